import { i18n } from '../i18n/i18n.ts'
import type { BoardWords } from './paint/theme.ts'

/** The words on the board in the present language. */
export const boardWords = (): BoardWords => ({
  untitled: i18n.t('board.cluster.untitled'),
  session: (number) => i18n.t('board.note.session', { number }),
  of: (key, count) => (count === undefined ? i18n.t(key) : i18n.t(key, { count }))
})
