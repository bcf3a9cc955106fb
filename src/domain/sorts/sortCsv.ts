import { guardCell } from '../interop/cells.ts'
import { csvText } from '../interop/csvText.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import { sortingsOf } from './sorting.ts'

const HEADERS = ['card_id', 'card_label', 'category_id', 'category_label', 'user_id']

/**
 * All card sorts as Casolysis and kardSort have them, a row for each card of each sorter; `readSortTable` reads them again.
 * Sorters have numbers, not names; cards the number that is printed on them, or one that no card has.
 */
export function sortsCsv(map: Pick<WorkshopMap, 'expectations' | 'sorts' | 'piles' | 'placements'>): string {
  const sortings = sortingsOf(map)
  const sorted = new Set(sortings.flatMap(({ piles }) => piles.flatMap(({ cards }) => cards)))
  const cards = map.expectations.filter(({ id }) => sorted.has(id))
  let free = Math.max(0, ...cards.map(({ cardNumber }) => cardNumber ?? 0))
  const known = new Map(cards.map(({ id, text, cardNumber }) => [id, { text, number: cardNumber ?? ++free }]))
  let categories = 0
  const rows = sortings.flatMap(({ piles }, user) =>
    piles.flatMap((pile) => {
      const category = String(++categories)
      // A pile without a name is one all the same: nameless cards would be those that were left over.
      const name = guardCell(pile.title) || `(${category})`
      return pile.cards.flatMap((id) => {
        const card = known.get(id)
        return card === undefined ? [] : [[String(card.number), guardCell(card.text), category, name, String(user + 1)]]
      })
    })
  )
  return csvText([HEADERS, ...rows])
}
