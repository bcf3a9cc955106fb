import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../engine/record.ts'
import { isSignedAsItStands } from '../phases/readiness.ts'
import { editResponse } from '../responses/commands.ts'
import { answer, idFor, mapOf, NOW, perform, smallWorkshop, utcDay } from './brief.testdata.ts'
import { briefOf } from './brief.ts'
import { signBrief } from './commands.ts'

const signers = [{ name: 'Nora', organisation: 'Heron', side: 'client' }]
const sign = (records: readonly AnyRecord[], handle: string) =>
  perform(records, signBrief, { id: idFor(handle), signers })
const answered = [...smallWorkshop, answer('a1', 'stays', { text: 'It stays' })]

describe('brief.sign', () => {
  it('freezes the brief as it stands', () => {
    const [signing] = mapOf(sign(answered, 's1')).signings
    expect(signing).toMatchObject({ number: 1, signedAt: NOW, signers })
    expect(signing?.brief).toEqual(briefOf(mapOf(answered), utcDay))
  })

  it('B2: keeps the words as they were when the answer changes later, and then asks for a new version', () => {
    const signed = sign(answered, 's1')
    expect(isSignedAsItStands(mapOf(signed), utcDay)).toBe(true)
    const changed = mapOf(perform(signed, editResponse, { id: idFor('a1'), text: 'It goes' }))
    expect(changed.signings[0]?.brief).toEqual(briefOf(mapOf(answered), utcDay))
    expect(isSignedAsItStands(changed, utcDay)).toBe(false)
  })

  it('counts versions', () => {
    const numbers = mapOf(sign(sign(answered, 's1'), 's2')).signings.map(({ number }) => number)
    expect(numbers).toEqual([1, 2])
  })

  it('has nothing to sign while nothing is answered', () => {
    expect(() => sign(smallWorkshop, 's1')).toThrow('nothing-to-sign')
  })

  it('N1: signs nothing that lies face down', () => {
    const hidden = answered.map((record) => (record.type === 'expectation' ? { ...record, isFaceDown: true } : record))
    expect(() => sign(hidden, 's1')).toThrow('face-down-notes')
  })

  it('asks for at least one signer', () => {
    expect(() => perform(answered, signBrief, { id: idFor('s1'), signers: [] })).toThrow()
  })
})
