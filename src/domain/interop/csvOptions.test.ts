import { expect, it } from 'vitest'
import { mapColumn, mappingSchema } from './csvOptions.ts'

it('gives each meaning that stands once to one column only', () => {
  expect(mapColumn(['text', 'ignore', 'quote'], 1, 'text')).toEqual(['ignore', 'text', 'quote'])
  expect(mapColumn(['text', 'ignore', 'quote'], 2, 'ignore')).toEqual(['text', 'ignore', 'ignore'])
})

it('gives answers and ratings to as many columns as there are', () => {
  expect(mapColumn(['answer', 'ignore', 'desired'], 1, 'answer')).toEqual(['answer', 'answer', 'desired'])
  expect(mapColumn(['desired', 'ignore', 'desired'], 1, 'desired')).toEqual(['desired', 'desired', 'desired'])
})

it('refuses a mapping that uses a meaning twice which stands once', () => {
  expect(mappingSchema.safeParse(['text', 'ignore', 'ignore', 'drop', 'drop']).success).toBe(true)
  expect(mappingSchema.safeParse(['answer', 'answer', 'perceived', 'perceived']).success).toBe(true)
  expect(mappingSchema.safeParse(['text', 'text']).success).toBe(false)
  expect(mappingSchema.safeParse(['key', 'answer', 'key']).success).toBe(false)
  expect(mappingSchema.safeParse(['author']).success).toBe(false)
})
