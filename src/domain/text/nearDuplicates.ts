import { groupBy } from '../map/workshopMap.ts'
import { Bags } from './bags.ts'
import { areContrary, type Stance, stanceOf } from './contrary.ts'
import { type Features, featuresOf, type Weights } from './features.ts'
import { fold } from './fold.ts'
import { withoutOpenings } from './openings.ts'
import { type Part, partsOf } from './readings.ts'
import { TYPED } from './similar.ts'

/**
 * Among many texts all pairs that say the same, or may do.
 *
 * Each text is taken apart as T3 does it, and compared with each other one (`Bags`) in two ways:
 * - by how it is written: each three letters in a row 1, where one word ends and the next begins 3, each ideograph and each
 *   pair of neighbouring ones 1. Once as it stands and once without its opening, once as it is written and once as it is
 *   meant (T4); the best of these counts. That two words stand together again tells most: people who say two things use
 *   the same words in another order, a copy with a typo, a word less or its halves exchanged keeps nearly all neighbours.
 * - by what it is about: with the weights of T3, where what only holds a sentence together counts little.
 *
 * The same: written alike from 0.77 on, unless one says the contrary. Possibly the same: written alike from 0.66 on, or
 * about the same from 0.72 on. Both only if they are about the same from 0.5 on. What is written in the same way is the same.
 *
 * The bounds were found on two files of `tests/fixtures/clusters` and two others with one seed, and are measured on
 * other files with another one: `npm run bench:duplicates`.
 */
export const LIKENESSES = ['same', 'possibly'] as const
export type Likeness = (typeof LIKENESSES)[number]

const WRITTEN_SAME = 0.77
const WRITTEN_POSSIBLY = 0.66
const ABOUT_POSSIBLY = 0.72
const ABOUT_LEAST = 0.5

const WRITTEN: Weights = {
  ...{ pair: 1, ideograph: 1, word: 0, letters: 0, trigram: 1, neighbours: 3 },
  ...{ filler: 1, halfFiller: 1, isCounted: true }
}

/** Longer texts are compared by their beginning, and are the same only if they are equal. */
const MOST_UNITS = 2_000
/** So many of those that are the most alike are told of each text, and so many of its copies of each other text. */
const MOST_PARTNERS = 50

export interface Text {
  readonly id: string
  readonly text: string
}

export interface NearDuplicate {
  /** The lesser id first. */
  readonly ids: readonly [string, string]
  readonly likeness: Likeness
  /** From 0 to 1; of use only to put those of one likeness in order. */
  readonly score: number
}

/**
 * The most alike first, by ids where they are equally so; whatever the order of the texts.
 *
 * @param texts each with an id of its own
 * @param onProgress told from 0 to 1
 */
export function nearDuplicates(
  texts: readonly Text[],
  onProgress: (share: number) => void = () => {}
): NearDuplicate[] {
  const folded = texts
    .map(({ id, text }) => ({ id, text: fold(text) }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => compare(a.id, b.id))
  const equal = [...groupBy(folded, ({ text }) => text)]
  const copies = equal.map(([, group]) => group.map(({ id }) => id))
  const read = equal.map(([text]) => readingOf(text))
  onProgress(0.3)
  const partners = new Partners()
  for (const ids of copies) {
    for (const [at, one] of ids.slice(0, MOST_PARTNERS).entries())
      for (const other of ids.slice(at + 1)) partners.add({ ids: [one, other], likeness: 'same', score: 1 })
  }
  for (const { one, other, likeness, score } of alikePairs(read, onProgress)) {
    for (const a of copies[one]?.slice(0, MOST_PARTNERS) ?? [])
      for (const b of copies[other]?.slice(0, MOST_PARTNERS) ?? [])
        partners.add({ ids: a < b ? [a, b] : [b, a], likeness, score })
  }
  return partners.all()
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface ReadText {
  readonly stance: Stance
  readonly written: readonly Features[]
  readonly about: readonly Features[]
}

function readingOf(folded: string): ReadText {
  const text = folded.slice(0, MOST_UNITS)
  const readings = readingsOf(text)
  const withoutOpening = withoutOpenings(text)
  const forms = withoutOpening === text ? readings : [...readings, ...readingsOf(withoutOpening)]
  return {
    stance: stanceOf(forms.at(-1) ?? []),
    written: forms.map((parts) => featuresOf(parts, WRITTEN)),
    about: readings.map((parts) => featuresOf(parts, TYPED))
  }
}

/** As it is written and, if that is something else, as it is meant. */
function readingsOf(folded: string): Part[][] {
  const [written, meant] = [partsOf(folded, 'written'), partsOf(folded, 'meant')]
  return wordsIn(written) === wordsIn(meant) ? [meant] : [written, meant]
}

const wordsIn = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'word' ? part.text : part.chars.map(({ char }) => char).join(''))).join(' ')

