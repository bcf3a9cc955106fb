import type { Feature } from '../../app/feature.ts'
import { SaturationOverlay } from './SaturationOverlay.tsx'

export const saturationFeature: Feature = { id: 'saturation', Overlay: SaturationOverlay }
