import { beforeEach, describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { markOf, marksOf } from '../handover/marks.ts'
import { recordsToGive } from '../interop/giving.ts'
import { hideNames, hideNamesIn } from '../map/hideNames.ts'
import { listerOf, workshopMap } from '../map/workshopMap.ts'
import { type CommandArgs, recordTypes } from '../registry.ts'

const [SCOPE, SESSION, ANN, NOTE, MENTION, PREMISE] = [1, 2, 3, 4, 5, 6].map(testId) as [
  string,
  string,
  string,
  string,
  string,
  string
]
const session = { title: 'Kickoff', date: '2026-03-01', place: '', method: 'focus-group' } as const
const ann = {
  id: ANN,
  name: 'Ann',
  isAlias: false,
  organisation: '',
  role: '',
  side: 'client',
  segmentId: null,
  color: 'teal'
} as const
const said = { participantId: ANN, sessionId: SESSION }

let library: TestLibrary
const setUp = (anonymity: CommandArgs<'session.add'>['anonymity']): void => {
  library.run(SCOPE, 'session.add', { id: SESSION, ...session, anonymity })
  library.run(SCOPE, 'participant.add', { participants: [ann] })
  library.run(SCOPE, 'expectation.capture', {
    notes: [note(NOTE, 'on time', { ...said, color: 'teal', raw: { Who: 'Ann' } })]
  })
  library.run(SCOPE, 'mention.add', { id: MENTION, expectationId: NOTE, text: '', ...said })
  library.run(SCOPE, 'premise.add', { id: PREMISE, kind: 'claim', text: 'fast', source: '', date: null, ...said })
}
const mapNow = () => workshopMap(listerOf(library.state(SCOPE)))
const speakers = ({ expectations, mentions, premises } = mapNow()) =>
  [...expectations, ...mentions, ...premises].map(({ participantId }) => participantId)

beforeEach(() => {
  library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
})

describe('AN1: a session whose names are not stored', () => {
  it('keeps no speaker, whatever is said of one, also later', () => {
    setUp('not-stored')
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], participantId: ANN })
    library.run(SCOPE, 'premise.edit', { id: PREMISE, participantId: ANN })
    expect(speakers()).toEqual([null, null, null])
  })

  it('takes what is moved into it without its speaker', () => {
    setUp('not-stored')
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: null, participantId: ANN })
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: SESSION })
    expect(mapNow().expectations[0]?.participantId).toBeNull()
  })

  it('can become so only when no names are left, and forgetting them is for good', () => {
    setUp('named')
    expect(() => library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'not-stored' })).toThrow('names-stored')
    const { history } = library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    expect(speakers()).toEqual([null, null, null])
    expect(mapNow().expectations[0]).toMatchObject({ raw: null, color: 'grey' })
    expect(history).toEqual({ undo: null, redo: null })
    expect(library.db.prepare('SELECT count(*) AS n FROM journal WHERE changeset LIKE ?').get('%Ann%')).toEqual({
      n: 0
    })
  })
})

describe('AN1: marks of handing over', () => {
  it('no longer say anything of what has lost its speaker', () => {
    setUp('named')
    const mark = markOf(testId(9), '2026-03-01T09:00:00.000Z', library.state(SCOPE), recordTypes)
    library.run(SCOPE, 'handover.mark', mark)
    library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    const [kept] = marksOf(library.state(SCOPE))
    expect([NOTE, MENTION, PREMISE].map((id) => kept?.prints[id])).toEqual(['', '', ''])
    expect(kept?.prints[SESSION]).toBe(mark.prints[SESSION])
  })
})

describe('AN2: a session whose names are hidden', () => {
  it('keeps them, and shows them nowhere, not even by the colour of a note', () => {
    setUp('hidden')
    expect(speakers()).toEqual([ANN, ANN, ANN])
    const shown = hideNames(mapNow())
    expect(speakers(shown)).toEqual([null, null, null])
    expect(shown.expectations[0]).toMatchObject({ color: 'grey', raw: null })
  })

  it('gives them away in nothing but the workshop itself, and not there either when names are left out', () => {
    setUp('hidden')
    const records = library.state(SCOPE)
    expect(hideNamesIn(records).filter((record) => record['participantId'] === ANN)).toEqual([])
    const given = (redact: boolean, isWhole: boolean) =>
      recordsToGive(records, { redact, person: 'P#' }, isWhole).filter((record) => record['participantId'] === ANN)
        .length
    expect([given(false, true), given(false, false), given(true, true), given(true, false)]).toEqual([3, 0, 0, 0])
  })

  it('signs no name', () => {
    setUp('hidden')
    library.run(SCOPE, 'response.give', {
      ...{ id: testId(20), expectationId: NOTE, kind: 'promise', text: 'Yes', measure: '', way: 'making' },
      ...{ ownerId: null, dueDate: null, promisedLevel: null }
    })
    const signers = [{ name: 'Bo', organisation: '', side: 'us' as const }]
    library.run(SCOPE, 'brief.sign', { id: testId(21), signers })
    expect(JSON.stringify(mapNow().signings)).not.toContain('Ann')
  })

  it('shows them again once they may be', () => {
    setUp('hidden')
    library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'named' })
    expect(speakers(hideNames(mapNow()))).toEqual([ANN, ANN, ANN])
  })

  it('gives the same objects as long as nothing changes', () => {
    setUp('hidden')
    const map = mapNow()
    expect(hideNames(map).expectations).toBe(hideNames({ ...map }).expectations)
  })
})
