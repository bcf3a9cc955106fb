import { create } from 'zustand'
import type { Failure } from '../../domain/engine/errors.ts'
import type { HandoverComparison, HandoverLook } from '../../protocol/jobs.ts'

/** A workshop that is about to be saved as a file for a colleague. */
export interface Giving {
  readonly scope: string
  readonly title: string
}

/** A file from a colleague on its way in. */
export interface Taking {
  readonly name: string
  /** Sealed, until the passphrase has opened it. */
  readonly bytes: Uint8Array
  readonly wasSealed: boolean
  /** What stands in the way, for now: it needs its passphrase; or the workshop is there already. */
  readonly step: 'passphrase' | 'choice'
  readonly look: HandoverLook
  /** What the workshop that is there is called. */
  readonly ownTitle: string
  /** How it and the workshop that is there would become one; null: not worked out yet. */
  readonly comparison: HandoverComparison | null
  /** Why the last try failed. */
  readonly failure: Failure | null
  /** Ends what is still done for it, when it is given up. */
  readonly abort: AbortController
}

interface HandoverUi {
  readonly giving: Giving | null
  readonly taking: Taking | null
}

export const useHandoverUi = create<HandoverUi>(() => ({ giving: null, taking: null }))

/** Begins to hand over a workshop: from its own menu, or from its card. */
export const handOver = (giving: Giving): void => useHandoverUi.setState({ giving })

/** Of that file alone: another may stand there by now. */
export const changeTaking = (of: Taking, change: Partial<Taking>): void =>
  useHandoverUi.setState(({ taking }) => ({ taking: isSame(taking, of) ? { ...taking, ...change } : taking }))

/** Gives that file up, or is done with it. */
export function stopTaking(of: Taking): void {
  of.abort.abort()
  useHandoverUi.setState(({ taking }) => ({ taking: isSame(taking, of) ? null : taking }))
}

const isSame = (taking: Taking | null, of: Taking): taking is Taking => taking?.abort === of.abort
