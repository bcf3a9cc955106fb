import type { Feature } from '../../app/feature.ts'
import { SortsOverlay } from './SortsOverlay.tsx'

export const sortsFeature: Feature = { id: 'sorts', Overlay: SortsOverlay }
