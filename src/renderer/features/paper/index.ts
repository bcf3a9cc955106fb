import type { Feature } from '../../app/feature.ts'
import { PaperOverlay } from './PaperOverlay.tsx'
import { PrintPage } from './PrintPage.tsx'

export const paperFeature: Feature = { id: 'paper', Overlay: PaperOverlay, PrintPage }
