import type { Feature } from '../../app/feature.ts'
import { ImportOverlay } from './ImportOverlay.tsx'

export const importFeature: Feature = { id: 'import', Overlay: ImportOverlay }
