import { describe, expect, it } from 'vitest'
import { usualOrganisation } from './usual.ts'

describe('usualOrganisation', () => {
  it('is the client at first, and nothing on our side', () => {
    expect(usualOrganisation([], 'client', 'Acme')).toBe('Acme')
    expect(usualOrganisation([], 'us', 'Acme')).toBe('')
  })
  it('is the one that most on that side have', () => {
    const people = [
      { side: 'client', organisation: 'Acme' },
      { side: 'client', organisation: 'Dealers' },
      { side: 'client', organisation: 'Dealers' },
      { side: 'client', organisation: '' },
      { side: 'us', organisation: 'Studio' }
    ] as const
    expect(usualOrganisation(people, 'client', 'Acme')).toBe('Dealers')
    expect(usualOrganisation(people, 'us', 'Acme')).toBe('Studio')
  })
})
