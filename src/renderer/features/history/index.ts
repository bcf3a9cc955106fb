import type { Feature } from '../../app/feature.ts'
import { HistoryOverlay } from './HistoryOverlay.tsx'

export const historyFeature: Feature = { id: 'history', Overlay: HistoryOverlay }
