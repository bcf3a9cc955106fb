import { cohenKappa } from '../agreement/kappa.ts'
import { krippendorffAlpha } from '../agreement/krippendorff.ts'
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
 */
export function agreementOfTwo(a: Int32Array, b: Int32Array): number | null {
  const columns = 1 + b.reduce((most, pile) => Math.max(most, pile), 0)
  const rows = 1 + a.reduce((most, pile) => Math.max(most, pile), 0)
  const cells = new Int32Array(rows * columns)
  const [inA, inB] = [new Int32Array(rows), new Int32Array(columns)]
  let common = 0
  for (let card = 0; card < a.length; card++) {
    const [one, other] = [a[card] ?? -1, b[card] ?? -1]
    if (one === -1 || other === -1) continue
    common++
    cells[one * columns + other] = (cells[one * columns + other] ?? 0) + 1
    inA[one] = (inA[one] ?? 0) + 1
    inB[other] = (inB[other] ?? 0) + 1
  }
  const [inBoth, together, alsoTogether] = [pairsIn(cells), pairsIn(inA), pairsIn(inB)]
  const all = (common * (common - 1)) / 2
  return cohenKappa([
    [inBoth, together - inBoth],
    [alsoTogether - inBoth, all - together - alsoTogether + inBoth]
  ])
}

const pairsIn = (counts: Int32Array): number => counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)

/** SO5: how far each sorter agrees with the others: the mean of the agreement with each; null: with nobody to compare to. */
export function agreementOfEach(sortings: readonly Sorting[]): ReadonlyMap<string, number | null> {
  const places = placesOf(cardsIn(sortings))
  const sorted = sortings.map((sorting) => ({ id: sorting.id, piles: pileNumbers(sorting, places), sum: 0, others: 0 }))
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      const agreement = agreementOfTwo(one.piles, other.piles)
      if (agreement === null) continue
      for (const each of [one, other]) {
        each.sum += agreement
        each.others++
      }
    }
  }
  return new Map(sorted.map(({ id, sum, others }) => [id, others === 0 ? null : sum / others]))
}
