import { describe, expect, it } from 'vitest'
import { participantType } from '../../../domain/people/participant.ts'
import { initialsOf } from '../../canvas/scene/initials.ts'
import { NoteViews } from '../../canvas/scene/noteView.ts'
import { idFor, mapOf, note } from '../../lenses/lenses.testdata.ts'
import { UNFILTERED } from '../../notes/filtering.ts'
import { roomFront, roomMap, roomView } from './roomMap.ts'

const maria = participantType.schema.parse({
  ...{ id: idFor('maria'), type: 'participant', scope: idFor('workshop'), name: 'Maria Berg', isAlias: false },
  ...{
    organisation: 'Ferriday',
    role: 'Owner',
    side: 'client',
    segmentId: null,
    color: 'teal',
    stage: null,
    value: null,
    risk: null
  }
})
const open = note('on time', { participantId: maria.id, quote: 'verbatim', verdictReason: 'too dear' })
const secret = note('secret', { participantId: maria.id, isFaceDown: true, quote: 'verbatim' })
const map = mapOf([maria, open, secret])

describe('the map for the room', () => {
  it('has neither the words nor the speaker of a note that lies face down, nor what stands behind any note', () => {
    const text = JSON.stringify(roomMap(map, true).expectations)
    expect(text).toContain('on time')
    for (const hidden of ['secret', 'verbatim', 'too dear']) expect(text).not.toContain(hidden)
    expect(roomMap(map, true).expectations.find(({ id }) => id === secret.id)?.participantId).toBeNull()
  })

  it('has initials in place of names, until names are wished for', () => {
    const [person] = roomMap(map, false).participants
    expect(JSON.stringify(person)).not.toMatch(/Maria|Berg|Ferriday|Owner/)
    expect(initialsOf(person?.name ?? '')).toBe('MB')
    expect(roomMap(map, true).participants).toEqual([maria])
  })

  it('never says what somebody is worth to us, with names or without', () => {
    const judged = mapOf([{ ...maria, value: 5, risk: 4 }])
    for (const hasNames of [true, false])
      expect(roomMap(judged, hasNames).participants).toEqual([expect.objectContaining({ value: null, risk: null })])
  })

  it('is the same for the same records, so that what has not changed is not drawn again', () => {
    expect(roomMap(map, false).expectations).toBe(roomMap(map, false).expectations)
    const changed = mapOf([maria, open, { ...secret, text: 'other' }])
    expect(roomMap(changed, false).expectations.find(({ id }) => id === open.id)).toBe(
      roomMap(map, false).expectations.find(({ id }) => id === open.id)
    )
  })

  it('is filtered as it is for the one who works, but never by what stands on the face of a note that lies face down', () => {
    const filter = { participant: [maria.id] }
    const room = roomMap(mapOf([maria, open, secret, note('nobody')]), false)
    const filtering = { filter, isHiding: true, leftOut: new Set<string>() }
    expect(roomFront(room, { ...filtering, leftOut: new Set([idFor('nobody')]) })).toMatchObject({
      ...{ shown: new Set([open.id]), isHiding: true }
    })
    expect(roomFront(room, { ...filtering, filter: { participant: [null] } }).shown).toContain(idFor('nobody'))
    expect(roomFront(room, { ...filtering, filter: { participant: [null] } }).shown).not.toContain(secret.id)
    expect(roomFront(room, UNFILTERED).shown).toBeNull()
  })

  it('shows no place in the ranking', () => {
    const rated = note('rated', { importance: 0.9, feasibility: 0.9, participantId: maria.id })
    const view = new NoteViews((text) => text.length * 0.5).of(mapOf([maria, rated])).get(rated.id)
    expect(view?.marks.rank).toBe(1)
    if (view === undefined) return
    expect(roomView(view, false)).toMatchObject({ marks: { rank: null }, speaker: { initials: 'MB', name: '' } })
    expect(roomView(view, false)).toBe(roomView(view, false))
    expect(roomView(view, true).speaker?.name).toBe('Maria Berg')
  })
})
