import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeMain, settled } from '../../../../tests/harness/fakeMain.ts'
import { useArrivals } from '../../app/arrivals.ts'
import { startI18n } from '../../i18n/i18n.ts'
import { setSortsUi, useSortsUi } from '../../sorts/sortsUi.ts'
import { cancelImport, importDraft, readAgain, skipFile, takeAsSorts, takeFiles } from './importFlow.ts'
import { changeDraft, useImport } from './importState.ts'

startI18n('en')

let main = new FakeMain()
beforeEach(() => {
  main = new FakeMain()
})
afterEach(() => {
  cancelImport()
  vi.unstubAllGlobals()
})

const file = (name: string): File => new File(['Expectation\nReply within a day'], name)
const preview = (title: string) => ({ kind: 'bundle', title, format: 'canvas', formats: ['canvas'] })
const looked = async (name: string): Promise<void> => {
  await vi.waitFor(() => expect(main.job('import.preview').args['name']).toBe(name))
  main.job('import.preview').answer(preview(name))
  await settled()
}
const shown = () => {
  const { draft } = useImport.getState()
  return draft && { name: draft.name, title: draft.preview.kind === 'bundle' && draft.preview.title }
}

describe('files that come in', () => {
  it('wait for the one that is looked at, which they do not push out', async () => {
    void takeFiles([file('a.csv'), file('b.csv')])
    await looked('a.csv')
    void takeFiles([file('c.csv')])
    await settled()
    expect(shown()?.name).toBe('a.csv')
    expect(useArrivals.getState().waiting).toHaveLength(2)
    skipFile()
    await looked('b.csv')
    expect(shown()?.name).toBe('b.csv')
    cancelImport()
    await settled()
    expect(shown()).toBeNull()
    expect(main.jobs).toEqual([])
    expect(useArrivals.getState()).toEqual({ waiting: [], isBusy: false })
  })

  it('come in once, however often that is asked for, and leave the next one open', async () => {
    void takeFiles([file('a.csv'), file('b.csv')])
    await looked('a.csv')
    void importDraft()
    void importDraft()
    await settled()
    expect(main.jobs.map(({ name }) => name)).toEqual(['import.run'])
    skipFile()
    await looked('b.csv')
    main.job('import.run').answer({})
    await settled()
    expect(shown()?.name).toBe('b.csv')
  })

  it('can be taken as card sorts instead, which the next one waits for', async () => {
    void takeFiles([file('a.csv'), file('b.csv')])
    await looked('a.csv')
    changeDraft({ workshop: { scope: 's', title: '', sessions: [] } })
    void takeAsSorts()
    await settled()
    const { args } = main.job('sorts.read')
    expect(args['name']).toBe('a.csv')
    main.job('sorts.read').answer({ kind: 'table', rows: [] })
    await settled()
    expect([shown(), useSortsUi.getState().view, main.jobs]).toEqual([null, 'file', []])
    setSortsUi({ view: null })
    await looked('b.csv')
  })

  it('are still looked at when they hold no card sorts', async () => {
    void takeFiles([file('a.csv')])
    await looked('a.csv')
    changeDraft({ workshop: { scope: 's', title: '', sessions: [] } })
    void takeAsSorts()
    await settled()
    main.job('sorts.read').refuse({ code: 'import-no-sorts', params: {} })
    await settled()
    expect(shown()?.name).toBe('a.csv')
  })

  it('can be tried again when they were refused', async () => {
    void takeFiles([file('a.csv')])
    await looked('a.csv')
    void importDraft()
    await settled()
    main.job('import.run').refuse({ code: 'busy', params: {} })
    await settled()
    expect(useImport.getState().draft?.isImporting).toBe(false)
  })

  it('show nothing of the one before', async () => {
    void takeFiles([file('a.csv'), file('b.csv')])
    await looked('a.csv')
    void readAgain({ hasHeader: false })
    await settled()
    const late = main.job('import.preview')
    skipFile()
    await looked('b.csv')
    late.answer(preview('late'))
    await settled()
    expect(shown()).toEqual({ name: 'b.csv', title: 'b.csv' })
  })
})
