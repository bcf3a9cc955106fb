import type { Feature } from '../../app/feature.ts'
import { DuplicatesOverlay } from './DuplicatesOverlay.tsx'

export const duplicatesFeature: Feature = { id: 'duplicates', Overlay: DuplicatesOverlay }
