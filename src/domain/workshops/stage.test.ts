import { expect, it } from 'vitest'
import { furtherSources } from './stage.ts'

const person = (
  name: string,
  stage: 'never-used' | 'first-time' | 'long-term' | null,
  side: 'client' | 'us' = 'client'
) => ({
  ...{ name, stage, side }
})

it('asks further only for people of the client who are at another stage, and only for what is not asked anyway', () => {
  const people = [
    person('Ana', 'long-term'),
    person('Bo', null),
    person('Cy', 'never-used'),
    person('Us', 'first-time', 'us')
  ]
  expect(furtherSources('never-used', people)).toEqual([
    { stage: 'long-term', names: ['Ana'], sources: ['long-experience'] }
  ])
  expect(furtherSources('long-term', [person('Ana', 'long-term')])).toEqual([])
})
