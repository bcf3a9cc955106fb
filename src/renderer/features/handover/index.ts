import type { Feature } from '../../app/feature.ts'
import { HandoverOverlay } from './HandoverOverlay.tsx'

export const handoverFeature: Feature = { id: 'handover', Overlay: HandoverOverlay }
