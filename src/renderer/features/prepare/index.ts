import type { Feature } from '../../app/feature.ts'
import { PreparePage } from './PreparePage.tsx'

export const prepareFeature: Feature = { id: 'prepare', phases: { prepare: PreparePage } }
