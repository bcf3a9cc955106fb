import { hash53 } from '../../base/hash.ts'

/** The cards as they come to a sorter: in another order for each, so that none leads all, and the same when they go on. */
export const shuffledFor = <T extends { readonly id: string }>(sortId: string, cards: readonly T[]): T[] =>
  cards
    .map((card) => ({ card, at: hash53(card.id + sortId) }))
    .sort((a, b) => a.at - b.at || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card)
