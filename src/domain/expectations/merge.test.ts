import { describe, expect, it } from 'vitest'
import { note, openTestLibrary, type TestLibrary, testId, workshopArgs } from '../../../tests/harness/library.ts'

const SCOPE = testId(1)
const [FIRST, SECOND, THIRD, ANNA] = [testId(10), testId(11), testId(12), testId(13)]

function openNotes(): TestLibrary {
  const library = openTestLibrary()
  library.run(SCOPE, 'workshop.create', workshopArgs)
  const anna = { id: ANNA, name: 'Anna', isAlias: false, organisation: '', role: '', segmentId: null } as const
  library.run(SCOPE, 'participant.add', { participants: [{ ...anna, side: 'client', color: 'blue' }] })
  library.run(SCOPE, 'expectation.capture', {
    notes: [
      note(FIRST, 'on time'),
      note(SECOND, '按时交付', { participantId: ANNA, quote: '别再拖了' }),
      note(THIRD, 'no delays')
    ]
  })
  return library
}

const mentionsIn = (library: TestLibrary) => library.state(SCOPE).filter(({ type }) => type === 'mention')

describe('merging notes that say the same', () => {
  it('keeps every word, who said it, and what was merged before', () => {
    const library = openNotes()
    library.run(SCOPE, 'expectation.merge', { intoId: SECOND, ids: [THIRD] })
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND] })
    const mentions = mentionsIn(library)
    expect(new Set(mentions.map(({ text }) => text))).toEqual(new Set(['no delays', '按时交付']))
    expect(mentions.every(({ expectationId }) => expectationId === FIRST)).toBe(true)
    expect(mentions.find(({ text }) => text === '按时交付')).toMatchObject({ quote: '别再拖了', participantId: ANNA })
  })

  it('refuses to cut the thread of a note that was answered or measured, and to merge a note with itself', () => {
    const library = openNotes()
    const level = { expectationId: SECOND, kind: 'desired', value: 8, sessionId: null, note: '' } as const
    library.run(SCOPE, 'level.record', { id: testId(20), ...level })
    expect(() => library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND] })).toThrow('merge-answered')
    library.run(SCOPE, 'expectation.merge', { intoId: SECOND, ids: [FIRST] })
    expect(() => library.run(SCOPE, 'expectation.merge', { intoId: SECOND, ids: [SECOND] })).toThrow('merge-itself')
  })

  it('A1: refuses a note that was declined with a reason, which is an answer; a bare decline goes along', () => {
    const library = openNotes()
    const decline = (verdictReason: string) =>
      library.run(SCOPE, 'expectation.triage', { ids: [SECOND], verdict: 'decline', verdictReason })
    decline('not our trade')
    expect(() => library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND] })).toThrow('merge-answered')
    decline(' ')
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND] })
  })

  it('keeps what stands behind a merged note, once where it stands behind both', () => {
    const library = openNotes()
    const premise = { kind: 'claim', source: '', date: null, participantId: null, sessionId: null } as const
    const [both, second] = [testId(30), testId(31)]
    library.run(SCOPE, 'premise.add', { id: both, text: 'a day', ...premise })
    library.run(SCOPE, 'premise.add', { id: second, text: 'no delays', ...premise })
    const link = (premiseId: string, ...ids: readonly string[]): void => {
      const links = ids.map((expectationId, n) => ({
        ...{ id: testId(40 + n + (premiseId === both ? 0 : 5)), expectationId, isLinked: true }
      }))
      library.run(SCOPE, 'premise.link', { premiseId, links })
    }
    link(both, FIRST, SECOND)
    link(second, SECOND, THIRD)
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND, THIRD] })
    const links = library.state(SCOPE).filter(({ type }) => type === 'premiseLink')
    expect(links.map(({ premiseId, expectationId }) => `${String(premiseId)} ${String(expectationId)}`).sort()).toEqual(
      [`${both} ${FIRST}`, `${second} ${FIRST}`]
    )
  })

  it('keeps ratings and the imported row of a merged note where the one that stays has none', () => {
    const library = openNotes()
    const raw = { Wish: 'no delays' }
    library.run(SCOPE, 'expectation.capture', {
      notes: [note(testId(14), 'rated', { importance: 0.4, feasibility: 0.9, raw })]
    })
    library.run(SCOPE, 'expectation.judge', { ratings: [{ id: FIRST, importance: 0.8 }] })
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND, testId(14)] })
    const stayed = library.state(SCOPE).find(({ id }) => id === FIRST)
    expect(stayed).toMatchObject({ importance: 0.8, feasibility: 0.9, raw })
  })

  it('can be taken apart again, note by note', () => {
    const library = openNotes()
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND] })
    const [mention] = mentionsIn(library)
    library.run(SCOPE, 'mention.split', { id: mention?.id ?? '', noteId: testId(30), x: 40, y: 50 })
    expect(mentionsIn(library)).toEqual([])
    const split = library.state(SCOPE).find(({ id }) => id === testId(30))
    expect(split).toMatchObject({ text: '按时交付', quote: '别再拖了', participantId: ANNA, x: 40, y: 50 })
  })

  it('LK1: takes images and links along, but none to itself and none twice', () => {
    const library = openNotes()
    const link = (n: number, fromId: string, toId: string, kind: 'depends' | 'conflicts') =>
      library.run(SCOPE, 'link.add', { links: [{ id: testId(n), fromId, toId, kind }] })
    link(30, FIRST, THIRD, 'conflicts')
    link(31, THIRD, SECOND, 'conflicts')
    link(32, SECOND, FIRST, 'depends')
    link(33, SECOND, THIRD, 'depends')
    const picture = { data: 'data:image/png;base64,iVBORw0KGgo=', w: 4, h: 3, name: 'card' }
    library.run(SCOPE, 'attachment.add', { id: testId(40), expectationId: SECOND, ...picture })
    library.run(SCOPE, 'expectation.merge', { intoId: FIRST, ids: [SECOND] })
    const left = library.state(SCOPE).filter(({ type }) => type === 'link')
    expect(left.map(({ id, fromId, toId }) => [id, fromId, toId])).toEqual([
      [testId(30), FIRST, THIRD],
      [testId(33), FIRST, THIRD]
    ])
    expect(library.state(SCOPE).find(({ type }) => type === 'attachment')).toMatchObject({ expectationId: FIRST })
  })
})
