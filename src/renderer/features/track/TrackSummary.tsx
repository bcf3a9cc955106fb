import { useTranslation } from 'react-i18next'
import type { PromiseInHand } from '../../../domain/statuses/promises.ts'
import { countWords, type LevelRow } from './levelRows.ts'

/** The score in one line. */
export function PromiseSummary({ promises }: { readonly promises: readonly PromiseInHand[] }) {
  const { t } = useTranslation()
  const kept = promises.filter(({ state }) => state === 'delivered' || state === 'exceeded').length
  const overdue = promises.filter(({ isOverdue }) => isOverdue).length
  const texts = [
    t('track.summary.kept', { kept, total: promises.length }),
    overdue > 0 && t('track.summary.overdue', { count: overdue })
  ]
  return <span className="tabular">{texts.filter(Boolean).join(' · ')}</span>
}

export function LevelSummary({ rows }: { readonly rows: readonly LevelRow[] }) {
  const { t } = useTranslation()
  const { below, met, above, unknown } = countWords(rows)
  const texts = [
    t('track.summary.below', { count: below }),
    t('track.summary.met', { count: met }),
    t('track.summary.above', { count: above }),
    unknown > 0 && t('track.summary.unknown', { count: unknown })
  ]
  return <span className="tabular">{texts.filter(Boolean).join(' · ')}</span>
}
