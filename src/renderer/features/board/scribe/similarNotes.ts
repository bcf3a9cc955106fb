import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { type Similar, SimilarTexts } from '../../../../domain/text/similar.ts'

/** So long, in ms, texts are taken in at a stretch: a frame goes on in time. */
const SLICE_MS = 6

/**
 * The notes of a board, ready to be compared with what is being typed: taken in a few at a time between other things, and
 * kept up with every change. What lies face down is not in it.
 */
export class SimilarNotes {
  readonly #texts = new SimilarTexts()
  /** What each note said when it was last looked at. */
  readonly #seen = new Map<string, string>()
  readonly #waiting = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined

  sync(notes: readonly Expectation[]): void {
    const now = new Set<string>()
    for (const { id, text, isFaceDown } of notes) {
      if (isFaceDown) continue
      now.add(id)
      if (this.#seen.get(id) === text) continue
      this.#seen.set(id, text)
      this.#waiting.add(id)
    }
    if (this.#seen.size > now.size) {
      for (const id of this.#seen.keys()) {
        if (now.has(id)) continue
        this.#seen.delete(id)
        this.#waiting.delete(id)
        this.#texts.remove(id)
      }
    }
    if (this.#waiting.size > 0) this.#timer ??= setTimeout(this.#takeIn)
  }

  like(text: string): readonly Similar[] {
    return this.#texts.like(text)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #takeIn = (): void => {
    this.#timer = undefined
    const end = performance.now() + SLICE_MS
    for (const id of this.#waiting) {
      this.#waiting.delete(id)
      this.#texts.add(id, this.#seen.get(id) ?? '')
      if (performance.now() >= end) break
    }
    if (this.#waiting.size > 0) this.#timer = setTimeout(this.#takeIn)
  }
}
