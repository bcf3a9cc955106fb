import { MAX_TITLE } from '../engine/schema.ts'
import { fold } from '../text/fold.ts'
import type { SortedPile } from './sorting.ts'

/** What of a typed sort cannot be: a number that no card has, one that lies in another pile already, or a name without end. */
export interface PaperFault {
  /** From 1. */
  readonly line: number
  readonly kind: 'unknown' | 'twice' | 'unreadable' | 'long'
  /** Its beginning, where it is long. */
  readonly word: string
}

/** As much of a word as is said in a message. */
const SHOWN = 40

export interface PaperSort {
  readonly piles: readonly SortedPile[]
  readonly faults: readonly PaperFault[]
}

/**
 * Piles as one types them from cards on a table, a line each: `name: 3, 7, 12`, or the numbers alone. Full width, and the
 * commas of other languages, are as good (T1). A name ends at the last colon, since it may have some of its own.
 */
export function readPaperSort(text: string, cardOf: ReadonlyMap<number, string>): PaperSort {
  const faults: PaperFault[] = []
  const placed = new Set<string>()
  const piles = text.split(/\r\n|\r|\n/).flatMap((written, index): SortedPile[] => {
    const colon = Math.max(written.lastIndexOf(':'), written.lastIndexOf('：'))
    const title = written.slice(0, Math.max(0, colon)).trim()
    const cards = wordsIn(written.slice(colon + 1)).flatMap((word): string[] => {
      const card = /^\d{1,4}$/.test(word) ? cardOf.get(Number(word)) : undefined
      const isTwice = card !== undefined && placed.has(card)
      if (card !== undefined && !isTwice) {
        placed.add(card)
        return [card]
      }
      const kind = isTwice ? 'twice' : /^\d+$/.test(word) ? 'unknown' : 'unreadable'
      faults.push({ line: index + 1, kind, word: word.slice(0, SHOWN) })
      return []
    })
    if (cards.length === 0) return []
    if (title.length > MAX_TITLE) faults.push({ line: index + 1, kind: 'long', word: title.slice(0, SHOWN) })
    return [{ title: title.slice(0, MAX_TITLE), cards }]
  })
  return { piles, faults }
}

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[\s,;、.。#]+/)
    .filter(Boolean)
