import type { ImportCounts } from '../../../protocol/jobs.ts'
import { formatIn } from '../../i18n/format.ts'
import { currentLanguage, i18n, listed } from '../../i18n/i18n.ts'

const COUNTED = ['notes', 'people', 'clusters', 'links', 'premises', 'levels'] as const

/**
 * What was imported, in words.
 * @param skippedAre rows of a table, or parts of a board
 */
export function countsText(
  { participants: people, skipped, ...counts }: ImportCounts,
  skippedAre: 'skipped' | 'leftOut'
): string {
  const { number } = formatIn(currentLanguage())
  const all = { ...counts, people }
  const done = COUNTED.filter((name) => all[name] > 0).map((name) =>
    i18n.t(`import.done.${name}`, { count: all[name], number: number(all[name]) })
  )
  const imported = i18n.t('import.done.imported', { what: listed(done) })
  return skipped === 0
    ? imported
    : `${imported} ${i18n.t(`import.done.${skippedAre}`, { count: skipped, number: number(skipped) })}`
}
