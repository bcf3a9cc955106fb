import { useTranslation } from 'react-i18next'
import { LEVEL_KINDS } from '../../../domain/levels/level.ts'
import classes from './TrackDetail.module.css'

/** What the marks of the chart mean: the same shapes as chartOption draws. */
export function CurveLegend() {
  const { t } = useTranslation()
  return (
    <ul className={classes['legend']}>
      {LEVEL_KINDS.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden data-kind={kind}>
            {kind === 'perceived' ? <path d="M6 0.5 11.5 6 6 11.5 0.5 6Z" /> : <circle cx="6" cy="6" r="4" />}
          </svg>
          {t(`track.kind.${kind}`)}
        </li>
      ))}
    </ul>
  )
}
