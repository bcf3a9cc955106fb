import { describe, expect, it } from 'vitest'
import { checkPromise } from './promiseCriteria.ts'

const good = { measure: 'Nine of ten say bird', dueDate: '2026-04-17', promisedLevel: 8 }
const important = { importance: 0.8 }
const ours = { side: 'us' } as const

const lacksOf = (...args: Parameters<typeof checkPromise>) =>
  Object.fromEntries(
    checkPromise(...args)
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ criterion, lacks }) => [criterion, lacks])
  )

describe('checkPromise', () => {
  it('finds nothing to add to a whole promise', () => {
    expect(lacksOf(good, important, ours)).toEqual({})
  })
  it('tells an importance that is not judged from one that is low', () => {
    expect(lacksOf(good, { importance: null }, ours)).toEqual({ important: ['importance'] })
    expect(lacksOf(good, { importance: 0.49 }, ours)).toEqual({ important: ['weight'] })
    expect(lacksOf(good, { importance: 0.5 }, ours)).toEqual({})
  })
  it('misses a measure that is blank', () => {
    expect(lacksOf({ ...good, measure: ' \n' }, important, ours)).toEqual({ measurable: ['measure'] })
  })
  it('misses an owner and a date, and an owner who is one of us', () => {
    expect(lacksOf({ ...good, dueDate: null }, important, undefined)).toEqual({ controllable: ['owner', 'due-date'] })
    expect(lacksOf(good, important, { side: 'client' })).toEqual({ controllable: ['own-owner'] })
  })
  it('misses a level to compare with; 0 is one', () => {
    expect(lacksOf({ ...good, promisedLevel: null }, important, ours)).toEqual({ comparable: ['promised-level'] })
    expect(lacksOf({ ...good, promisedLevel: 0 }, important, ours)).toEqual({})
  })
})
