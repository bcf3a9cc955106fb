import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TextDraft } from './draft.ts'

let said: string[]
let isRefused: boolean
const store = (canRemove = true) => ({
  save: async (text: string) => {
    said.push(text)
    return !isRefused
  },
  remove: canRemove
    ? async () => {
        said.push('removed')
        return true
      }
    : null
})

beforeEach(() => {
  said = []
  isRefused = false
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a draft', () => {
  it('is stored after half a second of rest', async () => {
    const draft = new TextDraft(null, store())
    draft.type('f')
    await vi.advanceTimersByTimeAsync(300)
    draft.type('fa')
    await vi.advanceTimersByTimeAsync(300)
    expect(said).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    expect(said).toEqual(['fa'])
  })

  it('is stored at the end, without what hangs over, and only if there is something new', async () => {
    const draft = new TextDraft('fast', store())
    draft.type('faster \n')
    expect(await draft.end()).toBe(true)
    expect(said).toEqual(['faster'])
    expect(await new TextDraft('fast', store()).end()).toBe(true)
    expect(said).toEqual(['faster'])
  })

  it('is not stored while an input method composes', async () => {
    const draft = new TextDraft(null, store())
    draft.composing(true)
    draft.type('yao')
    await vi.advanceTimersByTimeAsync(2000)
    expect(said).toEqual([])
    draft.type('要')
    draft.composing(false)
    await vi.advanceTimersByTimeAsync(500)
    expect(said).toEqual(['要'])
  })

  it('leaves no trace when nothing was written', async () => {
    expect(await new TextDraft(null, store()).end()).toBe(false)
    const blank = new TextDraft(null, store())
    blank.type('  ')
    await vi.advanceTimersByTimeAsync(2000)
    expect(await blank.end()).toBe(false)
    expect(said).toEqual([])
  })

  it('takes away what was emptied', async () => {
    const draft = new TextDraft(null, store())
    draft.type('no')
    await draft.flush()
    draft.type('')
    expect(await draft.end()).toBe(false)
    expect(said).toEqual(['no', 'removed'])
  })

  it('keeps what may not be taken away as it was', async () => {
    const draft = new TextDraft('promised', store(false))
    draft.type('p')
    await draft.flush()
    draft.type('')
    expect(await draft.end()).toBe(true)
    expect(said).toEqual(['p', 'promised'])
  })

  it('ends once, and says when it was refused', async () => {
    isRefused = true
    const draft = new TextDraft(null, store())
    draft.type('x')
    expect(await draft.end()).toBe(false)
    await draft.end()
    expect(said).toEqual(['x'])
  })
})
