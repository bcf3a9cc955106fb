import { describe, expect, it } from 'vitest'
import {
  clockText,
  lengthenedTimer,
  minutesToSay,
  pausedTimer,
  readTimer,
  rebasedTimer,
  resumedTimer,
  startedTimer
} from './timer.ts'

const START = 1_800_000_000_000
const at = (seconds: number): number => START + seconds * 1000
const fiveMinutes = startedTimer({ minutes: 5 }, START)

describe('a timer', () => {
  it('begins with all of its time, warns in the last minute and goes on past its end', () => {
    expect(readTimer(fiveMinutes, at(0))).toMatchObject({ seconds: 300, state: 'running', share: 0 })
    expect(readTimer(fiveMinutes, at(239))).toMatchObject({ seconds: 61, state: 'running' })
    expect(readTimer(fiveMinutes, at(240))).toMatchObject({ seconds: 60, state: 'last-minute' })
    expect(readTimer(fiveMinutes, at(300))).toMatchObject({ seconds: 0, state: 'over', share: 1 })
    expect(readTimer(fiveMinutes, at(345))).toMatchObject({ seconds: 45, state: 'over' })
  })

  it('stands still while it is paused', () => {
    const paused = pausedTimer(fiveMinutes, at(100))
    expect(readTimer(paused, at(9_999))).toMatchObject({ seconds: 200, isPaused: true })
    const resumed = resumedTimer(paused, at(10_000))
    expect(readTimer(resumed, at(10_010))).toMatchObject({ seconds: 190, isPaused: false })
    expect(resumedTimer(resumed, at(10_500))).toBe(resumed)
  })

  it('is a minute longer, from its end or, when that has passed, from now', () => {
    expect(readTimer(lengthenedTimer(fiveMinutes, at(100)), at(100)).seconds).toBe(260)
    expect(readTimer(lengthenedTimer(fiveMinutes, at(500)), at(500))).toMatchObject({ seconds: 60 })
  })

  it('counts up without a limit', () => {
    const open = startedTimer({ minutes: null }, START)
    expect(readTimer(open, at(75))).toMatchObject({ seconds: 75, state: 'counting-up', share: null })
    expect(lengthenedTimer(open, at(75))).toBe(open)
  })

  it('gives no time back when the clock is set back, and takes the time of a sleep', () => {
    expect(readTimer(fiveMinutes, at(-3_600)).seconds).toBe(300)
    const rebased = rebasedTimer(fiveMinutes, at(100), at(-3_600))
    expect(readTimer(rebased, at(-3_590)).seconds).toBe(190)
    expect(rebasedTimer(fiveMinutes, at(100), at(99.5))).toBe(fiveMinutes)
    expect(rebasedTimer(fiveMinutes, at(100), at(4_000))).toBe(fiveMinutes)
  })

  it('says five, one and none, once, the last of them when it was not looked at for long', () => {
    const long = startedTimer({ minutes: 20 }, START)
    expect(minutesToSay(long, at(899), at(899.9))).toBeNull()
    expect(minutesToSay(long, at(899.9), at(900.1))).toBe(5)
    expect(minutesToSay(long, at(900.1), at(901))).toBeNull()
    expect(minutesToSay(long, at(899), at(1_300))).toBe(0)
    expect(minutesToSay(startedTimer({ minutes: 1 }, START), at(-0.1), at(0.1))).toBeNull()
  })
})

it.each([
  [0, '0:00'],
  [65, '1:05'],
  [3_725, '1:02:05']
])('%s seconds are written %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text)
})
