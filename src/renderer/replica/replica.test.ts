import { afterEach, describe, expect, it, vi } from 'vitest'
import { note, openTestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { ok } from '../../base/result.ts'
import { expectationType } from '../../domain/expectations/expectation.ts'
import { workshopType } from '../../domain/workshops/workshop.ts'
import type { EventChannel, RequestChannel } from '../../protocol/channels.ts'
import { Replica } from './replica.ts'

const SCOPE = testId(1)

/** A window before a real library: what main would answer and tell, in the order that the test wants. */
function openWindow() {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const heard: ((payload: unknown) => void)[] = []
  const asked: (() => void)[] = []
  vi.stubGlobal('window', {
    plumbline: {
      invoke: (_channel: RequestChannel, { scope }: { scope: string }) =>
        new Promise((resolve) => {
          const snapshot = library.executor.openAsText(scope)
          asked.push(() => resolve(ok(snapshot)))
        }),
      on: (_channel: EventChannel, listener: (payload: unknown) => void) => {
        heard.push(listener)
        return () => undefined
      }
    }
  })
  let ids = 10
  const capture = (text: string) => library.run(SCOPE, 'expectation.capture', { notes: [note(testId(ids++), text)] })
  const tell = (change: unknown): void => {
    for (const listener of heard) listener(change)
  }
  const answer = (): void => {
    for (const reply of asked.splice(0)) reply()
  }
  return { library, capture, tell, answer, asked, replica: new Replica(SCOPE) }
}

const textsIn = (replica: Replica): string[] => replica.list(expectationType).map(({ text }) => text)

afterEach(() => vi.unstubAllGlobals())

describe("a window's copy of a workshop", () => {
  it('misses nothing that changes while it loads, and takes nothing twice', async () => {
    const { capture, tell, answer, replica } = openWindow()
    capture('before')
    const loading = replica.load()
    const inSnapshot = capture('told and not in the snapshot')
    tell(inSnapshot)
    answer()
    await loading
    expect(textsIn(replica)).toEqual(['before', 'told and not in the snapshot'])
    tell(inSnapshot)
    expect(textsIn(replica)).toHaveLength(2)
  })

  it('loads anew when it has missed a change', async () => {
    const { capture, tell, answer, asked, replica } = openWindow()
    const loading = replica.load()
    answer()
    await loading
    capture('missed')
    const { seq } = capture('heard of')
    tell({ ...capture('the third'), seq: seq + 1 })
    expect(asked).toHaveLength(1)
    answer()
    await replica.reached(seq + 1)
    expect(textsIn(replica)).toEqual(['missed', 'heard of', 'the third'])
  })

  it('follows undo, and keeps lists of other types as they were', async () => {
    const { library, capture, tell, answer, replica } = openWindow()
    const loading = replica.load()
    answer()
    await loading
    const workshops = replica.list(workshopType)
    tell(capture('there and gone'))
    tell(library.executor.undo(SCOPE))
    expect(textsIn(replica)).toEqual([])
    expect(replica.history.redo).toBe('expectation.capture')
    expect(replica.list(workshopType)).toBe(workshops)
  })

  it('tells when it has reached what was done, whichever comes first, reply or event', async () => {
    const { capture, tell, answer, replica } = openWindow()
    const loading = replica.load()
    answer()
    await loading
    const change = capture('later')
    const reached = replica.reached(change.seq)
    tell(change)
    await reached
    await replica.reached(change.seq)
    expect(textsIn(replica)).toEqual(['later'])
  })

  it('shows together what a job writes faster than it can be shown, and at once what somebody waits for', async () => {
    const { capture, tell, answer, replica } = openWindow()
    const loading = replica.load()
    answer()
    await loading
    const told: number[] = []
    replica.subscribe(() => told.push(textsIn(replica).length))
    for (const text of ['one', 'two', 'three']) tell(capture(text))
    await vi.waitFor(() => expect(told).toEqual([3]))
    const own = capture('my own')
    const reached = replica.reached(own.seq)
    tell(own)
    await reached
    expect(told).toEqual([3, 4])
  })

  it('lets nobody wait for what will not come any more once it is closed', async () => {
    const { answer, replica } = openWindow()
    const loading = replica.load()
    answer()
    await loading
    const waiting = replica.reached(99)
    replica.close()
    await expect(waiting).resolves.toBeUndefined()
    await expect(replica.reached(99)).resolves.toBeUndefined()
  })
})
