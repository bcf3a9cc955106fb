import { foldWithPlaces, placeIn, type TextRange } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import type { WordBooks } from '../text/wordBook.ts'
import { unitVector } from './alignment.ts'
import type { Analyst, NoteText } from './analyse.ts'
import { emphasisOf } from './emphasis.ts'
import { Likeness, type LikenessParts } from './likeness.ts'
import { dot } from './themeMeanings.ts'

/** Words of two notes that mean nearly the same. */
export interface WordPair {
  readonly first: string
  readonly second: string
}

/** Why two notes are held to be alike; each part of the likeness can be told. */
export interface Explanation {
  readonly parts: LikenessParts
  /** The words that both have, where they stand in each. */
  readonly shared: readonly [readonly TextRange[], readonly TextRange[]]
  /** Those of other words that are nearest in meaning; null: none are near. */
  readonly pair: WordPair | null
  /** The themes that both speak of, by their ids in the lexicon. */
  readonly themeIds: readonly string[]
}

/** Less alike are words that only stand in like sentences. */
const NEAR = 0.55

/** @param notes of which both are: what they share counts by how rare it is among them */
export function explain(first: NoteText, second: NoteText, notes: readonly NoteText[], analyst: Analyst): Explanation {
  const analysed = notes.map((note) => analyst.analyse(note))
  const likeness = new Likeness(analysed, analyst.books, emphasisOf(analysed))
  const placeOf = (id: string): number => likeness.notes.findIndex(({ note }) => note.id === id)
  const [a, b] = [analyst.analyse(first), analyst.analyse(second)]
  const stems = [a, b].map(({ tokens }) => new Set(tokens.map(({ stem }) => stem)))
  const isShared = ({ stem }: Token): boolean => stems.every((each) => each.has(stem))
  const marked = ({ note, tokens }: typeof a): TextRange[] => {
    const folded = foldWithPlaces(note.text)
    return tokens.filter(isShared).map((token) => placeIn(folded, token))
  }
  const others = ({ tokens }: typeof a): readonly Token[] => tokens.filter((token) => !isShared(token))
  return {
    parts: likeness.parts(placeOf(first.id), placeOf(second.id)),
    shared: [marked(a), marked(b)],
    pair: nearestPair([first.text, others(a)], [second.text, others(b)], analyst.books),
    themeIds: Array.from(a.themes.keys()).flatMap((theme) =>
      b.themes.has(theme) ? (analyst.lexicon.themes[theme]?.id ?? []) : []
    )
  }
}

type Words = readonly [text: string, tokens: readonly Token[]]

function nearestPair([firstText, firsts]: Words, [secondText, seconds]: Words, books: WordBooks): WordPair | null {
  let [pair, most]: [readonly [Token, Token] | null, number] = [null, NEAR]
  const known = seconds.map((token) => [token, unitVector(token, books)] as const)
  for (const first of firsts) {
    const direction = unitVector(first, books)
    if (direction === null) continue
    for (const [second, other] of known) {
      const cosine = other === null ? 0 : dot(direction, other)
      if (cosine > most) [pair, most] = [[first, second], cosine]
    }
  }
  return pair && { first: asWritten(firstText, pair[0]), second: asWritten(secondText, pair[1]) }
}

function asWritten(text: string, token: Token): string {
  const { start, end } = placeIn(foldWithPlaces(text), token)
  return text.slice(start, end)
}
