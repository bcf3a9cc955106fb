import type { Feature } from '../../app/feature.ts'
import { RoomSight } from './RoomSight.tsx'
import { SessionOverlay } from './SessionOverlay.tsx'
import { SessionTools } from './SessionTools.tsx'

export const sessionFeature: Feature = { id: 'session', Bar: SessionTools, Overlay: SessionOverlay, Room: RoomSight }
