import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PRIORITY_WEIGHTS, type PriorityPart, type PriorityPartName } from '../../../../domain/priority/score.ts'
import { useFormat } from '../../../i18n/format.ts'
import classes from './ScoreBar.module.css'

export const PARTS = Object.keys(PRIORITY_WEIGHTS) as readonly PriorityPartName[]

/** The parts of a score beside one another, on a scale of 100. The numbers are said by `ScoreParts`. */
export function ScoreBar({ parts }: { readonly parts: readonly PriorityPart[] }) {
  return (
    <span className={classes['bar']} aria-hidden>
      {parts.map(({ name, points }) => (
        <span key={name} className={classes['part']} data-part={name} style={{ width: `${points}%` }} />
      ))}
    </span>
  )
}

/** Each part with its exact points. */
export function ScoreParts({ parts }: { readonly parts: readonly PriorityPart[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <span className={classes['parts']}>
      {parts.map(({ name, value, points }) => (
        <span key={name} className={classes['line']}>
          <span className={classes['swatch']} data-part={name} aria-hidden />
          <span>{t(`respond.score.part.${name}`)}</span>
          <span className={classes['points']}>
            {value === null
              ? t('respond.score.unjudged')
              : t('respond.score.of', { points: format.number(points), weight: PRIORITY_WEIGHTS[name] })}
          </span>
        </span>
      ))}
    </span>
  )
}

/** What the colours of the bars stand for. */
export function ScoreLegend() {
  const { t } = useTranslation()
  return (
    <ul className={classes['legend']}>
      {PARTS.map((name) => (
        <li key={name} className={classes['entry']}>
          <span className={classes['swatch']} data-part={name} aria-hidden />
          {t(`respond.score.part.${name}`)}
          <VisuallyHidden>{t('ranking.atMost', { points: PRIORITY_WEIGHTS[name] })}</VisuallyHidden>
        </li>
      ))}
    </ul>
  )
}
