import { expect, it } from 'vitest'
import { mapColumn, mappingSchema } from './csvOptions.ts'

it('gives each meaning to one column only', () => {
  expect(mapColumn(['text', 'ignore', 'quote'], 1, 'text')).toEqual(['ignore', 'text', 'quote'])
  expect(mapColumn(['text', 'ignore', 'quote'], 2, 'ignore')).toEqual(['text', 'ignore', 'ignore'])
})

it('refuses a mapping that uses a meaning twice', () => {
  expect(mappingSchema.safeParse(['text', 'ignore', 'ignore']).success).toBe(true)
  expect(mappingSchema.safeParse(['text', 'text']).success).toBe(false)
  expect(mappingSchema.safeParse(['author']).success).toBe(false)
})
