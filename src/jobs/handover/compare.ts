import { isSameRecord } from '../../domain/engine/changeset.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import { conflictViews } from '../../domain/handover/conflictView.ts'
import { contentOf } from '../../domain/handover/marks.ts'
import { byRecordId } from '../../domain/handover/merge.ts'
import { recordTypes } from '../../domain/registry.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { readPlumbDb } from './plumbDb.ts'
import { together } from './together.ts'

export const handoverCompare: Job<'handover.compare'> = {
  name: 'handover.compare',
  args: jobArgs['handover.compare'],
  run({ records }, { bytes, choices }) {
    const plumb = readPlumbDb(bytes, recordTypes)
    const { since, conflicts, records: result } = together(records, plumb, choices)
    const [ours, theirs] = [contentOf(records), contentOf(plumb.records)]
    // What is still to be decided is neither.
    const open = new Set(conflicts.flatMap((conflict) => [conflict.ours?.id, conflict.theirs?.id]))
    const settled = (list: readonly AnyRecord[]): AnyRecord[] => list.filter(({ id }) => !open.has(id))
    return {
      since,
      taken: differences(settled(ours), settled(result)),
      kept: differences(settled(theirs), settled(result)),
      conflicts: conflictViews(conflicts, { ours: byRecordId(ours), theirs: byRecordId(theirs) })
    }
  }
}

/** In how many records the one differs from the other. */
function differences(before: readonly AnyRecord[], after: readonly AnyRecord[]): number {
  const known = byRecordId(before)
  const now = byRecordId(after)
  const changed = after.filter((record) => {
    const was = known.get(record.id)
    return was === undefined || !isSameRecord(was, record)
  })
  return changed.length + before.filter(({ id }) => !now.has(id)).length
}
