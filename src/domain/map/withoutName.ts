import { withoutSpeaker } from '../interop/origin.ts'
import { NOBODYS_COLOR, type PaletteColor } from './palette.ts'

/** What somebody says or does: a note, a mention, a premise, a card sort. */
export interface Said {
  readonly participantId: string | null
  readonly sessionId: string | null
  readonly raw?: Readonly<Record<string, string>> | null
  readonly color?: PaletteColor
  readonly origin?: string
  /** The name of somebody who is no participant. */
  readonly guest?: string
}

/** Whether it may tell who spoke: by its speaker, or by the imported row, in which any cell may be a name. */
export const mayName = ({ participantId, raw = null, guest = '' }: Said): boolean =>
  participantId !== null || raw !== null || guest !== ''

/** It does not tell any more, not by the colour of the one who spoke either. */
export const withoutName = <T extends Said>(said: T): T => ({
  ...said,
  participantId: null,
  ...(said.guest !== undefined && { guest: '' }),
  ...(said.raw !== undefined && { raw: null }),
  ...(said.origin !== undefined && { origin: withoutSpeaker(said.origin) }),
  ...(said.color !== undefined && said.participantId !== null && { color: NOBODYS_COLOR })
})
