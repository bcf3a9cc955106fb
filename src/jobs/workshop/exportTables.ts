import { recordsToGive } from '../../domain/interop/giving.ts'
import { recordTypes } from '../../domain/registry.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { writeTables } from './tablesZip.ts'

export const exportTables: Job<'workshop.exportTables'> = {
  name: 'workshop.exportTables',
  args: jobArgs['workshop.exportTables'],
  run({ scope, records }, { readme, ...giving }) {
    return writeTables(scope, recordsToGive(records, giving), recordTypes, readme)
  }
}
