import { createContext, useContext } from 'react'
import { NOBODYS_COLOR, type PaletteColor } from '../../domain/map/palette.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { useReplica } from '../replica/hooks.tsx'
import { type Room, useRoom } from '../session/room.ts'
import { capturedIn } from '../session/sessionInHand.ts'

/** Who is being written for: new notes get it. */
export interface Capture {
  readonly speakerId: string | null
  /** Of notes that nobody is named for. */
  readonly color: PaletteColor
}

/** Given by the page that lets one choose it. */
export const CaptureContext = createContext<Capture>({ speakerId: null, color: 'yellow' })

type People = Pick<WorkshopMap, 'participants' | 'sessions'>

/**
 * The fields of a new note that were chosen beforehand, whichever way it is written; what is there no more is left out, and
 * whoever is not to be known: a colour of one's own is as good as a name.
 */
export function captureFields(
  { participants, sessions }: People,
  { speakerId, color }: Capture,
  room: Pick<Room, 'sessionId' | 'isOutside' | 'isPrivate'>
) {
  const session = capturedIn(sessions, room)
  const anonymity = session?.anonymity ?? 'named'
  const speaker = anonymity === 'not-stored' ? undefined : participants.find(({ id }) => id === speakerId)
  const ownColor = anonymity === 'named' ? speaker?.color : NOBODYS_COLOR
  return {
    participantId: speaker?.id ?? null,
    sessionId: session?.id ?? null,
    color: (speaker && ownColor) ?? color,
    isFaceDown: room.isPrivate
  }
}

export function useCaptureFields(map: WorkshopMap) {
  const capture = useContext(CaptureContext)
  return captureFields(map, capture, useRoom(useReplica().scope))
}
