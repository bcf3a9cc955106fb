import { defineCommand } from '../engine/command.ts'
import { OWN_WORDS_ID, ownWordsSchema, ownWordsType } from './ownWords.ts'

/** All of them at once: they are edited as one. */
export const changeOwnWords = defineCommand({
  name: 'words.change',
  args: ownWordsSchema,
  apply(tx, words) {
    if (tx.get(ownWordsType, OWN_WORDS_ID) === undefined) tx.insert(ownWordsType, OWN_WORDS_ID, words)
    else tx.update(ownWordsType, OWN_WORDS_ID, words)
  }
})
