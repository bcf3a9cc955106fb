import type { Box } from '../../../../base/geometry.ts'

interface Placed extends Box {
  readonly id: string
}

interface Seen {
  readonly frames: readonly Placed[]
  readonly notes: Iterable<Placed>
  /** The notes that are put away, each with the card that stands for it. */
  readonly putAway: ReadonlyMap<string, string>
}

const ROW = 200

/** As one reads: by rows as high as a note, each from left to right; what is put away comes after its card. */
export function readingOrder({ frames, notes, putAway }: Seen): string[] {
  const row = ({ y }: Box): number => Math.round(y / ROW)
  const cards = new Map<string, string[]>()
  for (const [id, card] of putAway) cards.set(card, [...(cards.get(card) ?? []), id])
  return [...frames, ...notes]
    .sort((a, b) => row(a) - row(b) || a.x - b.x)
    .flatMap(({ id }) => [id, ...(cards.get(id) ?? [])])
}
