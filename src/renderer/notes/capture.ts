import { createContext, useContext } from 'react'
import type { PaletteColor } from '../../domain/map/palette.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'

/** Who is being written for: new notes get it. */
export interface Capture {
  readonly speakerId: string | null
  readonly sessionId: string | null
  readonly color: PaletteColor
  /** It is written in private: new notes lie face down. */
  readonly isPrivate?: boolean
}

/** Given by the page that lets one choose it. */
export const CaptureContext = createContext<Capture>({ speakerId: null, sessionId: null, color: 'yellow' })

/** The fields of a new note that were chosen beforehand; what is there no more is left out. */
export function useCaptureFields({ participants, sessions }: WorkshopMap) {
  const { speakerId, sessionId, color, isPrivate = false } = useContext(CaptureContext)
  const speaker = participants.find(({ id }) => id === speakerId)
  const session = sessions.find(({ id }) => id === sessionId)
  return {
    participantId: speaker?.id ?? null,
    sessionId: session?.id ?? null,
    color: speaker?.color ?? color,
    isFaceDown: isPrivate
  }
}
