import { Refusal } from '../../replica/bridge.ts'

/** A list that one record holds whole, while it is edited: a change goes on from the one before, stored already or not. */
export class ListInHand<T> {
  #stored: readonly T[]
  #latest: readonly T[]
  readonly #most: number

  constructor(stored: readonly T[], most: number) {
    this.#stored = stored
    this.#latest = stored
    this.#most = most
  }

  get latest(): readonly T[] {
    return this.#latest
  }

  /** What the record holds now. */
  meet(stored: readonly T[]): void {
    this.#stored = stored
    this.#latest = stored
  }

  /** @param save rejects with a refusal: what was refused is in no later change */
  async put(next: readonly T[], save: (items: T[]) => Promise<unknown>): Promise<void> {
    if (next.length > this.#most && next.length > this.#latest.length) {
      throw new Refusal({ code: 'list-full', params: { most: this.#most } })
    }
    this.#latest = next
    try {
      await save([...next])
    } catch (error) {
      const isKept = error instanceof Refusal && error.isKept
      if (!isKept) this.#latest = this.#stored
      throw error
    }
  }
}
