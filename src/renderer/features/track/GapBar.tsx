import { useTranslation } from 'react-i18next'
import { MAX_LEVEL } from '../../../domain/levels/level.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './GapBar.module.css'
import { wordOf } from './levelRows.ts'

/** A gap to the left (below) or right (above) of the middle, with its signed figure and its word. */
export function GapBar({ gap }: { readonly gap: number | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const word = wordOf(gap)
  return (
    <div className={classes['gap']} data-word={word}>
      <span className={classes['bar']} aria-hidden>
        {gap !== null && gap !== 0 && (
          <span className={classes['fill']} style={{ width: `${(50 * Math.abs(gap)) / MAX_LEVEL}%` }} />
        )}
      </span>
      <span className={classes['figure']}>{gap === null ? '–' : format.signed(gap)}</span>
      <span className={classes['word']}>{t(`track.gap.${word}`)}</span>
    </div>
  )
}
