import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../domain/phases/readiness.ts'
import { useRoute } from '../../app/route.ts'
import { useShell } from '../../app/shell.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { LargeTimer, TimerFace } from '../../session/TimerFace.tsx'
import { minutesToSay, type Timer } from '../../session/timer.ts'
import { useReading, useTimer } from '../../session/timerStore.ts'
import { announce } from '../../ui/announce.ts'
import question from './Question.module.css'
import { Question } from './Question.tsx'
import classes from './SessionOverlay.module.css'
import { useGuide } from './useGuide.ts'
import { useSessionActions } from './useSessionActions.ts'

/** The timer over whatever page is shown; in the library there is none. */
export function SessionOverlay() {
  const route = useRoute()
  return route.page === 'workshop' ? <OverPage asks={ASKING.includes(route.phase)} /> : null
}

/** Where one listens; elsewhere a question would lie over what one does. */
const ASKING: readonly Phase[] = ['capture', 'cluster', 'prioritise']

function OverPage({ asks }: { readonly asks: boolean }) {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { isLarge } = useTimer(scope)
  const { isZen, isPresenting } = useShell()
  const guide = useGuide()
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
  if (isPresenting) return null
  return (
    <>
      {asks && guide.isShown && guide.current !== undefined && (
        <section className={question['over']} aria-label={t('tools.guide.title')}>
          <Question onClose={() => guide.show(false)} />
        </section>
      )}
      {reading !== null && isLarge && (
        <div className={classes['large']}>
          <LargeTimer scope={scope} />
        </div>
      )}
      {/* Where the bar is away, the time that runs is not. */}
      {reading !== null && !isLarge && isZen && (
        <div className={classes['small']}>
          <TimerFace reading={reading} />
        </div>
      )}
    </>
  )
}
