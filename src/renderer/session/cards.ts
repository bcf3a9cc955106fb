import { z } from '../../domain/engine/schema.ts'
import { MAX_CARD_NUMBER } from '../../domain/expectations/expectation.ts'
import { keptByScope } from './kept.ts'

/** The paper cards of a workshop, as far as they are not notes yet. */
const cardsSchema = z.object({
  /** People write on numbered cards: a number at the start of a line is that of the card. */
  isOn: z.boolean().default(false),
  /** The last number that was printed on a card to write on; 0: none was. */
  printed: z.int().min(0).max(MAX_CARD_NUMBER).default(0)
})

export const { get: cardsOf, change: changeCards, use: useCards } = keptByScope('cards', cardsSchema)
