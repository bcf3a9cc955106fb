import type { Analyst, NoteText } from './analyse.ts'
import { Likeness } from './likeness.ts'

/** A cluster that a note may go into. */
export interface Offer {
  readonly clusterId: string
  /** How like the notes of the cluster it is: the mean of its three best likenesses, 0 to 1.6. */
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
  /** How like its own cluster a sorted note usually is. */
  readonly #usual: number

  /** @param sorted notes that people have put into clusters */
  constructor(sorted: readonly NoteText[], analyst: Analyst) {
    this.#analyst = analyst
    const analysed = sorted.filter(({ clusterId }) => clusterId !== null).map((note) => this.#analyst.analyse(note))
    this.#likeness = new Likeness(analysed, analyst)
    // Of many notes some stand for all: each is compared with all.
    const step = Math.ceil(analysed.length / SAMPLE)
    const own = analysed
      .filter((_, at) => at % step === 0)
      .map((each) => this.#scores(this.#likeness.row(each), each.note.id).get(each.note.clusterId ?? '') ?? 0)
    this.#usual = own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)] ?? 0
  }

  offers(text: string): Offer[] {
    const row = this.#likeness.row(this.#analyst.analyse({ id: '', text, clusterId: null }))
    return Array.from(this.#scores(row), ([clusterId, score]) => ({ clusterId, score }))
      .filter(({ score }) => score >= this.#usual * LEAST_OF_USUAL)
      .sort((a, b) => b.score - a.score || (a.clusterId < b.clusterId ? -1 : 1))
      .slice(0, MOST_OFFERS)
  }

  /** Cluster → the mean of the best likenesses. @param but a note that is left out */
  #scores(row: Float32Array, but?: string): ReadonlyMap<string, number> {
    const best = new Map<string, number[]>()
    for (const [at, { note }] of this.#likeness.notes.entries()) {
      if (note.clusterId === null || note.id === but) continue
      const values = best.get(note.clusterId) ?? []
      values.push(row[at] ?? 0)
      best.set(note.clusterId, values.sort((a, b) => b - a).slice(0, BEST))
    }
    return new Map(
      Array.from(best, ([id, values]) => [id, values.reduce((sum, value) => sum + value, 0) / values.length])
    )
  }
}
