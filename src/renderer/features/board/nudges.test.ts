import { describe, expect, it } from 'vitest'
import { Nudges } from './nudges.ts'

describe('steps by keys', () => {
  it('are one step of undo as long as they follow each other and move the same', async () => {
    const nudges = new Nudges()
    const gestures: string[] = []
    const add = (of: string, now: number) =>
      nudges.add(of, (gesture) => Promise.resolve(void gestures.push(gesture)), now)
    await Promise.all([add('A', 0), add('A', 500), add('B', 900), add('A', 1_000), add('A', 2_000)])
    const [first, second, other, back, later] = gestures
    expect(second).toBe(first)
    expect(new Set([first, other, back, later]).size).toBe(4)
  })

  it('wait for each other, and go on after one that failed', async () => {
    const nudges = new Nudges()
    const done: string[] = []
    const slow = nudges.add('A', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      done.push('slow')
    })
    const failed = nudges.add('A', () => Promise.reject(new Error('refused')))
    const next = nudges.add('A', () => Promise.resolve(void done.push('next')))
    await slow
    await expect(failed).rejects.toThrow('refused')
    await next
    expect(done).toEqual(['slow', 'next'])
  })
})
