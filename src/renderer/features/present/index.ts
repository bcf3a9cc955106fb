import type { Feature } from '../../app/feature.ts'
import { PresentBar } from './PresentBar.tsx'
import { PresentOverlay } from './PresentOverlay.tsx'
import { ShowPage } from './ShowPage.tsx'

export const presentFeature: Feature = {
  id: 'present',
  Bar: PresentBar,
  Overlay: PresentOverlay,
  ShowPage
}
