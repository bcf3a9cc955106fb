import { useEffect, useState } from 'react'
import { z } from '../../domain/engine/schema.ts'
import { keptByScope } from './kept.ts'
import {
  lengthenedTimer,
  pausedTimer,
  type Reading,
  readTimer,
  rebasedTimer,
  resumedTimer,
  startedTimer,
  type Timer,
  type TimerStart,
  timerSchema
} from './timer.ts'

const timerStoreSchema = z.object({
  timer: timerSchema.nullable().default(null),
  /** To be read from the back of the room. */
  isLarge: z.boolean().default(false),
  /** Of the timer that was last begun by hand. */
  minutes: z.number().int().min(1).max(600).default(5)
})

const kept = keptByScope('timer', timerStoreSchema)

export const { get: timerOf, use: useTimer } = kept

export const startTimer = (scope: string, start: TimerStart): void =>
  kept.change(scope, { timer: startedTimer(start, Date.now()) })

/** One for nothing in particular; the next one by key is as long. */
export const startQuickTimer = (scope: string, minutes: number): void =>
  kept.change(scope, { timer: startedTimer({ minutes }, Date.now()), minutes })

export const pauseTimer = (scope: string): void => change(scope, pausedTimer)
export const resumeTimer = (scope: string): void => change(scope, resumedTimer)
export const lengthenTimer = (scope: string): void => change(scope, lengthenedTimer)
export const stopTimer = (scope: string): void => kept.change(scope, { timer: null })
export const setTimerLarge = (scope: string, isLarge: boolean): void => kept.change(scope, { isLarge })

function change(scope: string, how: (timer: Timer, now: number) => Timer): void {
  const { timer } = timerOf(scope)
  if (timer !== null) kept.change(scope, { timer: how(timer, Date.now()) })
}

/** A little after the second has changed, so that each one is shown. */
const AFTER_MS = 5

/**
 * What the timer shows now, once for each second; null: there is none.
 * @param onLook told of each look and the one before; the same function from render to render
 */
export function useReading(
  scope: string,
  onLook?: (timer: Timer, before: number, now: number) => void
): Reading | null {
  const { timer } = useTimer(scope)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (timer === null) return
    let seen = Date.now()
    let next: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const at = Date.now()
      const rebased = rebasedTimer(timer, seen, at)
      if (rebased !== timer) {
        kept.change(scope, { timer: rebased })
        return
      }
      onLook?.(timer, seen, at)
      seen = at
      setNow(at)
      wait()
    }
    const wait = (): void => {
      if (timer.since === null) return
      const gone = timer.goneMs + Date.now() - timer.since
      next = setTimeout(look, 1000 - (gone % 1000) + AFTER_MS)
    }
    next = setTimeout(look)
    return () => clearTimeout(next)
  }, [timer, scope, onLook])
  return timer === null ? null : readTimer(timer, now)
}
