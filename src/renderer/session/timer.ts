import { z } from '../../domain/engine/schema.ts'

const MINUTE_MS = 60_000
/** In the last minute it shows itself more. */
const LAST_MS = MINUTE_MS
/** A clock that goes back by more than this was set; less is the clock being kept right. */
const LEAP_MS = 1_000
const MOST_MS = 24 * 60 * MINUTE_MS

/** What the room has been given time for. Never counted down: what is left follows from when it was set going. */
export const timerSchema = z.object({
  title: z.string().max(300),
  exerciseId: z.string().nullable(),
  /** null: it counts up, without a limit. */
  totalMs: z.number().min(0).max(MOST_MS).nullable(),
  /** What had gone by when it was last set going or paused. */
  goneMs: z.number().min(0).max(MOST_MS),
  /** Epoch ms; null: it is paused. */
  since: z.number().nullable()
})
export type Timer = z.infer<typeof timerSchema>

export interface TimerStart {
  readonly title?: string
  readonly exerciseId?: string | null
  /** null: without a limit. */
  readonly minutes: number | null
}

export const startedTimer = ({ title = '', exerciseId = null, minutes }: TimerStart, now: number): Timer => ({
  ...{ title, exerciseId, goneMs: 0, since: now },
  totalMs: minutes === null ? null : minutes * MINUTE_MS
})

/** A clock that was set back is not time given back. */
const goneMs = ({ goneMs: before, since }: Timer, now: number): number =>
  Math.min(MOST_MS, before + (since === null ? 0 : Math.max(0, now - since)))

export const pausedTimer = (timer: Timer, now: number): Timer => ({ ...timer, goneMs: goneMs(timer, now), since: null })

export const resumedTimer = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : timer

/** A minute more; when time was up already, a minute from now on. */
export function lengthenedTimer(timer: Timer, now: number): Timer {
  if (timer.totalMs === null) return timer
  return { ...timer, totalMs: Math.min(MOST_MS, Math.max(timer.totalMs, goneMs(timer, now)) + MINUTE_MS) }
}

/** The same timer when the clock was set back meanwhile: it goes on from where it was. */
export function rebasedTimer(timer: Timer, seen: number, now: number): Timer {
  if (timer.since === null || now >= seen - LEAP_MS) return timer
  return { ...timer, goneMs: goneMs(timer, seen), since: now }
}

export interface Reading {
  /** Whole seconds: what is left, or what has gone by where there is no limit or time is up. */
  readonly seconds: number
  readonly state: 'running' | 'last-minute' | 'over' | 'counting-up'
  readonly isPaused: boolean
  /** 0 to 1 of the time that was given; null: without a limit. */
  readonly share: number | null
}

export function readTimer(timer: Timer, now: number): Reading {
  const gone = goneMs(timer, now)
  const isPaused = timer.since === null
  if (timer.totalMs === null) return { seconds: Math.floor(gone / 1000), state: 'counting-up', isPaused, share: null }
  // Up, so that a timer of five minutes begins with 5:00 and ends when 0:00 is shown.
  const left = Math.ceil((timer.totalMs - gone) / 1000)
  const share = timer.totalMs === 0 ? 1 : Math.min(1, gone / timer.totalMs)
  if (left <= 0) return { seconds: Math.abs(left), state: 'over', isPaused, share }
  return { seconds: left, state: left * 1000 <= LAST_MS ? 'last-minute' : 'running', isPaused, share }
}

/** `4:05`, `1:02:00` */
export function clockText(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** When something is said of it: so many minutes are left, at last none. */
const SAID_MINUTES = [5, 1, 0]

/** What is to be said between two looks; null: nothing. A timer of one minute does not begin with "one minute left". */
export function minutesToSay(timer: Timer, before: number, now: number): number | null {
  const { totalMs } = timer
  if (totalMs === null) return null
  const left = (at: number): number => totalMs - goneMs(timer, at)
  const passed = SAID_MINUTES.filter((minutes) => {
    const mark = minutes * MINUTE_MS
    return mark < totalMs && left(before) > mark && left(now) <= mark
  })
  return passed.at(-1) ?? null
}
