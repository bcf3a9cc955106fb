import { Analyst } from '../../domain/grouping/analyse.ts'
import { lexiconOf } from '../../domain/themes/lexicon.ts'
import type { OwnWords } from '../../domain/themes/ownWords.ts'
import { wordBooks } from '../words.ts'

let last: { readonly key: string; readonly analyst: Analyst } | null = null

/** The same for as long as the words are the same, and not too many are known: the next job of the thread finds it. */
export function analystWith(ownWords: OwnWords | null): Analyst {
  const key = JSON.stringify(ownWords)
  if (last?.key !== key || last.analyst.isFull) last = { key, analyst: new Analyst(wordBooks(), lexiconOf(ownWords)) }
  return last.analyst
}
