import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoute } from '../../app/route.ts'
import { useShell } from '../../app/shell.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { LargeTimer, TimerFace } from '../../session/TimerFace.tsx'
import { minutesToSay, type Timer } from '../../session/timer.ts'
import { useReading, useTimer } from '../../session/timerStore.ts'
import { announce } from '../../ui/announce.ts'
import classes from './SessionOverlay.module.css'
import { useSessionActions } from './useSessionActions.ts'

/** The timer over whatever page is shown; in the library there is none. */
export function SessionOverlay() {
  return useRoute().page === 'workshop' ? <OverPage /> : null
}

function OverPage() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { isLarge } = useTimer(scope)
  const { isZen, isPresenting } = useShell()
  useSessionActions()
  const say = useCallback(
    (timer: Timer, before: number, now: number): void => {
      const minutes = minutesToSay(timer, before, now)
      if (minutes !== null)
        announce(minutes === 0 ? t('tools.timer.saidOver') : t('tools.timer.said', { count: minutes }))
    },
    [t]
  )
  const reading = useReading(scope, say)
  // While one presents, the room has it already.
  if (reading === null || isPresenting) return null
  if (isLarge)
    return (
      <div className={classes['large']}>
        <LargeTimer scope={scope} />
      </div>
    )
  // Where the bar is away, the time that runs is not.
  return isZen ? (
    <div className={classes['small']}>
      <TimerFace reading={reading} />
    </div>
  ) : null
}
