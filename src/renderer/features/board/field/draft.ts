import { holdsWords } from '../../../replica/unsaved.ts'

/** What a draft needs of the world. */
export interface DraftStore {
  /** Stores the text; false when that was refused. The first call for a new thing makes it. */
  save(text: string): Promise<boolean>
  /** Takes it away, since nothing stands in it. Null: what is empty stays as it was before. */
  readonly remove: (() => Promise<boolean>) | null
}

const REST_MS = 500

/**
 * A text on its way from the fingers to the store: stored after half a second of rest, when the field is left, and at the
 * end; never while an input method composes (UX 4.5). Requests follow one another, so that the last text wins.
 */
export class TextDraft {
  readonly #store: DraftStore
  readonly #original: string
  #text: string
  #stored: string
  /** Something stands in the store, or will. */
  #exists: boolean
  #isComposing = false
  #isOver = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #queue: Promise<boolean> = Promise.resolve(true)

  /** @param original null: there is nothing yet */
  constructor(original: string | null, store: DraftStore) {
    this.#store = store
    this.#original = original ?? ''
    this.#text = this.#original
    this.#stored = this.#original
    this.#exists = original !== null
  }

  get text(): string {
    return this.#text
  }

  get isEmpty(): boolean {
    return this.#text.trim() === ''
  }

  /** What stands in the field now, with what is being composed. */
  type(text: string): void {
    this.#text = text
    clearTimeout(this.#timer)
    if (!this.#isComposing) this.#timer = setTimeout(() => void this.flush(), REST_MS)
  }

  composing(isComposing: boolean): void {
    this.#isComposing = isComposing
    this.type(this.#text)
  }

  /** Stores what has been typed; an empty text only at the end, since it may be on its way to another. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    if (this.#isComposing || this.isEmpty) return this.#queue
    return this.#save(this.#text)
  }

  /** The last word. @returns whether there is something now; what was refused counts as not. */
  async end(): Promise<boolean> {
    clearTimeout(this.#timer)
    if (this.#isOver) return this.#queue
    this.#isOver = true
    this.#isComposing = false
    if (!this.isEmpty) return this.#save(this.#text.trimEnd())
    await this.#queue
    if (!this.#exists) return false
    if (this.#store.remove !== null) {
      await this.#store.remove()
      return false
    }
    return this.#save(this.#original)
  }

  #save(text: string): Promise<boolean> {
    this.#queue = this.#queue.then(async () => {
      if (text === this.#stored && this.#exists) return true
      // What waits to be saved is as good as stored: it needs no other keeper.
      const isSaved = (await this.#store.save(text)) || holdsWords(text)
      if (isSaved) {
        this.#stored = text
        this.#exists = true
      }
      return isSaved
    })
    return this.#queue
  }
}
