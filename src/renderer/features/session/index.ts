import type { Feature } from '../../app/feature.ts'
import { RoomTimer } from './RoomTimer.tsx'
import { SessionOverlay } from './SessionOverlay.tsx'
import { SessionTools } from './SessionTools.tsx'

export const sessionFeature: Feature = { id: 'session', Bar: SessionTools, Overlay: SessionOverlay, Room: RoomTimer }
