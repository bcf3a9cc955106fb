import { beforeEach, describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'
import { Tx } from '../engine/tx.ts'
import { redactRecords } from '../interop/redact.ts'
import { hideNames } from '../map/hideNames.ts'
import { listerOf, workshopMap } from '../map/workshopMap.ts'
import { type CommandArgs, recordTypes } from '../registry.ts'
import { needSortedOnce } from './commands.ts'
import { begunIn, sortingsOf } from './sorting.ts'

const SCOPE = testId(1)
const SESSION = testId(2)
const ANN = testId(3)
const [A, B, C] = [testId(10), testId(11), testId(12)]
const [SORT, OTHER, PILE, SECOND, FOREIGN] = [testId(20), testId(21), testId(30), testId(31), testId(32)]
const session = { id: SESSION, title: '', date: '2026-03-01', place: '', method: 'focus-group' } as const
const ann = { id: ANN, name: 'Ann', isAlias: false, organisation: '', role: '', segmentId: null } as const

let library: TestLibrary
let ids = 0
const cards = (...notes: string[]) => notes.map((expectationId) => ({ id: testId(1000 + ids++), expectationId }))
const map = () => workshopMap(listerOf(library.state(SCOPE)))
const piles = () => sortingsOf(map()).map((sorting) => sorting.piles.map((pile) => pile.cards))
const begin = (id: string, fields: Partial<CommandArgs<'sort.begin'>> = {}): unknown =>
  library.run(SCOPE, 'sort.begin', { id, participantId: null, sessionId: null, ...fields })

beforeEach(() => {
  library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  library.run(SCOPE, 'expectation.capture', { notes: [A, B, C].map((id) => note(id, id)) })
  library.run(SCOPE, 'participant.add', {
    participants: [{ ...ann, side: 'client', color: 'teal' }]
  })
})

describe('SO1: a note in a sort', () => {
  it('lies in one pile at most, wherever it is put', () => {
    begin(SORT)
    library.run(SCOPE, 'sort.addPile', { id: PILE, sortId: SORT, title: '', cards: cards(A, B, B) })
    library.run(SCOPE, 'sort.addPile', { id: SECOND, sortId: SORT, title: '', cards: cards(B) })
    expect(piles()).toEqual([[[A], [B]]])
    library.run(SCOPE, 'sort.place', { sortId: SORT, pileId: PILE, cards: cards(B, C) })
    expect(piles()).toEqual([[[A, B, C]]])
    library.run(SCOPE, 'sort.place', { sortId: SORT, pileId: null, cards: cards(B, B) })
    expect(piles()).toEqual([[[A, C]]])
    library.run(SCOPE, 'sort.removePile', { id: PILE })
    expect(piles()).toEqual([[]])
  })

  it('is not put into a pile of another sort', () => {
    begin(SORT)
    begin(OTHER)
    library.run(SCOPE, 'sort.addPile', { id: FOREIGN, sortId: OTHER, title: '', cards: [] })
    const place = { sortId: SORT, pileId: FOREIGN, cards: cards(A) }
    expect(() => library.run(SCOPE, 'sort.place', place)).toThrow('not-found')
  })

  it('is not taken twice out of what somebody entered, nor out of a file', () => {
    const sort = { id: SORT, participantId: null, sessionId: null, guest: '', origin: '' }
    const twice = [PILE, SECOND].map((id) => ({ id, title: '', cards: cards(A) }))
    expect(() => library.run(SCOPE, 'sort.enter', { sorts: [{ ...sort, piles: twice }] })).toThrow('sorted-twice')
    library.run(SCOPE, 'sort.enter', { sorts: [{ ...sort, piles: twice.slice(0, 1) }] })
    library.run(SCOPE, 'sort.addPile', { id: SECOND, sortId: SORT, title: '', cards: [] })
    const records = [...library.state(SCOPE)]
    const [placement] = map().placements
    const soundly = (more: object[]) => () => needSortedOnce(txOf([...records, ...(more as never[])]))
    expect(soundly([])).not.toThrow()
    expect(soundly([{ ...placement, id: testId(99), pileId: SECOND }])).toThrow('sorted-twice')
    expect(soundly([{ ...placement, id: testId(99), expectationId: B, sortId: OTHER }])).toThrow('sorted-twice')
  })

  it('leaves when it is removed, and goes along when it is merged', () => {
    begin(SORT)
    begin(OTHER)
    library.run(SCOPE, 'sort.addPile', { id: PILE, sortId: SORT, title: '', cards: cards(A) })
    library.run(SCOPE, 'sort.addPile', { id: SECOND, sortId: SORT, title: '', cards: cards(B) })
    library.run(SCOPE, 'sort.addPile', { id: FOREIGN, sortId: OTHER, title: '', cards: cards(B, C) })
    library.run(SCOPE, 'expectation.merge', { intoId: A, ids: [C, B] })
    expect(piles()).toEqual([[[A]], [[A]]])
    library.run(SCOPE, 'expectation.remove', { ids: [A] })
    expect(piles()).toEqual([[], []])
  })
})

function txOf(records: readonly { readonly type: string }[]): Tx {
  const reader = {
    get: () => undefined,
    list: (_scope: string, type: string) => records.filter((record) => record.type === type) as never[],
    has: () => false
  }
  const unasked = (): never => {
    throw new Error('nothing is made')
  }
  return new Tx({ scope: SCOPE, types: recordTypes, reader, now: unasked, newId: unasked, dayOf: unasked })
}

describe('whose a sort is', () => {
  const sorters = (list = map().sorts) => list.map(({ participantId, guest }) => [participantId, guest])

  it('AN1: nobody’s, where names are not stored', () => {
    library.run(SCOPE, 'session.add', { ...session, anonymity: 'not-stored' })
    begin(SORT, { sessionId: SESSION, participantId: ANN })
    begin(OTHER, { sessionId: SESSION, guest: 'Odd Guest' })
    library.run(SCOPE, 'sort.edit', { id: SORT, participantId: ANN })
    library.run(SCOPE, 'sort.edit', { id: OTHER, guest: 'Odd Guest' })
    const given = { participantId: null, sessionId: SESSION, guest: 'Odd Guest', origin: 'sort:said@who' }
    library.run(SCOPE, 'sort.enter', { sorts: [{ id: testId(22), ...given, piles: [] }] })
    expect(map().sorts.at(-1)?.origin).toBe('sort:said')
    expect(sorters()).toEqual([
      [null, ''],
      [null, ''],
      [null, '']
    ])
  })

  it('AN1: forgotten with the names of the session', () => {
    library.run(SCOPE, 'session.add', { ...session, anonymity: 'named' })
    begin(SORT, { sessionId: SESSION, participantId: ANN })
    begin(OTHER, { sessionId: SESSION, guest: 'Odd Guest' })
    const close = { id: SESSION, anonymity: 'not-stored' } as const
    expect(() => library.run(SCOPE, 'session.edit', close)).toThrow('names-stored')
    library.run(SCOPE, 'session.forgetNames', { id: SESSION })
    expect(sorters()).toEqual([
      [null, ''],
      [null, '']
    ])
  })

  it('AN2: told nowhere, where names are hidden', () => {
    library.run(SCOPE, 'session.add', { ...session, anonymity: 'hidden' })
    begin(SORT, { sessionId: SESSION, participantId: ANN })
    begin(OTHER, { sessionId: SESSION, guest: 'Odd Guest' })
    expect(sorters()).toEqual([
      [ANN, ''],
      [null, 'Odd Guest']
    ])
    expect(sorters(hideNames(map()).sorts)).toEqual([
      [null, ''],
      [null, '']
    ])
    library.run(SCOPE, 'session.remove', { id: SESSION })
    expect(sorters()).toEqual([
      [null, ''],
      [null, '']
    ])
  })

  it('AN3: told by no redacted record, in no text either', () => {
    begin(SORT, { guest: 'Odd Guest' })
    library.run(SCOPE, 'expectation.edit', { ids: [A], text: 'As Odd Guest says' })
    const redacted = JSON.stringify(redactRecords(library.state(SCOPE), (number) => `Person ${number}`))
    expect(redacted).not.toContain('Odd Guest')
    expect(redacted).toContain('As Person 2 says')
  })

  it('known to who hands the laptop on where names are hidden; SO8: and one for each person in a session', () => {
    library.run(SCOPE, 'session.add', { ...session, anonymity: 'hidden' })
    begin(SORT, { sessionId: SESSION, participantId: ANN })
    expect([...begunIn(map().sorts, SESSION).values()].map(({ id }) => id)).toEqual([SORT])
    expect(begunIn(map().sorts, null).size).toBe(0)
    expect(() => begin(OTHER, { sessionId: SESSION, participantId: ANN })).toThrow('sort-begun')
    begin(OTHER, { participantId: ANN })
    expect(map().sorts).toHaveLength(2)
  })

  it('that of a participant or of a guest, not of both', () => {
    begin(SORT, { participantId: ANN, guest: 'Guest' })
    expect(sorters()).toEqual([[ANN, '']])
  })
})
