import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packSuggestion, unpackSuggestion } from './packedSuggestion.ts'
import type { SuggestedGroup } from './suggestion.ts'

const id = fc.integer({ min: 0, max: 40 }).map((number) => `note ${number}`)
const note = fc.record({ id, confidence: fc.double({ min: 0, max: 1, noNaN: true }), isSure: fc.boolean() })
const group: fc.Arbitrary<SuggestedGroup> = fc.record({
  id: fc.nat(),
  clusterId: fc.option(fc.string(), { nil: null }),
  notes: fc.array(note, { minLength: 1, maxLength: 6 }),
  words: fc.array(fc.string(), { maxLength: 3 }),
  themeId: fc.option(fc.string(), { nil: null }),
  languages: fc.subarray(['en', 'zh'] as const)
})
const stop = fc.record({ groups: fc.array(fc.nat(), { maxLength: 4 }), lone: fc.array(id, { maxLength: 4 }) })
const suggestion = fc.record({ groups: fc.array(group, { maxLength: 6 }), stops: fc.array(stop), start: fc.nat() })

it('a suggestion that was packed and sent to another thread comes out as it was', () => {
  fc.assert(
    fc.property(suggestion, (before) => {
      expect(unpackSuggestion(structuredClone(packSuggestion(before)))).toEqual(before)
    })
  )
})
