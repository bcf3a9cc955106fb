/** What notes may be about, told by words: single ones and short phrases, as people write them on sticky notes. */
export interface WordTheme<Id extends string = string> {
  readonly id: Id
  readonly en: readonly string[]
  /** Simplified. */
  readonly zh: readonly string[]
}

/** From lists with commas, which are easier to read than columns of quotes. */
export const wordTheme = <const Id extends string>(id: Id, en: string, zh: string): WordTheme<Id> => ({
  id,
  en: wordList(en),
  zh: wordList(zh)
})

const wordList = (list: string): string[] =>
  list
    .split(/[,、]/)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '')
