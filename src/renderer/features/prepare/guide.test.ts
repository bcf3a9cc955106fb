import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guideInOrder } from '../../../domain/sessions/guide.ts'
import { type GuideQuestion, QUESTION_KINDS } from '../../../domain/sessions/session.ts'
import { movedQuestion } from './guide.ts'

const guide: GuideQuestion[] = [
  { id: 'k1', kind: 'key', text: '' },
  { id: 'o1', kind: 'opening', text: '' },
  { id: 'k2', kind: 'key', text: '' }
]
const shown = (questions: readonly GuideQuestion[]): string =>
  guideInOrder(questions)
    .map(({ id, kind }) => `${id}:${kind}`)
    .join(' ')

it('stands in the order of a talk', () => {
  expect(shown(guide)).toBe('o1:opening k1:key k2:key')
})

it('moves within a kind, over its edge into the next kind, and never off the ends', () => {
  expect(shown(movedQuestion(guide, 'k2', -1))).toBe('o1:opening k2:key k1:key')
  expect(shown(movedQuestion(guide, 'k1', -1))).toBe('o1:opening k1:transition k2:key')
  expect(shown(movedQuestion(guide, 'o1', 1))).toBe('o1:transition k1:key k2:key')
  expect(movedQuestion(guide, 'o1', -1)).toBe(guide)
})

it('loses no question, and comes back by the way it went', () => {
  const guides = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), kind: fc.constantFrom(...QUESTION_KINDS), text: fc.constant('') }),
    { selector: ({ id }) => id, minLength: 1 }
  )
  fc.assert(
    fc.property(guides, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (some, n, by) => {
      const id = some[n % some.length]?.id ?? ''
      const moved = movedQuestion(some, id, by)
      expect(moved.map((each) => each.id).toSorted()).toEqual(some.map((each) => each.id).toSorted())
      if (moved !== some) expect(shown(movedQuestion(moved, id, by === 1 ? -1 : 1))).toBe(shown(some))
    })
  )
})
