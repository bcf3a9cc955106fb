import type { JobName } from '../protocol/jobs.ts'
import { duplicatesFind } from './duplicates/find.ts'
import { clustersExplain } from './grouping/explain.ts'
import { clustersPlace } from './grouping/place.ts'
import { clustersPrepare } from './grouping/prepare.ts'
import { clustersSuggest } from './grouping/suggest.ts'
import { handoverCompare } from './handover/compare.ts'
import { handoverLook } from './handover/look.ts'
import { handoverTake } from './handover/take.ts'
import { handoverWrite } from './handover/write.ts'
import { importPreview } from './import/preview.ts'
import { importRun } from './import/run.ts'
import type { Job } from './job.ts'
import { sortsRead } from './sorts/sortsRead.ts'
import { exportBoard } from './workshop/exportBoard.ts'
import { exportCsv } from './workshop/exportCsv.ts'
import { exportJson } from './workshop/exportJson.ts'
import { exportTables } from './workshop/exportTables.ts'
import { importJson } from './workshop/importJson.ts'

/** Every job: one line each. */
export const jobs: { readonly [Name in JobName]: Job<Name> } = {
  'import.preview': importPreview,
  'import.run': importRun,
  'sorts.read': sortsRead,
  'workshop.exportBoard': exportBoard,
  'workshop.exportCsv': exportCsv,
  'workshop.exportJson': exportJson,
  'workshop.exportTables': exportTables,
  'workshop.importJson': importJson,
  'clusters.prepare': clustersPrepare,
  'clusters.suggest': clustersSuggest,
  'clusters.place': clustersPlace,
  'clusters.explain': clustersExplain,
  'duplicates.find': duplicatesFind,
  'handover.write': handoverWrite,
  'handover.look': handoverLook,
  'handover.compare': handoverCompare,
  'handover.take': handoverTake
}
