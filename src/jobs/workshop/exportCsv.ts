import { localDayOf } from '../../base/day.ts'
import { expectationCsv, expectationTable } from '../../domain/interop/expectationTable.ts'
import { recordsToGive } from '../../domain/interop/giving.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'

export const exportCsv: Job<'workshop.exportCsv'> = {
  name: 'workshop.exportCsv',
  args: jobArgs['workshop.exportCsv'],
  run({ records }, giving) {
    const map = workshopMap(listerOf(recordsToGive(records, giving)))
    return new TextEncoder().encode(expectationCsv(expectationTable(map, localDayOf)))
  }
}
