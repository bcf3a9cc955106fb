import { useTranslation } from 'react-i18next'
import type { Session } from '../../../domain/sessions/session.ts'
import type { Status } from '../../../domain/statuses/status.ts'
import { useFormat } from '../../i18n/format.ts'
import { StateIcon } from './StateIcon.tsx'
import classes from './TrackDetail.module.css'

interface Props {
  /** In order of time. */
  readonly history: readonly Status[]
  readonly sessions: ReadonlyMap<string, Session>
}

/** All that was recorded of a promise, the newest first. */
export function StatusHistory({ history, sessions }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ol className={classes['history']} aria-label={t('track.status.history')}>
      {history.toReversed().map(({ id, state, at, sessionId, evidence }) => (
        <li key={id}>
          <StateIcon state={state} size={18} />
          <div>
            <p className={classes['entry']}>
              <span className={classes['entryState']}>{t(`track.state.${state}`)}</span>
              <span className={classes['entryWhen']}>
                {[format.date(at), sessions.get(sessionId ?? '')?.title].filter(Boolean).join(' · ')}
              </span>
            </p>
            {evidence !== '' && <p className={classes['evidence']}>{evidence}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
