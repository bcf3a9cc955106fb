import { beforeEach, describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { markOf, marksOf } from '../handover/marks.ts'
import { recordsToGive } from '../interop/giving.ts'
import { hideNames, hideNamesIn } from '../map/hideNames.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../map/workshopMap.ts'
import { type CommandArgs, recordTypes } from '../registry.ts'
import type { LibraryEntry } from '../workshops/queries.ts'

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
const noteNow = (id: string) => mapNow().expectations.find((each) => each.id === id)
const nobody = { participantId: null, sessionId: null }

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

  it('takes the colour of the speaker and the imported row out as well, but no colour that was chosen', () => {
    setUp('not-stored')
    expect(mapNow().expectations[0]).toMatchObject({ raw: null, color: 'grey' })
    const more = [testId(10), testId(11)]
    const row = { raw: { Who: 'Ann' }, color: 'teal', participantId: ANN }
    library.run(SCOPE, 'expectation.capture', { notes: more.map((id) => note(id, id, row)) })
    library.run(SCOPE, 'expectation.edit', { ids: more.slice(0, 1), sessionId: SESSION })
    library.run(SCOPE, 'expectation.edit', { ids: more.slice(1), sessionId: SESSION, color: 'rose' })
    library.run(SCOPE, 'expectation.edit', { ids: more.slice(1), participantId: ANN })
    const bare = { participantId: null, raw: null }
    expect(more.map(noteNow)).toMatchObject([
      { ...bare, color: 'grey' },
      { ...bare, color: 'rose' }
    ])
  })

  it('has no imported row of a note that is merged into one of its own', () => {
    setUp('not-stored')
    const other = testId(10)
    library.run(SCOPE, 'expectation.capture', { notes: [note(other, 'again', { raw: { Who: 'Ann' } })] })
    library.run(SCOPE, 'expectation.merge', { intoId: NOTE, ids: [other] })
    expect(noteNow(NOTE)?.raw).toBeNull()
  })

  it('counts a row that may name somebody as a name, though nobody was found in it', () => {
    library.run(SCOPE, 'session.add', { id: SESSION, ...session, anonymity: 'named' })
    const row = { sessionId: SESSION, raw: { Who: 'Ann' } }
    library.run(SCOPE, 'expectation.capture', { notes: [note(NOTE, 'on time', row)] })
    expect(() => library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'not-stored' })).toThrow('names-stored')
    library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'hidden' })
    expect(hideNames(mapNow()).expectations[0]).toMatchObject({ raw: null, color: 'yellow' })
    library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    expect(noteNow(NOTE)).toMatchObject({ raw: null, color: 'yellow' })
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

