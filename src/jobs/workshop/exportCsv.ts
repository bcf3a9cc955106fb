import { localDayOf } from '../../base/day.ts'
import { csvText, EXPECTATION_COLUMNS, expectationTable } from '../../domain/interop/expectationTable.ts'
import { hideNames } from '../../domain/map/hideNames.ts'
import { listerOf, workshopMap } from '../../domain/map/workshopMap.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'

export const exportCsv: Job<'workshop.exportCsv'> = {
  name: 'workshop.exportCsv',
  args: jobArgs['workshop.exportCsv'],
  run({ records }) {
    const rows = expectationTable(hideNames(workshopMap(listerOf(records))), localDayOf)
    return new TextEncoder().encode(csvText(EXPECTATION_COLUMNS, rows))
  }
}
