import { useEffect, useState } from 'react'
import type { Explanation } from '../../../../domain/grouping/explain.ts'
import { showFailure } from '../../../app/failures.tsx'
import { runJob } from '../../../app/jobs.ts'
import { inTurn } from './inTurn.ts'
import { ownWords } from './suggestCommands.ts'

/** Why a note and another one are held to be alike. */
export interface Reason {
  readonly noteId: string
  readonly otherId: string
  readonly explanation: Explanation
}

/** A choice rests so long, in ms, before it is asked about. */
const REST_MS = 180
/** With more of a group a note is not compared: one reason is enough. */
const MOST_ASKED = 3

const isTelling = ({ shared, pair, themeIds }: Explanation): boolean =>
  shared[0].length > 0 || pair !== null || themeIds.length > 0

/**
 * Why a note is like others: the first of them with which it shares something that can be told.
 * @param others their ids, the most telling first, joined by spaces: the same words as long as they are the same notes
 * @returns undefined: not known yet
 */
export function useReason(scope: string, noteId: string | null, others: string): Reason | null | undefined {
  const [known, setKnown] = useState<{ readonly of: string; readonly reason: Reason | null } | null>(null)
  const of = `${noteId} ${others}`
  useEffect(() => {
    if (noteId === null) return
    const abort = new AbortController()
    const ask = async (): Promise<void> => {
      const reason = await reasonFor(scope, noteId, others.split(' ').slice(0, MOST_ASKED), abort.signal)
      if (!abort.signal.aborted) setKnown({ of, reason })
    }
    const timer = setTimeout(
      () => void ask().catch((error: unknown) => !abort.signal.aborted && showFailure(error)),
      REST_MS
    )
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [scope, noteId, others, of])
  return known?.of === of ? known.reason : undefined
}

async function reasonFor(
  scope: string,
  noteId: string,
  others: readonly string[],
  signal: AbortSignal
): Promise<Reason | null> {
  let first: Reason | null = null
  for (const otherId of others) {
    const args = { ownWords: ownWords(), ids: [noteId, otherId] satisfies [string, string] }
    const explanation = await inTurn(signal, () => runJob('clusters.explain', scope, args))
    if (signal.aborted) return null
    if (explanation === null) continue
    if (isTelling(explanation)) return { noteId, otherId, explanation }
    first ??= { noteId, otherId, explanation }
  }
  return first
}
