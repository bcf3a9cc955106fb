import type { WordLanguage } from '../text/wordLists.ts'

/** A note of a suggested group. */
export interface SuggestedNote {
  readonly id: string
  /** How much it belongs there, 0 to 1: how often it met the others, times how like them it is. */
  readonly confidence: number
  /** It is of the more confident half of all notes. */
  readonly isSure: boolean
}

/** Unsorted notes that may belong together. */
export interface SuggestedGroup {
  /** The same in each stop that has it. */
  readonly id: number
  /** The cluster of the board that they may join; null: one that is made for them. */
  readonly clusterId: string | null
  /** The most confident first. */
  readonly notes: readonly SuggestedNote[]
  /** The words that tell it from the others, as they are written in its notes, the most telling first. */
  readonly words: readonly string[]
  /** The theme that most of its notes are of, by its id in the lexicon; null: none. */
  readonly themeId: string | null
  /** Of its notes, the more frequent one first. */
  readonly languages: readonly WordLanguage[]
}

/** How the notes are grouped when the slider stands there. */
export interface SuggestionStop {
  /** Of two notes or more, the largest first; by their ids. */
  readonly groups: readonly number[]
  /** Notes that are like no others. */
  readonly lone: readonly string[]
}

/** Groups that are offered: nothing of it is done until people say so. */
export interface Suggestion {
  readonly groups: readonly SuggestedGroup[]
  /** Cuts of one tree, from few groups to many: from one to the next, groups only split. Empty: there is nothing to group. */
  readonly stops: readonly SuggestionStop[]
  /** Where to begin. */
  readonly start: number
}
