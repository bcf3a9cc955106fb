import { cohenKappa } from '../agreement/kappa.ts'
import { krippendorffAlpha } from '../agreement/krippendorff.ts'
import { groupBy } from '../map/workshopMap.ts'
import type { PairCounts } from './similarity.ts'
import { cardsIn, pileNumbers, placesOf, type Sorting } from './sorting.ts'

// Piles of two people have no names in common that would mean the same, so that what is compared is what they say of each
// two cards: together, or apart.

/**
 * SO4: how far all sorters agree: Krippendorff's α with each two cards as a unit, which each who sorted both judged to be
 * together or apart. One figure for any number of sorters, of whom none needs to have sorted all cards; that each has piles
 * of other sizes is allowed for as chance. 1: all made the same piles, 0: as by chance; null: nobody can be compared.
 */
export function agreementOfAll({ cards, both, together }: PairCounts): number | null {
  const size = cards.length
  function* units(): Generator<readonly number[]> {
    for (let i = 0; i < size; i++) {
      for (let j = i + 1; j < size; j++) {
        const [judged, same] = [both[i * size + j] ?? 0, together[i * size + j] ?? 0]
        yield [same, judged - same]
      }
    }
  }
  return krippendorffAlpha(units())
}

/**
 * The agreement of two sorts on the cards that are in both: Cohen's κ of what they say of each two of these cards, which is
 * the adjusted Rand index (Hubert & Arabie 1985, *Journal of Classification* 2, 193–218; that both are the same: Warrens
 * 2008, ibid. 25, 177–183). 1: the same piles, 0: as by chance, seldom below −0.5; null where that cannot be told apart.
 * @param a for each card the number of its pile, or -1
 * @param piles the cards of `a`, pile by pile: no others are looked at
 */
export function agreementOfTwo(a: Int32Array, b: Int32Array, piles = cardsByPile(a)): number | null {
  const [cells, inA, inB] = [[] as number[], [] as number[], new Map<number, number>()]
  let common = 0
  for (const cards of piles) {
    const inCell = new Map<number, number>()
    let inPile = 0
    for (const card of cards) {
      const other = b[card] ?? -1
      if (other === -1) continue
      inPile++
      inCell.set(other, (inCell.get(other) ?? 0) + 1)
      inB.set(other, (inB.get(other) ?? 0) + 1)
    }
    common += inPile
    inA.push(inPile)
    cells.push(...inCell.values())
  }
  const [inBoth, together, alsoTogether] = [pairsIn(cells), pairsIn(inA), pairsIn([...inB.values()])]
  const all = (common * (common - 1)) / 2
  return cohenKappa([
    [inBoth, together - inBoth],
    [alsoTogether - inBoth, all - together - alsoTogether + inBoth]
  ])
}

const pairsIn = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)

const cardsByPile = (numbers: Int32Array): readonly (readonly number[])[] => [
  ...groupBy(
    [...numbers.keys()].filter((card) => numbers[card] !== -1),
    (card) => numbers[card]
  ).values()
]

/**
 * SO5: how far each sorter agrees with the others: the mean of the agreement with each; null: with nobody to compare to.
 * @param cards those that are looked at
 */
export function agreementOfEach(
  sortings: readonly Sorting[],
  cards: readonly string[] = cardsIn(sortings)
): ReadonlyMap<string, number | null> {
  const places = placesOf(cards)
  const sorted = sortings.map((sorting) => {
    const numbers = pileNumbers(sorting, places)
    return { id: sorting.id, numbers, piles: cardsByPile(numbers), sum: 0, others: 0 }
  })
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      const agreement = agreementOfTwo(one.numbers, other.numbers, one.piles)
      if (agreement === null) continue
      for (const each of [one, other]) {
        each.sum += agreement
        each.others++
      }
    }
  }
  return new Map(sorted.map(({ id, sum, others }) => [id, others === 0 ? null : sum / others]))
}
