import { i18n } from '../i18n/i18n.ts'
import type { Words } from '../lenses/lens.ts'
import type { BoardWords } from './paint/theme.ts'

/** The words on the board in the present language. */
export const boardWords = (): BoardWords => ({
  untitled: i18n.t('board.cluster.untitled'),
  session: (number) => i18n.t('board.note.session', { number }),
  of: written
})

export function written(words: Words): string {
  if ('text' in words) return words.text
  return words.count === undefined ? i18n.t(words.key) : i18n.t(words.key, { count: words.count })
}
