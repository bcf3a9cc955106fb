import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { localDayOf } from '../../base/day.ts'
import { type Phase, type Readiness, readinessOf } from '../../domain/phases/readiness.ts'
import { useFormat } from '../i18n/format.ts'
import { useWorkshopMap } from '../replica/hooks.tsx'
import classes from './PhaseNav.module.css'
import { routeHash } from './route.ts'

interface Props {
  readonly scope: string
  readonly current: Phase
}

/** The seven phases: suggested places, none of them locked. Each says how far it has come. */
export function PhaseNav({ scope, current }: Props) {
  const { t } = useTranslation()
  // Counting a large map can wait until the change itself is drawn.
  const map = useDeferredValue(useWorkshopMap())
  const readiness = useMemo(() => readinessOf(map, localDayOf), [map])
  return (
    <nav className={classes['nav']} aria-label={t('app.phases')}>
      {readiness.map((each) => (
        <PhaseLink key={each.phase} scope={scope} readiness={each} isCurrent={each.phase === current} />
      ))}
    </nav>
  )
}

interface LinkProps {
  readonly scope: string
  readonly readiness: Readiness
  readonly isCurrent: boolean
}

function PhaseLink({ scope, readiness: { phase, done, total }, isCurrent }: LinkProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const name = t(`app.phase.${phase}`)
  const counted = { done: format.number(done), total: format.number(total) }
  // What has been captured has no target: there are simply so many.
  const isCount = phase === 'capture'
  const state = isCount ? counted.total : t('app.readiness', counted)
  const label =
    total === 0
      ? name
      : t('app.phaseState', { phase: name, state: isCount ? t('app.noteCount', { count: total }) : state })
  return (
    <a
      href={routeHash({ page: 'workshop', scope, phase })}
      className={classes['phase']}
      aria-current={isCurrent ? 'page' : undefined}
      title={label}
      data-complete={(!isCount && total > 0 && done === total) || undefined}
    >
      <span className={classes['name']}>{name}</span>
      {total > 0 && <span className={classes['count']}>{state}</span>}
      <span className={classes['track']}>
        {!isCount && total > 0 && <span className={classes['fill']} style={{ width: `${(100 * done) / total}%` }} />}
      </span>
    </a>
  )
}
