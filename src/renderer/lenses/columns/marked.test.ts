import { expect, test } from 'vitest'
import { note } from '../lenses.testdata.ts'
import { markSteps, remarked } from './marked.ts'

test.each<[string, string[], string | null, string | null, string[]]>([
  ['a first one', [], null, 'price', ['price']],
  ['another in its place', ['price', 'role'], 'price', 'needs', ['needs', 'role']],
  ['one that it has already', ['price', 'role', 'needs'], 'price', 'needs', ['needs', 'role']],
  ['none', ['price', 'role'], 'price', null, []]
])('gives %s', (_name, marks, from, to, after) => {
  expect(remarked(marks, from, to)).toEqual(after)
})

test('notes that then have the same marks are one command', () => {
  const moved = (['price', 'role'] as const).map((from) => ({ ...note(from, { factors: [from] }), from }))
  const steps = markSteps(
    'factors',
    moved.map(({ from, ...made }) => ({ id: made.id, note: made, from })),
    'needs'
  )
  expect(steps).toEqual([{ name: 'expectation.edit', args: { ids: moved.map(({ id }) => id), factors: ['needs'] } }])
})
