import type { Feature } from '../../app/feature.ts'
import { RespondPage } from './RespondPage.tsx'

export const respondFeature: Feature = { id: 'respond', phases: { respond: RespondPage } }
