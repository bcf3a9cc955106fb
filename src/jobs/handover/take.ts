import { changesetOf } from '../../domain/engine/changeset.ts'
import { DomainError } from '../../domain/engine/errors.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import { contentOf } from '../../domain/handover/marks.ts'
import { byRecordId } from '../../domain/handover/merge.ts'
import { recordTypes } from '../../domain/registry.ts'
import { workshopType } from '../../domain/workshops/workshop.ts'
import type { JobCommand } from '../../protocol/jobMessages.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { type Plumb, readPlumbDb } from './plumbDb.ts'
import { together } from './together.ts'

/** Takes a file in, in the way that was chosen, as one step. */
export const handoverTake: Job<'handover.take'> = {
  name: 'handover.take',
  args: jobArgs['handover.take'],
  async run({ scope, records, write }, { bytes, way }) {
    const plumb = readPlumbDb(bytes, recordTypes)
    if (way.kind !== 'copy' && plumb.scope !== scope) throw new DomainError('not-found', { type: 'scope', id: scope })
    switch (way.kind) {
      case 'receive': {
        const args = { records: contentOf(plumb.records), marks: plumb.marks }
        await write('handover.receive', [{ scope, name: 'handover.receive', args }])
        break
      }
      case 'copy': {
        const args = { sourceId: plumb.scope, records: plumb.records, title: way.title }
        await write('workshop.restore', [{ scope, name: 'workshop.restore', args }])
        break
      }
      case 'replace':
        await write('handover.replace', [takeCommand(scope, records, withOwnShelf(plumb.records, records), plumb)])
        break
      case 'merge': {
        const { records: result, undecided } = together(records, plumb, way.choices)
        if (undecided.length > 0) throw new DomainError('changed-meanwhile')
        await write('handover.take', [takeCommand(scope, records, result, plumb)])
      }
    }
    return { scope }
  }
}

function takeCommand(
  scope: string,
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  { marks }: Plumb
): JobCommand {
  const [was, is] = [byRecordId(contentOf(before)), byRecordId(contentOf(after))]
  const changes = [...new Set([...was.keys(), ...is.keys()])].map((id) => ({
    before: was.get(id) ?? null,
    after: is.get(id) ?? null
  }))
  return { scope, name: 'handover.take', args: { ...changesetOf(changes), marks } }
}

/** Where the workshop stands in this library is not the file's to say. */
function withOwnShelf(theirs: readonly AnyRecord[], ours: readonly AnyRecord[]): AnyRecord[] {
  const own = ours.find(({ type }) => type === workshopType.type)
  return theirs.map((record) =>
    record.type === workshopType.type && own !== undefined ? { ...record, shelf: own['shelf'] } : record
  )
}
