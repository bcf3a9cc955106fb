import { type FoldedText, foldWithPlaces, placeIn } from '../text/fold.ts'
import type { Word } from '../text/vocabulary.ts'
import { WORD_LANGUAGES, type WordLanguage } from '../text/wordLists.ts'
import type { Analysed } from './analyse.ts'

const MOST_WORDS = 3
/** So many notes tell how a word is written. */
const MOST_SURFACES = 9
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

/** The stems of a note, by numbers, each once. */
type Stems = Readonly<Record<WordLanguage, Int32Array>>

/** Names groups of notes by what tells them from the others. */
export class Namer {
  readonly #notes: readonly Analysed[]
  readonly #stems: readonly Stems[]
  /** Of each number its stem. */
  readonly #words: readonly string[]
  /** Of each the notes that have it: of all, and of the group at hand. */
  readonly #counts: Int32Array
  readonly #inGroup: Int32Array
  readonly #folded = new Map<number, FoldedText>()

  constructor(notes: readonly Analysed[]) {
    this.#notes = notes
    const numbers = new Map<string, number>()
    const numbersOf = (words: readonly Word[]): Int32Array => {
      const stems = new Set<number>()
      for (const { stem } of words) {
        const number = numbers.get(stem) ?? numbers.size
        numbers.set(stem, number)
        stems.add(number)
      }
      return Int32Array.from(stems)
    }
    this.#stems = notes.map(({ tokens }) => {
      const telling = tokens.map(({ word }) => word).filter(isTelling)
      return {
        en: numbersOf(telling.filter(({ isChinese }) => !isChinese)),
        zh: numbersOf(telling.filter(({ isChinese }) => isChinese))
      }
    })
    this.#words = [...numbers.keys()]
    this.#counts = new Int32Array(numbers.size)
    this.#inGroup = new Int32Array(numbers.size)
    for (const stems of this.#stems) for (const language of WORD_LANGUAGES) count(this.#counts, stems[language])
  }

  /** @param members their places among the notes */
  name(members: readonly number[]): GroupName {
    const notes = members.flatMap((member) => this.#notes[member] ?? [])
    const languages = languagesOf(notes)
    const words = languages.flatMap((language) => {
      const most = Math.ceil(MOST_WORDS / languages.length)
      return this.#telling(members, language, most).map((stem) => this.#surfaceOf(stem, members, language))
    })
    return { words, theme: themeOf(notes), languages }
  }

  /**
   * The stems that tell most, by c-TF-IDF (Grootendorst 2022): notes of the group that have it × ln(1 + all notes of the group /
   * all notes that have it). What one note alone has tells nothing of the group.
   */
  #telling(members: readonly number[], language: WordLanguage, most: number): number[] {
    const best: { readonly stem: number; readonly score: number }[] = []
    for (const member of members) count(this.#inGroup, this.#stems[member]?.[language])
    for (const member of members) {
      for (const stem of this.#stems[member]?.[language] ?? []) {
        const having = this.#inGroup[stem] as number
        this.#inGroup[stem] = 0
        if (having < 2) continue
        const score = having * Math.log(1 + members.length / (this.#counts[stem] as number))
        if (best.length === most && score < (best.at(-1)?.score ?? 0)) continue
        best.push({ stem, score })
        best.sort((a, b) => b.score - a.score || (this.#wordOf(a.stem) < this.#wordOf(b.stem) ? -1 : 1))
        best.length = Math.min(best.length, most)
      }
    }
    return best.map(({ stem }) => stem)
  }

  #wordOf(stem: number): string {
    return this.#words[stem] ?? ''
  }

  /**
   * The stem as it is written most often, in the first notes that have it; of equal ones the one that is written first. At the
   * beginning of a note its capital says nothing.
   */
  #surfaceOf(stem: number, members: readonly number[], language: WordLanguage): string {
    const counts = new Map<string, number>()
    let beginning: string | null = null
    let seen = 0
    for (const member of members) {
      if (!this.#stems[member]?.[language].includes(stem)) continue
      const { start, surface } = this.#surfaceIn(member, this.#wordOf(stem))
      if (start === 0 && CAPITALISED.test(surface)) beginning ??= surface.toLowerCase()
      else counts.set(surface, (counts.get(surface) ?? 0) + 1)
      if (++seen === MOST_SURFACES) break
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? beginning ?? this.#wordOf(stem)
  }

  #surfaceIn(member: number, stem: string): { readonly start: number; readonly surface: string } {
    const { note, tokens } = this.#notes[member] as Analysed
    const token = tokens.find(({ word }) => word.stem === stem)
    if (token === undefined) return { start: 0, surface: stem }
    const folded = this.#folded.get(member) ?? foldWithPlaces(note.text)
    this.#folded.set(member, folded)
    const { start, end } = placeIn(folded, token)
    return { start, surface: note.text.slice(start, end) }
  }
}

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u

function count(counts: Int32Array, numbers: Int32Array = new Int32Array()): void {
  for (const number of numbers) counts[number] = (counts[number] as number) + 1
}

/** A single ideograph or a word of two letters is no name. */
const isTelling = ({ text, isChinese }: Word): boolean => (isChinese ? text.length > 1 : /\p{L}{3}/u.test(text))

function languagesOf(notes: readonly Analysed[]): WordLanguage[] {
  const chinese = notes.filter(({ language }) => language === 'zh').length / notes.length
  if (chinese < FEWEST_OF) return ['en']
  if (chinese > 1 - FEWEST_OF) return ['zh']
  return chinese >= 0.5 ? ['zh', 'en'] : ['en', 'zh']
}

function themeOf(notes: readonly Analysed[]): number | null {
  const counts = new Map<number, number>()
  for (const { themes } of notes) for (const theme of themes.keys()) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
  return most !== undefined && most[1] > notes.length * MOST_OF ? most[0] : null
}
