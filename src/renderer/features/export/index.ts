import type { Feature } from '../../app/feature.ts'
import { ExportOverlay } from './ExportOverlay.tsx'

export const exportFeature: Feature = { id: 'export', Overlay: ExportOverlay }
