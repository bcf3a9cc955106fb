import { describe, expect, it } from 'vitest'
import { answer, idFor, mapOf, perform, person, smallWorkshop } from '../../../domain/brief/brief.testdata.ts'
import { signBrief } from '../../../domain/brief/commands.ts'
import { CURRENT, editionOf, isSignable } from './edition.ts'
import { signerKey, suggestSigners } from './signers.ts'

const nora = { name: 'nora', organisation: '', side: 'client' } as const
const bank = { name: 'Ada', organisation: 'Bank', side: 'client' } as const
const answered = [...smallWorkshop, answer('a1', 'stays', { text: 'It stays' })]
const signed = perform(answered, signBrief, { id: idFor('s1'), signers: [nora, bank] })

describe('suggestSigners', () => {
  it('offers the people of both sides, and nobody twice or by an alias', () => {
    const records = [...smallWorkshop, person('rider', { isAlias: true }), person('nora2', { name: 'nora' })]
    const { people, ticked, others } = suggestSigners(mapOf(records))
    expect(people.map(({ name, side }) => [name, side])).toEqual([
      ['alan', 'client'],
      ['nora', 'client'],
      ['theo', 'us']
    ])
    expect([ticked, others]).toEqual([[], []])
  })
  it('starts from who signed last time', () => {
    const { ticked, others } = suggestSigners(mapOf(signed))
    expect(ticked).toEqual([signerKey(nora)])
    expect(others).toEqual([bank])
  })
})

describe('editionOf', () => {
  it('is a draft of the next version, or a version as it was signed', () => {
    expect(editionOf(mapOf(answered), CURRENT)).toMatchObject({ kind: 'draft', number: 1 })
    expect(editionOf(mapOf(signed), CURRENT)).toMatchObject({ kind: 'draft', number: 2 })
    expect(editionOf(mapOf(signed), idFor('s1'))).toMatchObject({ kind: 'signed', signing: { number: 1 } })
  })
  it('falls back to the draft when the version is gone', () => {
    expect(editionOf(mapOf(answered), idFor('s1')).kind).toBe('draft')
  })
  it('can be signed once anything is answered', () => {
    expect(isSignable(editionOf(mapOf(smallWorkshop), CURRENT).brief)).toBe(false)
    expect(isSignable(editionOf(mapOf(answered), CURRENT).brief)).toBe(true)
  })
})
