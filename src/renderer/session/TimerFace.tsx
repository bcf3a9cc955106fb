import { IconHourglass, IconPlayerPauseFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './TimerFace.module.css'
import { clockText, type Reading } from './timer.ts'
import { useReading, useTimer } from './timerStore.ts'

/** What stands there; past its end, how far. */
export const faceText = ({ seconds, state }: Reading): string =>
  state === 'over' ? `+${clockText(seconds)}` : clockText(seconds)

/** The figures alone, in the size of what they stand in. */
export function TimerFace({ reading }: { readonly reading: Reading }) {
  const { t } = useTranslation()
  const { seconds, state, isPaused } = reading
  const time = clockText(seconds)
  return (
    <span
      className={classes['face']}
      role="timer"
      data-state={state}
      data-paused={isPaused || undefined}
      aria-label={
        state === 'over'
          ? t('tools.timer.over', { time })
          : state === 'counting-up'
            ? t('tools.timer.elapsed', { time })
            : t('tools.timer.label', { time })
      }
    >
      {isPaused ? (
        <IconPlayerPauseFilled size="0.7em" aria-hidden />
      ) : (
        state === 'over' && <IconHourglass size="0.8em" aria-hidden />
      )}
      {faceText(reading)}
    </span>
  )
}

/** The timer of a workshop, to be read from the back of the room: in this window or on a projector. Nothing without one. */
export function LargeTimer({ scope }: { readonly scope: string }) {
  const { t } = useTranslation()
  const { timer } = useTimer(scope)
  const reading = useReading(scope)
  if (timer === null || reading === null) return null
  const title = reading.state === 'over' ? t('tools.timer.timeUp') : timer.title
  return (
    <div className={classes['large']} data-state={reading.state} data-testid="large-timer">
      {title !== '' && <span className={classes['title']}>{title}</span>}
      <TimerFace reading={reading} />
      {reading.share !== null && (
        <div className={classes['bar']} data-state={reading.state} aria-hidden>
          <span style={{ width: `${100 * (1 - reading.share)}%` }} />
        </div>
      )}
    </div>
  )
}
