import { MAX_TEXT } from '../engine/schema.ts'
import { MAX_LEVEL, MIN_LEVEL } from '../levels/level.ts'
import type { LevelDraft } from './bundle.ts'
import { numberIn } from './cellValues.ts'
import type { RatingScale } from './csvOptions.ts'

/** A column of ratings, added up as its cells are met: never all of them are held. */
export class Ratings {
  count = 0
  lowest = Number.POSITIVE_INFINITY
  highest = Number.NEGATIVE_INFINITY
  #mean = 0
  #squares = 0
  /** Answer → how often it was given: what the level itself does not tell. */
  readonly #answers = new Map<string, number>()

  add(cell: string): void {
    const answer = cell.slice(0, MAX_ANSWER)
    const known = this.#answers.get(answer)
    if (known !== undefined || this.#answers.size < MAX_ANSWERS) this.#answers.set(answer, (known ?? 0) + 1)
    const value = numberIn(cell)
    if (value === null) return
    this.count++
    this.lowest = Math.min(this.lowest, value)
    this.highest = Math.max(this.highest, value)
    // Welford: exact for long columns too.
    const off = value - this.#mean
    this.#mean += off / this.count
    this.#squares += off * (value - this.#mean)
  }

  get isEmpty(): boolean {
    return this.#answers.size === 0
  }

  /** "4 × 12; 5 × 30": the answers by how often they were given. */
  get distribution(): string {
    const answers = [...this.#answers].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    return answers
      .map(([answer, count]) => `${answer} × ${count}`)
      .join('; ')
      .slice(0, MAX_TEXT)
  }

  /** The mean as a level from 0 to 10, with n, mean, standard deviation and scale in signs that need no translating. */
  level(kind: LevelDraft['kind'], scale: Scale): LevelDraft {
    const { lowest, highest } = scale
    const share = (this.#mean - lowest) / (highest - lowest)
    const value = Math.round(MIN_LEVEL + Math.min(1, Math.max(0, share)) * (MAX_LEVEL - MIN_LEVEL))
    const deviation = this.count < 2 ? null : Math.sqrt(this.#squares / (this.count - 1))
    const spread = deviation === null ? [] : [`s = ${rounded(deviation)}`]
    const note = [`n = ${this.count}`, `x̄ = ${rounded(this.#mean)}`, ...spread, `${lowest}–${highest}`].join(' · ')
    return { kind, value, note }
  }
}

const MAX_ANSWERS = 60
const MAX_ANSWER = 200
const rounded = (value: number): string => String(Math.round(value * 100) / 100)

export interface Scale {
  readonly lowest: number
  readonly highest: number
}

/** The scale that the answers of one question were given on: as chosen, or the narrowest usual one that holds them all. */
export function scaleOf(chosen: RatingScale, columns: readonly Ratings[]): Scale | null {
  if (chosen !== 'auto') {
    const [lowest = 0, highest = MAX_LEVEL] = chosen.split('-').map(Number)
    return { lowest, highest }
  }
  const highest = Math.max(...columns.map((column) => column.highest))
  const lowest = Math.min(...columns.map((column) => column.lowest))
  const top = USUAL_TOPS.find((usual) => highest <= usual)
  // Nobody rates below zero, nor in thousands: these are other numbers.
  return top === undefined || lowest < 0 ? null : { lowest: lowest < 1 ? 0 : 1, highest: top }
}

const USUAL_TOPS = [5, 7, 10, 100]

/** The level that a cell gives by itself: a whole one as it stands, one on another scale by that. */
export function levelIn(cell: string, scale: RatingScale): number | null {
  const value = numberIn(cell)
  const { lowest, highest } = (scale === 'auto' ? null : scaleOf(scale, [])) ?? {
    lowest: MIN_LEVEL,
    highest: MAX_LEVEL
  }
  if (value === null || value < lowest || value > highest) return null
  return Math.round(((value - lowest) / (highest - lowest)) * MAX_LEVEL)
}
