import type { Feature } from '../../app/feature.ts'
import { PrintPage } from './PrintPage.tsx'
import { ReportPage } from './ReportPage.tsx'

export const reportFeature: Feature = { id: 'report', phases: { report: ReportPage }, PrintPage }
