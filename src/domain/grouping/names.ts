import { foldWithPlaces, placeIn } from '../text/fold.ts'
import type { WordLanguage } from '../text/wordLists.ts'
import type { Analysed } from './analyse.ts'

const MOST_WORDS = 3
/** A theme names a group that most of its notes are of. */
const MOST_OF = 0.5
/** A language that fewer of the notes are in gives the name no word. */
const FEWEST_OF = 0.25

export interface GroupName {
  readonly words: readonly string[]
  /** The place of the theme in the lexicon. */
  readonly theme: number | null
  readonly languages: readonly WordLanguage[]
}

/** Names groups by what tells them from the other notes. */
export class Namer {
  readonly #counts = new Map<string, number>()
  readonly #stems = new Map<Analysed, Stems>()

  constructor(notes: readonly Analysed[]) {
    for (const note of notes) {
      const stems = stemsOf(note)
      this.#stems.set(note, stems)
      for (const stem of [...stems.en, ...stems.zh]) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1)
    }
  }

  name(notes: readonly Analysed[]): GroupName {
    const languages = languagesOf(notes)
    const words = languages.flatMap((language) => {
      const most = Math.ceil(MOST_WORDS / languages.length)
      return this.#telling(notes, language)
        .slice(0, most)
        .map((stem) => surfaceOf(stem, notes))
    })
    return { words, theme: themeOf(notes), languages }
  }

  /**
   * The stems that tell most, by c-TF-IDF (Grootendorst 2022): notes of the group that have it × ln(1 + all notes of the group /
   * all notes that have it). What one note alone has tells nothing of the group.
   */
  #telling(notes: readonly Analysed[], language: WordLanguage): string[] {
    const counts = new Map<string, number>()
    for (const note of notes) {
      for (const stem of this.#stems.get(note)?.[language] ?? []) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
    const scoreOf = (stem: string, count: number): number =>
      count * Math.log(1 + notes.length / (this.#counts.get(stem) ?? 1))
    return Array.from(counts)
      .filter(([, count]) => count > 1)
      .map(([stem, count]) => ({ stem, score: scoreOf(stem, count) }))
      .sort((a, b) => b.score - a.score || (a.stem < b.stem ? -1 : 1))
      .map(({ stem }) => stem)
  }
}

type Stems = Readonly<Record<WordLanguage, ReadonlySet<string>>>

/** Each once. A single ideograph or a word of two letters is no name. */
function stemsOf({ tokens }: Analysed): Stems {
  const telling = tokens.filter(({ word }) => (word.isChinese ? word.text.length > 1 : /\p{L}{3}/u.test(word.text)))
  const of = (isOf: boolean): ReadonlySet<string> =>
    new Set(telling.filter(({ word }) => word.isChinese === isOf).map(({ word }) => word.stem))
  return { en: of(false), zh: of(true) }
}

function languagesOf(notes: readonly Analysed[]): WordLanguage[] {
  const chinese = notes.filter(({ language }) => language === 'zh').length / notes.length
  if (chinese < FEWEST_OF) return ['en']
  if (chinese > 1 - FEWEST_OF) return ['zh']
  return chinese >= 0.5 ? ['zh', 'en'] : ['en', 'zh']
}

const MOST_SURFACES = 9

/** The word as it is written most often, in the first notes that have it; of equal ones the one that is written first. */
function surfaceOf(stem: string, notes: readonly Analysed[]): string {
  const counts = new Map<string, number>()
  let seen = 0
  for (const { note, tokens } of notes) {
    const token = tokens.find(({ word }) => word.stem === stem)
    if (token === undefined) continue
    if (++seen > MOST_SURFACES) break
    const { start, end } = placeIn(foldWithPlaces(note.text), token)
    const surface = note.text.slice(start, end)
    counts.set(surface, (counts.get(surface) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? stem
}

function themeOf(notes: readonly Analysed[]): number | null {
  const counts = new Map<number, number>()
  for (const { themes } of notes) for (const theme of themes.keys()) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
  return most !== undefined && most[1] > notes.length * MOST_OF ? most[0] : null
}