interface Pair {
  readonly one: number
  readonly other: number
  readonly likeness: Likeness
  readonly score: number
}

/** Each once. @param texts no two of which are equal */
function* alikePairs(texts: readonly ReadText[], onProgress: (share: number) => void): Generator<Pair> {
  const written = new Bags(texts.map((text) => text.written))
  const about = new Bags(texts.map((text) => text.about))
  onProgress(0.5)
  // Of many texts of one pattern each two are alike, and of each text only the most alike are told: the others need no score.
  const ranks = texts.map(() => new Ranks())
  const leastRank = (one: number, other: number): number => Math.min(ranks[one]?.least ?? 0, ranks[other]?.least ?? 0)
  const areApart = (one: number, other: number): boolean => {
    const [first, second] = [texts[one], texts[other]]
    return first === undefined || second === undefined || areContrary(first.stance, second.stance)
  }
  const mayRank = (one: number, other: number): boolean => {
    const rank = leastRank(one, other)
    if (rank === 0) return true
    const least = areApart(one, other) ? rank : rank - SAME_RANK
    return least <= 0 || about.score(one, other, least) >= least || written.score(one, other, least) >= least
  }
  const ranked = (pair: Pair): Pair => {
    for (const text of [pair.one, pair.other]) ranks[text]?.add(rankOf(pair))
    return pair
  }
  for (const { one, other, score: wording } of written.pairs(WRITTEN_POSSIBLY, mayRank)) {
    const topic = about.score(one, other, ABOUT_LEAST)
    if (topic < ABOUT_LEAST) continue
    const isSame = wording >= WRITTEN_SAME && !areApart(one, other)
    yield ranked({ one, other, likeness: isSame ? 'same' : 'possibly', score: Math.max(wording, topic) })
  }
  onProgress(0.8)
  const mayRankByTopic = (one: number, other: number): boolean => {
    const least = leastRank(one, other)
    return least <= ABOUT_POSSIBLY || about.score(one, other, least) >= least
  }
  for (const { one, other, score } of about.pairs(ABOUT_POSSIBLY, mayRankByTopic)) {
    if (written.score(one, other, WRITTEN_POSSIBLY) < WRITTEN_POSSIBLY)
      yield ranked({ one, other, likeness: 'possibly', score })
  }
}

/** What is the same comes before all that only may be. */
const SAME_RANK = 1
const rankOf = ({ likeness, score }: Pair): number => score + (likeness === 'same' ? SAME_RANK : 0)

/** More than sums of ranks are rounded by: of equally alike pairs the ids decide. */
const ROUNDED = 1e-9

/** The highest ranks of the pairs of one text, as many as are told of it. */
class Ranks {
  readonly #highest: number[] = []

  /** Of those that are told; 0 as long as there is room. */
  get least(): number {
    return this.#highest.length < MOST_PARTNERS ? 0 : (this.#highest.at(-1) ?? 0) - ROUNDED
  }

  add(rank: number): void {
    if (rank <= this.least) return
    const at = this.#highest.findLastIndex((other) => other >= rank)
    this.#highest.splice(at + 1, 0, rank)
    this.#highest.length = Math.min(this.#highest.length, MOST_PARTNERS)
  }
}

/** The pairs that are the most alike of either of their texts. */
class Partners {
  readonly #lists = new Map<string, NearDuplicate[]>()

  add(pair: NearDuplicate): void {
    for (const id of pair.ids) {
      const list = this.#lists.get(id) ?? []
      list.push(pair)
      this.#lists.set(id, list.length < 4 * MOST_PARTNERS ? list : bestOf(list))
    }
  }

  all(): NearDuplicate[] {
    return [...new Set([...this.#lists.values()].flatMap(bestOf))].sort(mostAlikeFirst)
  }
}

const bestOf = (pairs: readonly NearDuplicate[]): NearDuplicate[] =>
  pairs.length <= MOST_PARTNERS ? [...pairs] : pairs.toSorted(mostAlikeFirst).slice(0, MOST_PARTNERS)

const mostAlikeFirst = (a: NearDuplicate, b: NearDuplicate): number =>
  LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) ||
  b.score - a.score ||
  compare(a.ids[0], b.ids[0]) ||
  compare(a.ids[1], b.ids[1])
