import { fold } from '../text/fold.ts'
import { isDense, PARTS } from '../text/parts.ts'
import { commonWords } from '../text/taiwan.ts'
import { type Token, tokensOf } from '../text/tokens.ts'
import type { Vocabulary, Word } from '../text/vocabulary.ts'
import type { WordLanguage } from '../text/wordLists.ts'
import type { Lexicon, LexiconTheme } from '../themes/lexicon.ts'

/** The lexicon as it is looked up: English words by their stems, Chinese ones in common words. */
export class PreparedLexicon {
  readonly themes: readonly LexiconTheme[]
  /** Of each theme its words and phrases, taken apart. */
  readonly words: readonly Readonly<Record<WordLanguage, readonly (readonly Token[])[]>>[]
  readonly #stopWords: ReadonlySet<string>
  /** Stems of a word or phrase, with spaces → themes. */
  readonly #phrases = new Map<string, number[]>()
  /** A stem → how many words the longest phrase has that begins with it. */
  readonly #longestPhrases = new Map<string, number>()
  readonly #chinese = new Map<string, number[]>()
  /** An ideograph → how long the longest word is that begins with it. */
  readonly #longestChinese = new Map<string, number>()

  constructor({ stopWords, themes }: Lexicon, vocabulary: Vocabulary) {
    this.themes = themes
    this.#stopWords = new Set([...stopWords.en.map(fold), ...stopWords.zh.map(inCommonWords)])
    this.words = themes.map(({ words }) => ({
      en: words.en.map((word) => tokensOf(word, vocabulary)),
      zh: words.zh.map((word) => tokensOf(word, vocabulary))
    }))
    for (const [place, { en, zh }] of this.words.entries()) {
      for (const tokens of en) {
        const stems = tokens.map(({ word }) => word.stem)
        raise(this.#longestPhrases, stems[0] ?? '', stems.length)
        addTo(this.#phrases, stems.join(' '), place)
      }
      for (const tokens of zh) {
        const common = tokens.map(({ word }) => word.text).join('')
        raise(this.#longestChinese, common.charAt(0), common.length)
        addTo(this.#chinese, common, place)
      }
    }
  }

  /** Says nothing of what a note is about. */
  isStop({ text }: Word): boolean {
    return this.#stopWords.has(text)
  }

  /** The themes that words tell, each word shared by those that have it. Of words that overlap the longest one counts. */
  themesOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
    const told = new Map<number, number>()
    this.#tellings(tokens, (themes) => {
      for (const theme of themes) told.set(theme, (told.get(theme) ?? 0) + 1 / themes.length)
    })
    return told
  }

  #tellings(tokens: readonly Token[], tell: (themes: readonly number[]) => void): void {
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at]
      if (token?.word.isChinese) {
        const words: string[] = []
        for (let next: Token | undefined = token, end = token.start; next?.word.isChinese && next.start === end; ) {
          words.push(next.word.text)
          end = next.end
          next = tokens[++at]
        }
        this.#tellChinese(words, tell)
      } else at += this.#tellPhrase(tokens, at, tell)
    }
  }

  /** @returns how many words it took */
  #tellPhrase(tokens: readonly Token[], at: number, tell: (themes: readonly number[]) => void): number {
    const longest = this.#longestPhrases.get(tokens[at]?.word.stem ?? '') ?? 0
    for (let count = Math.min(longest, tokens.length - at); count > 0; count--) {
      const phrase = tokens.slice(at, at + count)
      const themes = this.#phrases.get(phrase.map(({ word }) => word.stem).join(' '))
      if (themes === undefined) continue
      tell(themes)
      return count
    }
    return 1
  }

  /** Words may be taken apart otherwise in the lexicon; but a single ideograph tells only as a word of its own. */
  #tellChinese(words: readonly string[], tell: (themes: readonly number[]) => void): void {
    const run = words.join('')
    const borders = new Set([0])
    let border = 0
    for (const word of words) {
      border += word.length
      borders.add(border)
    }
    for (let at = 0; at < run.length; ) {
      const isWord = borders.has(at) && borders.has(at + 1)
      let length = Math.min(this.#longestChinese.get(run.charAt(at)) ?? 1, run.length - at)
      while (length > 1 && !this.#chinese.has(run.slice(at, at + length))) length--
      const themes = length > 1 || isWord ? this.#chinese.get(run.slice(at, at + length)) : undefined
      if (themes !== undefined) tell(themes)
      at += themes === undefined ? 1 : length
    }
  }
}

const addTo = (map: Map<string, number[]>, word: string, theme: number): void => {
  const themes = map.get(word)
  if (themes === undefined) map.set(word, [theme])
  else if (!themes.includes(theme)) themes.push(theme)
}

const raise = (most: Map<string, number>, key: string, value: number): void =>
  void most.set(key, Math.max(most.get(key) ?? 0, value))

const inCommonWords = (word: string): string =>
  fold(word).replace(PARTS, (part) => (isDense(part) ? commonWords(part).text : part))
