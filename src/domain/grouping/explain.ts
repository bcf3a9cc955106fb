import { foldWithPlaces, placeIn, type TextRange } from '../text/fold.ts'
import type { Analysed, Analyst, NoteText } from './analyse.ts'
import { Likeness, type LikenessParts } from './likeness.ts'

/** Words of two notes that mean nearly the same, as they are written there. */
export interface WordPair {
  readonly first: string
  readonly second: string
}

/** Why two notes are held to be alike; each part of the likeness can be told. */
export interface Explanation {
  readonly parts: LikenessParts
  /** The words that both have, where they stand in each. */
  readonly shared: readonly [readonly TextRange[], readonly TextRange[]]
  /** Those of other words that find each other best; null: none do. */
  readonly pair: WordPair | null
  /** The themes that both speak of, by their ids in the lexicon. */
  readonly themeIds: readonly string[]
}

/** @param notes of which both are: what they share counts by how rare it is among them */
export function explain(first: NoteText, second: NoteText, notes: readonly NoteText[], analyst: Analyst): Explanation {
  const analysed = analyst.analyseAll(notes)
  const likeness = new Likeness(analysed, analyst)
  const [i, j] = [first, second].map(({ id }) => analysed.findIndex(({ note }) => note.id === id)) as [number, number]
  const [a, b] = [analyst.analyse(first), analyst.analyse(second)]
  const pair = likeness.bestPair(i, j)
  return {
    parts: likeness.parts(i, j),
    shared: [placesOf(a, stemsOf(b)), placesOf(b, stemsOf(a))],
    pair: pair && { first: asWritten(a, pair[0]), second: asWritten(b, pair[1]) },
    themeIds: Array.from(a.themes.keys()).flatMap((theme) =>
      b.themes.has(theme) ? (analyst.lexicon.themes[theme]?.id ?? []) : []
    )
  }
}

const stemsOf = ({ tokens }: Analysed): ReadonlySet<string> => new Set(tokens.map(({ word }) => word.stem))

function placesOf({ note, tokens }: Analysed, stems: ReadonlySet<string>): TextRange[] {
  const folded = foldWithPlaces(note.text)
  return tokens.filter(({ word }) => stems.has(word.stem)).map((token) => placeIn(folded, token))
}

function asWritten(analysed: Analysed, stem: string): string {
  const [place] = placesOf(analysed, new Set([stem]))
  return place === undefined ? stem : analysed.note.text.slice(place.start, place.end)
}
