import type { Feature } from '../../app/feature.ts'
import { BoardOverlay } from './BoardOverlay.tsx'
import { BoardPage } from './BoardPage.tsx'

export const boardFeature: Feature = {
  id: 'board',
  phases: { capture: BoardPage, cluster: BoardPage, prioritise: BoardPage },
  Overlay: BoardOverlay
}
