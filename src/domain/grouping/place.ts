import type { Analyst, NoteText } from './analyse.ts'
import { Likeness } from './likeness.ts'

/** A cluster that a note may go into. */
export interface Offer {
  readonly clusterId: string
  /** How like the notes of the cluster it is: the mean of its three best likenesses, 0 to 2.5. */
  readonly score: number
}

const BEST = 3
const MOST_OFFERS = 3
const SAMPLE = 200
/** A note that is less than so much as like a cluster as its own notes are is like none. */
const LEAST_OF_USUAL = 0.5

/** Offers unsorted notes the clusters that they are most like, the best first; none where none is like them. */
export class Placer {
  readonly #analyst: Analyst
  readonly #likeness: Likeness
  /** The places of the notes of each cluster. */
  readonly #clusters = new Map<string, number[]>()
  /** How like its own cluster a sorted note usually is. */
  readonly #usual: number

  /** @param sorted notes that people have put into clusters */
  constructor(sorted: readonly NoteText[], analyst: Analyst) {
    this.#analyst = analyst
    const analysed = analyst.analyseAll(sorted.filter(({ clusterId }) => clusterId !== null))
    this.#likeness = new Likeness(analysed, analyst)
    for (const [place, { note }] of analysed.entries()) {
      const members = this.#clusters.get(note.clusterId ?? '')
      if (members === undefined) this.#clusters.set(note.clusterId ?? '', [place])
      else members.push(place)
    }
    // Of many notes some stand for all: each is compared with all.
    const step = Math.ceil(analysed.length / SAMPLE)
    const own: number[] = []
    for (let place = 0; place < analysed.length; place += step) own.push(this.#scoreInOwn(place))
    this.#usual = own.sort((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0
  }

  offers(text: string): Offer[] {
    const row = this.#likeness.row(this.#analyst.analyse({ id: '', text, clusterId: null }))
    return Array.from(this.#clusters, ([clusterId, members]) => ({ clusterId, score: meanOfBest(row, members) }))
      .filter(({ score }) => score >= this.#usual * LEAST_OF_USUAL)
      .sort((a, b) => b.score - a.score || (a.clusterId < b.clusterId ? -1 : 1))
      .slice(0, MOST_OFFERS)
  }

  #scoreInOwn(place: number): number {
    const { notes } = this.#likeness
    const analysed = notes[place]
    if (analysed === undefined) return 0
    const others = this.#clusters.get(analysed.note.clusterId ?? '')?.filter((other) => other !== place) ?? []
    return meanOfBest(this.#likeness.row(analysed, others), others)
  }
}

/** Of so many of the values at these places the mean of the best; 0 of none. */
function meanOfBest(row: Float32Array, places: readonly number[]): number {
  const best: number[] = []
  for (const place of places) {
    const value = row[place] as number
    if (best.length === BEST && value <= (best.at(-1) as number)) continue
    best.push(value)
    best.sort((a, b) => b - a)
    best.length = Math.min(BEST, best.length)
  }
  return best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length)
}
