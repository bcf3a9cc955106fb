import { recordsToGive } from '../../domain/interop/giving.ts'
import { encodePlumbFile } from '../../domain/interop/plumbFile.ts'
import { recordTypes } from '../../domain/registry.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'

export const exportJson: Job<'workshop.exportJson'> = {
  name: 'workshop.exportJson',
  args: jobArgs['workshop.exportJson'],
  run({ scope, records }, giving) {
    const file = encodePlumbFile(scope, recordsToGive(records, giving, true), recordTypes)
    return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`)
  }
}
