import type { AnyRecord } from '../../domain/engine/record.ts'
import type { Side } from '../../domain/handover/conflict.ts'
import { Base, commonMark, contentOf, marksOf } from '../../domain/handover/marks.ts'
import { byRecordId, type Merged, merge } from '../../domain/handover/merge.ts'
import { recordTypes } from '../../domain/registry.ts'
import type { Plumb } from './plumbDb.ts'

export interface Together extends Merged {
  /** When the two were last one; null: nobody knows. */
  readonly since: string | null
  /** What is for somebody to decide and has not been. */
  readonly undecided: Merged['conflicts']
}

/** A workshop and a colleague's copy of it. */
export function together(
  records: readonly AnyRecord[],
  { records: theirs, marks }: Plumb,
  choices: Readonly<Record<string, Side>>
): Together {
  const common = commonMark(marksOf(records), marks)
  const versions = {
    ours: byRecordId(contentOf(records)),
    theirs: byRecordId(contentOf(theirs)),
    base: common && new Base(common),
    types: recordTypes
  }
  const merged = merge(versions, new Map(Object.entries(choices)))
  const undecided = merged.conflicts.filter(({ key }) => !Object.hasOwn(choices, key))
  return { ...merged, since: common?.at ?? null, undecided }
}
