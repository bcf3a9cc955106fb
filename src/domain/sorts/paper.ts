import { fold } from '../text/fold.ts'
import type { SortedPile } from './sorting.ts'

/** What of a typed sort cannot be: a number that no card has, or one that lies in another pile already. */
export interface PaperFault {
  /** From 1. */
  readonly line: number
  readonly kind: 'unknown' | 'twice' | 'unreadable'
  readonly word: string
}

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
      faults.push({ line: index + 1, kind, word })
      return []
    })
    return cards.length === 0 ? [] : [{ title, cards }]
  })
  return { piles, faults }
}

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[\s,;、.。#]+/)
    .filter(Boolean)
