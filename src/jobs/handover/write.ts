import { DomainError } from '../../domain/engine/errors.ts'
import { contentOf, markOf, marksOf } from '../../domain/handover/marks.ts'
import { encodePlumbFile } from '../../domain/interop/plumbFile.ts'
import { recordTypes } from '../../domain/registry.ts'
import { workshopType } from '../../domain/workshops/workshop.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { writePlumbDb } from './plumbDb.ts'
import { seal } from './seal.ts'

/** The mark is in the file, and comes back to be left in the workshop once the file is where it was wanted. */
export const handoverWrite: Job<'handover.write'> = {
  name: 'handover.write',
  args: jobArgs['handover.write'],
  run({ scope, records, newId }, { passphrase }) {
    if (!records.some(({ id }) => id === scope))
      throw new DomainError('not-found', { type: workshopType.type, id: scope })
    const at = new Date().toISOString()
    const mark = markOf(newId(), at, records, recordTypes)
    const file = encodePlumbFile(scope, contentOf(records), recordTypes)
    const bytes = writePlumbDb(file, at, [...marksOf(records), mark])
    return { bytes: passphrase === '' ? bytes : seal(bytes, passphrase), mark }
  }
}
