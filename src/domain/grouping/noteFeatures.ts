import type { Token } from '../text/tokens.ts'
import type { Word } from '../text/vocabulary.ts'

/** The features of a note, each once, in the order in which they come, and how much there is of each. */
export interface NoteFeatures {
  readonly numbers: Int32Array
  readonly amounts: Float64Array
}

const GRAM = 4
const GRAM_WEIGHT = 0.35
const PAIR_WEIGHT = 0.25

/** Features of notes by numbers. A word has its own, wherever it stands. */
export class FeatureBook {
  readonly #numbers = new Map<string, number>()
  readonly #weights: number[] = []
  readonly #ofWords = new Map<Word, readonly number[]>()

  /** More than any number that has been given. */
  get count(): number {
    return this.#weights.length
  }

  /**
   * Stems and Chinese words weigh 1; pairs of ideographs 0.25, where the words were taken apart otherwise; four letters in a row
   * of a longer word, its ends marked, 0.35, for what is mistyped or compounded. What is there more often weighs 1 + ln(count)
   * times as much.
   */
  of(tokens: readonly Token[]): NoteFeatures {
    const counts = new Map<number, number>()
    const count = (feature: number): void => void counts.set(feature, (counts.get(feature) ?? 0) + 1)
    let [last, lastEnd] = ['', -1]
    for (const { word, start, end } of tokens) {
      const [stem = 0, ...others] = this.#ofWord(word)
      count(stem)
      if (word.isChinese) {
        // Across the border of two words, but not over what was left out between them.
        if (start === lastEnd) count(this.#number(pairOf(last + word.text.charAt(0)), PAIR_WEIGHT))
        last = word.text.slice(-1)
        lastEnd = end
      }
      for (const feature of others) count(feature)
    }
    const numbers = Int32Array.from(counts.keys())
    const amounts = Float64Array.from(
      counts,
      ([feature, times]) => (this.#weights[feature] ?? 0) * (1 + Math.log(times))
    )
    return { numbers, amounts }
  }

  /** First that of its stem. */
  #ofWord(word: Word): readonly number[] {
    const known = this.#ofWords.get(word)
    if (known !== undefined) return known
    const others = word.isChinese
      ? pairsOf(word.text).map((pair) => this.#number(pair, PAIR_WEIGHT))
      : gramsOf(word.text).map((gram) => this.#number(gram, GRAM_WEIGHT))
    const numbers = [this.#number(word.stem, 1), ...others]
    this.#ofWords.set(word, numbers)
    return numbers
  }

  #number(feature: string, weight: number): number {
    const known = this.#numbers.get(feature)
    if (known !== undefined) return known
    this.#numbers.set(feature, this.#weights.length)
    return this.#weights.push(weight) - 1
  }
}

// Marked, so that none is taken for a word.
const gramsOf = (word: string): string[] => {
  if (word.length <= GRAM) return []
  const marked = `^${word}$`
  return Array.from({ length: marked.length - GRAM + 1 }, (_, at) => `~${marked.slice(at, at + GRAM)}`)
}
const pairOf = (pair: string): string => `:${pair}`
const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => pairOf(word.slice(at, at + 2)))
