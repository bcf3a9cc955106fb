import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeMain, settled } from '../../../tests/harness/fakeMain.ts'
import { testId } from '../../../tests/harness/library.ts'
import { takeIn } from '../app/arrivals.ts'
import { startI18n } from '../i18n/i18n.ts'
import { stopTaking, type Taking, useHandoverUi } from './handoverUi.ts'
import { openSealed, takeChosen, takePlumb } from './taking.ts'

startI18n('en')

const scope = testId(1)
const bytes = new Uint8Array(1)
const look = { isSealed: false, scope, title: 'Kickoff', client: '', notes: 1, participants: 0, writtenAt: '' }
const compared = { since: null, taken: 1, kept: 0, conflicts: [] }
const MERGE = { kind: 'merge', choices: {} } as const

let main = new FakeMain()
beforeEach(() => {
  main = new FakeMain()
  main.scopes.set(scope, [{ id: scope, type: 'workshop', scope, title: 'Kickoff' }])
})
afterEach(() => {
  const { taking } = useHandoverUi.getState()
  if (taking !== null) stopTaking(taking)
  vi.unstubAllGlobals()
})

/** The file that is asked about. */
function asked(): Taking {
  const { taking } = useHandoverUi.getState()
  if (taking === null) throw new Error('nothing is asked')
  return taking
}

const arrive = (...names: readonly string[]) => takeIn(names.map((name) => () => takePlumb(name, bytes)))

describe('a file that is handed over', () => {
  it('waits until the one before is decided on', async () => {
    void arrive('first.plumb', 'second.plumb')
    await settled()
    main.job('handover.look').answer(look)
    await settled()
    expect(asked()).toMatchObject({ name: 'first.plumb', step: 'choice' })
    main.job('handover.compare').answer(compared)
    await settled()
    expect(main.jobs).toEqual([])
    expect(asked()).toMatchObject({ name: 'first.plumb', comparison: compared })
    stopTaking(asked())
    await settled()
    main.job('handover.look').answer(look)
    await settled()
    expect(asked().name).toBe('second.plumb')
  })

  it('is not merged when that is cancelled, and nobody is led there', async () => {
    void arrive('back.plumb')
    await settled()
    main.job('handover.look').answer(look)
    await settled()
    main.job('handover.compare').answer(compared)
    await settled()
    void takeChosen(asked(), MERGE)
    await settled()
    main.job('handover.take')
    stopTaking(asked())
    await settled()
    expect(main.cancelled).toEqual(['handover.take'])
    expect(main.location.hash).toBe('#/')
  })

  it('that was given up while its passphrase was tried does not come into the next', async () => {
    void arrive('sealed.plumb', 'open.plumb')
    await settled()
    main.job('handover.look').answer({ isSealed: true })
    await settled()
    const sealed = asked()
    void openSealed(sealed, 'open sesame')
    await settled()
    const trial = main.job('handover.look')
    stopTaking(sealed)
    trial.answer({ ...look, opened: new Uint8Array(2) })
    await settled()
    main.job('handover.look').answer(look)
    await settled()
    expect(asked().name).toBe('open.plumb')
    expect(asked().bytes).toBe(bytes)
  })
})