describe('AN1, AN2: the history of the clusters', () => {
  /** The note was in a cluster that was called after Ann and is gone now, and is in another. */
  const cluster = (): void => {
    const frame = { color: 'teal' as const, x: 0, y: 0, w: 400, h: 400, members: [{ id: NOTE, x: 0, y: 0 }] }
    library.run(SCOPE, 'cluster.group', { id: testId(50), title: 'What ANN says', ...frame })
    library.run(SCOPE, 'cluster.ungroup', { ids: [testId(50)] })
    library.run(SCOPE, 'cluster.group', { id: testId(51), title: 'Price', ...frame })
  }
  const told = ({ placings }: Pick<WorkshopMap, 'placings'>) =>
    placings.flatMap(({ from, to }) =>
      [from, to].flatMap((each) => (each === null ? [] : `${each.title} ${each.color}`))
    )
  const all = ['What ANN says teal', 'What ANN says teal', 'Price teal']
  const bare = [' grey', ' grey', 'Price teal']

  it('does not tell whose a note was by what a cluster was called, where names are hidden', () => {
    setUp('named')
    cluster()
    const given = () => told(workshopMap(listerOf(hideNamesIn(library.state(SCOPE)))))
    expect([told(hideNames(mapNow())), given()]).toEqual([all, all])
    library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'hidden' })
    expect([told(mapNow()), told(hideNames(mapNow())), given()]).toEqual([all, bare, bare])
    const map = mapNow()
    expect(hideNames(map).placings).toBe(hideNames({ ...map }).placings)
  })

  it('leaves that behind with the name of what leaves such a session', () => {
    setUp('hidden')
    cluster()
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: null })
    expect(told(mapNow())).toEqual(bare)
  })

  it.each(['not-stored', 'hidden'] as const)('forgets it at once of a note without a speaker that goes %s', (way) => {
    setUp('named')
    cluster()
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], participantId: null, sessionId: null })
    const other = testId(60)
    library.run(SCOPE, 'session.add', { id: other, ...session, anonymity: way })
    expect(told(mapNow())).toEqual(all)
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: other })
    if (way === 'hidden') library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: null })
    expect(told(mapNow())).toEqual(bare)
  })

  it('forgets that with the names, in the marks of handing over too', () => {
    setUp('named')
    cluster()
    const mark = markOf(testId(9), '2026-03-01T09:00:00.000Z', library.state(SCOPE), recordTypes)
    library.run(SCOPE, 'handover.mark', mark)
    library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    expect(told(mapNow())).toEqual(bare)
    const [kept] = marksOf(library.state(SCOPE))
    expect(mapNow().placings.map(({ id }) => kept?.prints[id] === '')).toEqual([true, true, false])
  })

  it('does not tell by the id of such a cluster, which an entry of a named note, or a later title, explains', () => {
    setUp('named')
    const [other, title] = [testId(10), testId(52)]
    library.run(SCOPE, 'expectation.capture', { notes: [note(other, 'cheap', { participantId: ANN })] })
    const members = [NOTE, other].map((id) => ({ id, x: 0, y: 0 }))
    const frame = { color: 'teal' as const, x: 7, y: 7, w: 777, h: 777, members }
    library.run(SCOPE, 'cluster.group', { id: testId(50), title: 'Ann', ...frame })
    library.run(SCOPE, 'cluster.ungroup', { ids: [testId(50)] })
    library.run(SCOPE, 'cluster.group', { id: title, title: '', ...frame })
    library.run(SCOPE, 'cluster.edit', { id: title, title: 'Ann' })
    const ofNote = ({ placings }: Pick<WorkshopMap, 'placings'>) =>
      JSON.stringify(placings.filter(({ expectationId }) => expectationId === NOTE))
    const tells = () =>
      [mapNow(), hideNames(mapNow()), workshopMap(listerOf(hideNamesIn(library.state(SCOPE))))].map(
        (map) => [testId(50), title, 'Ann', 'teal', '777'].filter((part) => ofNote(map).includes(part)).length
      )
    expect(tells()).toEqual([5, 5, 5])
    library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'hidden' })
    expect(tells()).toEqual([5, 0, 0])
    library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    expect(tells()).toEqual([0, 0, 0])
    expect(JSON.stringify(mapNow().placings)).toContain('Ann')
  })

  it('does not show either what a cluster was called only since the names were forgotten', () => {
    setUp('not-stored')
    cluster()
    library.run(SCOPE, 'cluster.edit', { id: testId(51), title: 'Ann' })
    expect(told(mapNow())).toContain('Price teal')
    expect(told(hideNames(mapNow()))).toEqual([' grey', ' grey', ' grey'])
  })

  it('writes no such title down of what is moved later on', () => {
    setUp('named')
    cluster()
    library.run(SCOPE, 'cluster.edit', { id: testId(51), title: 'Ann' })
    library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    library.run(SCOPE, 'cluster.ungroup', { ids: [testId(51)] })
    expect(JSON.stringify(mapNow().placings)).not.toMatch(/ann/i)
  })

  it('takes no such title over from a file, of notes without a speaker either', () => {
    setUp('not-stored')
    const frame = { title: 'Ann', color: 'teal', x: 0, y: 0, w: 400, h: 400, parentId: null }
    const at = { at: '2026-03-01T09:00:00.000Z', by: 'hand', from: null, to: { id: testId(50), ...frame }, x: 0, y: 0 }
    const placing = { id: testId(60), type: 'placing', scope: SCOPE, expectationId: NOTE, ...at }
    library.run(SCOPE, 'handover.take', { added: [placing], updated: [], removed: [], marks: [] })
    expect(told(mapNow())).toEqual([' grey'])
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

  it('shows no name of what was signed before they were hidden, but of those who say the same elsewhere', () => {
    setUp('named')
    const people = ['Bo', 'Cy'].map((name, index) => ({ ...ann, id: testId(30 + index), name }))
    library.run(SCOPE, 'participant.add', { participants: people })
    for (const [index, { id }] of people.entries()) {
      const elsewhere = { sessionId: index === 0 ? SESSION : null, participantId: id }
      library.run(SCOPE, 'mention.add', { id: testId(40 + index), expectationId: NOTE, text: '', ...elsewhere })
    }
    library.run(SCOPE, 'response.give', {
      ...{ id: testId(20), expectationId: NOTE, kind: 'promise', text: 'Yes', measure: '', way: 'making' },
      ...{ ownerId: null, dueDate: null, promisedLevel: null }
    })
    library.run(SCOPE, 'brief.sign', { id: testId(21), signers: [{ name: 'Di', organisation: '', side: 'us' }] })
    const saidIn = (map: Pick<WorkshopMap, 'signings'>) =>
      map.signings.flatMap(({ brief }) =>
        brief.parts.flatMap(({ sections }) => sections.flatMap(({ items }) => items.flatMap(({ saidBy }) => saidBy)))
      )
    const given = (isWhole: boolean) =>
      saidIn(workshopMap(listerOf(recordsToGive(library.state(SCOPE), { redact: false, person: 'P#' }, isWhole))))
    const all = ['Ann', 'Bo', 'Cy']
    expect([saidIn(hideNames(mapNow())), given(false)]).toEqual([all, all])
    library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'hidden' })
    expect([saidIn(hideNames(mapNow())), given(false), given(true)]).toEqual([['Cy'], ['Cy'], all])
    library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    expect([saidIn(hideNames(mapNow())), given(false), given(true)]).toEqual([all, ['Cy'], all])
    library.run(SCOPE, 'expectation.remove', { ids: [NOTE] })
    expect(given(false)).toEqual([])
  })

  it('shows them again once they may be', () => {
    setUp('hidden')
    library.run(SCOPE, 'session.edit', { id: SESSION, anonymity: 'named' })
    expect(speakers(hideNames(mapNow()))).toEqual([ANN, ANN, ANN])
  })

  it('takes the names with it when it is removed, and brings them back', () => {
    setUp('hidden')
    const before = library.state(SCOPE)
    library.run(SCOPE, 'session.remove', { id: SESSION })
    expect(speakers(hideNames(mapNow()))).toEqual([null, null, null])
    expect(noteNow(NOTE)).toMatchObject({ sessionId: null, raw: null, color: 'grey' })
    library.executor.undo(SCOPE)
    expect(library.state(SCOPE)).toEqual(before)
  })

  it('keeps the names of what leaves it, unless it goes where they are hidden too or is said to be of somebody', () => {
    setUp('hidden')
    const [other, open] = [testId(11), testId(12)]
    library.run(SCOPE, 'session.add', { id: other, ...session, anonymity: 'hidden' })
    library.run(SCOPE, 'session.add', { id: open, ...session })
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: other })
    expect(noteNow(NOTE)).toMatchObject({ participantId: ANN, color: 'teal' })
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: open })
    expect(noteNow(NOTE)).toMatchObject({ participantId: null, raw: null, color: 'grey' })
    library.run(SCOPE, 'premise.edit', { id: PREMISE, sessionId: null })
    expect(mapNow().premises[0]?.participantId).toBeNull()
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: SESSION, participantId: ANN })
    const bo = { ...ann, id: testId(13), name: 'Bo' }
    library.run(SCOPE, 'participant.add', { participants: [bo] })
    library.run(SCOPE, 'expectation.edit', { ids: [NOTE], sessionId: null, participantId: bo.id })
    expect(noteNow(NOTE)?.participantId).toBe(bo.id)
  })

  it('lends no row to a note of elsewhere that one of its own is merged into, and no colour to one that is split off', () => {
    setUp('hidden')
    const other = testId(10)
    library.run(SCOPE, 'expectation.capture', { notes: [note(other, 'again')] })
    library.run(SCOPE, 'mention.add', { id: testId(11), expectationId: NOTE, text: 'so I say', ...nobody })
    library.run(SCOPE, 'mention.split', { id: testId(11), noteId: testId(12), x: 0, y: 0 })
    expect(noteNow(testId(12))?.color).toBe('grey')
    library.run(SCOPE, 'expectation.merge', { intoId: other, ids: [NOTE] })
    expect(noteNow(other)?.raw).toBeNull()
  })

  it('shows no colour in the picture of the library', () => {
    setUp('hidden')
    const [entry] = library.executor.query('library.list', { search: '' }) as LibraryEntry[]
    expect(entry?.picture.notes.map(({ color }) => color)).toEqual(['grey'])
  })

  it('gives the same objects as long as nothing changes', () => {
    setUp('hidden')
    const map = mapNow()
    expect(hideNames(map).expectations).toBe(hideNames({ ...map }).expectations)
  })
})
