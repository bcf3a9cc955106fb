import type { JobName } from '../protocol/jobs.ts'
import { csvImport } from './csv/import.ts'
import { csvPreview } from './csv/preview.ts'
import type { Job } from './job.ts'
import { exportCsv } from './workshop/exportCsv.ts'
import { exportJson } from './workshop/exportJson.ts'
import { importJson } from './workshop/importJson.ts'

/** Every job: one line each. */
export const jobs: { readonly [Name in JobName]: Job<Name> } = {
  'csv.preview': csvPreview,
  'csv.import': csvImport,
  'workshop.exportCsv': exportCsv,
  'workshop.exportJson': exportJson,
  'workshop.importJson': importJson
}
