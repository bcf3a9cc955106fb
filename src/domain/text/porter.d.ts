/** Porter2, for English words in lower case. */
declare module 'wink-porter2-stemmer' {
  function stem(word: string): string
  export = stem
}
