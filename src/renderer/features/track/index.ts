import type { Feature } from '../../app/feature.ts'
import { TrackPage } from './TrackPage.tsx'

export const trackFeature: Feature = { id: 'track', phases: { track: TrackPage } }
