import { beforeEach, describe, expect, it } from 'vitest'
import { testId } from '../../../tests/harness/library.ts'
import { failed, ok } from '../../base/result.ts'
import type { ErrorCode, Failure } from '../../domain/engine/errors.ts'
import { type Call, ChangeLines, changesIn, holdsWords, isKept, useUnsaved, wordsIn } from './unsaved.ts'

const [here, elsewhere] = [testId(1), testId(2)]

const edit = (text: string, scope = here, gesture = testId(100)): Call => ({
  ...{ scope, name: 'expectation.edit', args: { ids: [testId(3)], text } },
  gesture: { id: gesture }
})

/** A store that can be put in trouble, for one scope or all; and what it was asked for and has taken. */
function openStore() {
  const store = {
    refuses: (_call: Call): ErrorCode | null => null,
    asked: [] as string[],
    taken: [] as string[],
    lost: [] as Failure[]
  }
  const send = async (call: Call) => {
    await Promise.resolve()
    const text = (call.args as { text: string }).text
    store.asked.push(text)
    const code = store.refuses(call)
    if (code !== null) return failed<Failure>({ code, params: {} })
    store.taken.push(text)
    return ok({ seq: store.taken.length })
  }
  const lines = new ChangeLines(send, (failure) => store.lost.push(failure))
  const trouble = (code: ErrorCode | null, scope?: string): void => {
    store.refuses = (call) => (scope === undefined || call.scope === scope ? code : null)
  }
  return { store, lines, trouble }
}

const kept = (): unknown[] => useUnsaved.getState().calls.map(({ args }) => (args as { text: string }).text)

beforeEach(() => useUnsaved.setState({ calls: [], trouble: null }))

describe('changes that the store refuses', () => {
  it('are told as refused, and kept', async () => {
    const { lines, trouble } = openStore()
    trouble('disk-full')
    const call = edit('words')
    expect(await lines.run(call)).toEqual(failed({ code: 'disk-full', params: {} }))
    expect(isKept(call)).toBe(true)
    expect(holdsWords('words ')).toBe(true)
    expect(useUnsaved.getState().trouble).toBe('disk-full')
  })

  it('keep their order, with what was done at the same time and later', async () => {
    const { store, lines, trouble } = openStore()
    trouble('disk-full')
    await Promise.all([lines.run(edit('a')), lines.run(edit('b'))])
    await lines.run(edit('c'))
    expect(kept()).toEqual(['a', 'b', 'c'])
    trouble(null)
    expect(await lines.run(edit('d'))).toEqual(ok({ seq: 4 }))
    expect(store.taken).toEqual(['a', 'b', 'c', 'd'])
    expect(useUnsaved.getState()).toMatchObject({ calls: [], trouble: null })
  })

  it('are tried again once each, however often one asks', async () => {
    const { store, lines, trouble } = openStore()
    trouble('disk-read-only')
    await lines.run(edit('a'))
    await lines.run(edit('b'))
    await lines.retry()
    // Only the head was tried: nothing overtakes it.
    expect(store.asked).toEqual(['a', 'a', 'a'])
    trouble(null)
    await Promise.all([lines.retry(), lines.retry(), lines.retry()])
    await lines.retry()
    expect(store.taken).toEqual(['a', 'b'])
  })

  it('do not hold up other scopes', async () => {
    const { store, lines, trouble } = openStore()
    trouble('library-unreachable', here)
    await lines.run(edit('here'))
    expect(await lines.run(edit('there', elsewhere))).toEqual(ok({ seq: 1 }))
    expect(store.taken).toEqual(['there'])
    expect(kept()).toEqual(['here'])
  })

  it('are not kept when it was the change itself that was refused', async () => {
    const { store, lines, trouble } = openStore()
    trouble('not-found')
    expect(await lines.run(edit('a'))).toMatchObject({ ok: false })
    expect(kept()).toEqual([])
    // But nobody would hear of one that was kept before.
    trouble('disk-full')
    await lines.run(edit('b'))
    trouble('not-found')
    await lines.retry()
    expect(kept()).toEqual([])
    expect(store.lost).toEqual([{ code: 'not-found', params: {} }])
  })

  it('do not stand in the way for ever when it is the store that stumbles over them', async () => {
    const { store, lines } = openStore()
    store.refuses = ({ args }) => ((args as { text: string }).text === 'bug' ? 'internal' : null)
    await lines.run(edit('bug'))
    expect(kept()).toEqual(['bug'])
    expect(await lines.run(edit('fine'))).toEqual(ok({ seq: 1 }))
    expect(store.lost).toHaveLength(1)
  })
})

describe('the words in changes', () => {
  it('are the last of each text, and none of what only the program wrote', () => {
    const notes = [
      { id: testId(5), text: 'on time', color: 'yellow' },
      { id: testId(6), text: '准时', color: 'blue' }
    ]
    const calls = [
      { scope: here, name: 'expectation.capture', args: { notes }, gesture: { id: testId(7) } },
      {
        scope: here,
        name: 'expectation.edit',
        args: { ids: [testId(5)], text: 'on time!' },
        gesture: { id: testId(7) }
      },
      edit('another'),
      { scope: here, name: 'expectation.remove', args: { ids: [testId(9)] } }
    ]
    expect(wordsIn(calls)).toEqual(['on time!', '准时', 'another'])
    expect(changesIn(calls)).toBe(3)
  })
})
