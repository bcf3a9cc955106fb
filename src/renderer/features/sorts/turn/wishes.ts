/**
 * Keys come faster than what they ask for is done: one wish after the other, each on what the one before has left. When one
 * is refused, those behind it are forgotten: they were meant for something else.
 */
export class Wishes<T> {
  #waiting: T[] = []
  #isBusy = false

  add(wish: T): void {
    this.#waiting.push(wish)
  }

  /** The next, as soon as the one before is done with. */
  take(): T | null {
    const next = this.#isBusy ? undefined : this.#waiting.shift()
    this.#isBusy ||= next !== undefined
    return next ?? null
  }

  forget(): void {
    this.#waiting = []
  }

  /** What was taken is done with. */
  free(): void {
    this.#isBusy = false
  }
}
