import { expect, it } from 'vitest'
import { premiseSpeaker } from './premiseSpeaker.ts'

const people = [
  { id: 'tom', side: 'client' },
  { id: 'mia', side: 'us' }
] as const

it.each([
  ['claim', null, 'tom', null],
  ['claim', null, 'mia', 'mia'],
  ['claim', 'tom', 'tom', 'tom'],
  ['claim', null, null, null],
  ['assumption', null, 'tom', 'tom'],
  ['event', null, 'tom', 'tom']
] as const)('of %s, %j named and %j speaking, it is %j', (kind, named, speaking, wanted) => {
  expect(premiseSpeaker({ kind, speakerId: named }, speaking, people)).toBe(wanted)
})
