import { describe, expect, it } from 'vitest'
import { answer, idFor, mapOf, perform, smallWorkshop } from '../brief/brief.testdata.ts'
import { removeExpectations } from '../expectations/commands.ts'
import { removeParticipant } from '../people/commands.ts'
import { editResponse, giveResponse, withdrawResponse } from './commands.ts'

const { type: _type, scope: _scope, ...given } = answer('a1', 'stays', { text: 'It stays', ownerId: idFor('theo') })
const answered = perform(smallWorkshop, giveResponse, given)
const answersIn = (records: typeof answered) => mapOf(records).responses

describe('response.give', () => {
  it('answers an expectation', () => {
    expect(answersIn(answered)).toEqual([expect.objectContaining(given)])
  })
  it('refuses a second answer to the same expectation', () => {
    expect(() => perform(answered, giveResponse, { ...given, id: idFor('a2') })).toThrow('already-answered')
  })
  it('refuses an answer to nothing, and an owner who is not there', () => {
    expect(() => perform(smallWorkshop, giveResponse, { ...given, expectationId: idFor('gone') })).toThrow('not-found')
    expect(() => perform(smallWorkshop, giveResponse, { ...given, ownerId: idFor('gone') })).toThrow('not-found')
  })
})

describe('response.edit', () => {
  it('changes what it is given and keeps the rest', () => {
    const [edited] = answersIn(
      perform(answered, editResponse, { id: idFor('a1'), kind: 'alternative', dueDate: '2026-05-01' })
    )
    expect(edited).toMatchObject({ ...given, kind: 'alternative', dueDate: '2026-05-01' })
  })
  it('refuses a day that is none, and a level out of range', () => {
    expect(() => perform(answered, editResponse, { id: idFor('a1'), dueDate: '2026-02-30' })).toThrow()
    expect(() => perform(answered, editResponse, { id: idFor('a1'), promisedLevel: 11 })).toThrow()
  })
})

describe('an answer', () => {
  it('can be withdrawn', () => {
    expect(answersIn(perform(answered, withdrawResponse, { id: idFor('a1') }))).toEqual([])
  })
  it('goes with its expectation', () => {
    expect(answersIn(perform(answered, removeExpectations, { ids: [idFor('stays')] }))).toEqual([])
  })
  it('stays without an owner when the owner goes', () => {
    const [left] = answersIn(perform(answered, removeParticipant, { id: idFor('theo') }))
    expect(left).toMatchObject({ text: 'It stays', ownerId: null })
  })
})
