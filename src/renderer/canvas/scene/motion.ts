import type { Placement } from '../../lenses/lens.ts'
import type { SceneNote } from './scene.ts'

/** Longer than a reflex, shorter than a wait. */
export const FLIGHT_MS = 320

interface Flight {
  readonly note: SceneNote
  readonly from: Placement
}

const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2)

/** Notes on their way from where they were to where the scene has them. */
export class Motion {
  #flights = new Map<string, Flight>()
  #startedAt = Infinity

  get isActive(): boolean {
    return this.#flights.size > 0
  }

  has(id: string): boolean {
    return this.#flights.has(id)
  }

  get flights(): Iterable<Flight> {
    return this.#flights.values()
  }

  /** Lets the notes fly that have moved since, from wherever each is seen now. */
  start(before: ReadonlyMap<string, Placement>, notes: ReadonlyMap<string, SceneNote>): void {
    const flights = new Map<string, Flight>()
    for (const [id, note] of notes) {
      const from = before.get(id)
      if (from === undefined || (from.x === note.x && from.y === note.y && from.scale === note.scale)) continue
      flights.set(id, { note, from })
    }
    this.#flights = flights
    this.#startedAt = Infinity
  }

  /** They have been seen where they start from: to lay out and draw a large board takes longer than a part of the way. */
  seen(now: number): void {
    this.#startedAt = Math.min(this.#startedAt, now)
  }

  /** The share of the way that has been flown. */
  share(now: number): number {
    return easeInOut(Math.min(1, Math.max(0, (now - this.#startedAt) / FLIGHT_MS)))
  }

  isOver(now: number): boolean {
    return now - this.#startedAt >= FLIGHT_MS
  }

  stop(): void {
    this.#flights = new Map()
  }

  /** Where a note is at a share of the way; null: it does not fly. */
  placeOf(id: string, share: number): Placement | null {
    const flight = this.#flights.get(id)
    return flight === undefined ? null : between(flight, share)
  }
}

export const between = ({ from, note }: Flight, share: number): Placement => ({
  x: from.x + (note.x - from.x) * share,
  y: from.y + (note.y - from.y) * share,
  scale: from.scale + (note.scale - from.scale) * share
})
