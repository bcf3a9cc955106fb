import type { ResearchMethod } from '../sessions/session.ts'

export interface GroupSizeAdvice {
  readonly min: number
  readonly max: number
  readonly fit: 'too-few' | 'fits' | 'too-many'
}

/**
 * Advice, not a wall: a focus group works with a moderator and 8–12 people, an in-depth interview is one to one
 * (DOMAIN 3.1). Other methods have no size: null.
 * @param people client-side participants, the moderator not counted
 */
export function groupSizeAdvice(method: ResearchMethod, people: number): GroupSizeAdvice | null {
  const range = method === 'focus-group' ? { min: 8, max: 12 } : method === 'interview' ? { min: 1, max: 1 } : null
  if (range === null) return null
  return { ...range, fit: people < range.min ? 'too-few' : people > range.max ? 'too-many' : 'fits' }
}
