import type { SceneNote } from './scene/scene.ts'

/** Notes, frames and elements that are held in the hand: seen where they are held, not where they belong. */
export interface Held {
  /** The list that it was made from: the same as long as the same things are held. */
  readonly of: readonly string[]
  readonly notes: ReadonlySet<string>
  readonly frames: ReadonlySet<string>
  readonly elements: ReadonlySet<string>
  readonly dx: number
  readonly dy: number
  /** The originals are seen as well. */
  readonly isCopy: boolean
}

/** A note that is being written: drawn by itself, its text by the field over it. */
export interface LiveNote {
  readonly note: SceneNote
  readonly withText: boolean
}
