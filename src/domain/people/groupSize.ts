import type { ResearchMethod } from '../sessions/session.ts'

/**
 * How many people make a group, from METHODS 13: our source text has 8–12 with one moderator; Krueger & Casey (3rd ed.)
 * hold 6–8 for ideal, more than 10 for too many, and 4–6 for a mini-group. They overlap, and both are told.
 */
export const GROUP_SIZES = {
  mini: { min: 4, max: 6 },
  ideal: { min: 6, max: 8 },
  /** Beyond it, by Krueger & Casey, not everybody gets to speak. */
  most: 10,
  sourceText: { min: 8, max: 12 }
} as const

/** Groups for each segment, until the last one brings nothing new. */
export const GROUPS_PER_SEGMENT = { min: 3, max: 4 } as const

/** One in five does not come. */
const OVER_RECRUIT_PERCENT = 20

/**
 * `few`: interviews tell more. `mini`: a mini-group. `ideal`: Krueger & Casey's ideal. `fits`: within the source text and
 * not over ten. `large`: within the source text, over ten. `many`: two sessions.
 */
export type GroupFit = 'few' | 'mini' | 'ideal' | 'fits' | 'large' | 'many'

export type SizeAdvice =
  | { readonly method: 'focus-group'; readonly fit: GroupFit }
  | { readonly method: 'interview'; readonly fit: 'few' | 'ideal' | 'many' }

/**
 * Advice, not a wall; null for methods without a size. An in-depth interview is one to one (DOMAIN 3.1).
 * @param people who attend and are not of ours: the moderator is not counted
 */
export function sizeAdvice(method: ResearchMethod, people: number): SizeAdvice | null {
  switch (method) {
    case 'focus-group':
      return { method, fit: groupFit(people) }
    case 'interview':
      return { method, fit: people < 1 ? 'few' : people > 1 ? 'many' : 'ideal' }
    case 'internal-interview':
    case 'survey':
    case 'desk-research':
      return null
  }
}

function groupFit(people: number): GroupFit {
  const { mini, ideal, most, sourceText } = GROUP_SIZES
  if (people < mini.min) return 'few'
  if (people < ideal.min) return 'mini'
  if (people <= ideal.max) return 'ideal'
  if (people <= most) return 'fits'
  return people <= sourceText.max ? 'large' : 'many'
}

/** How many to invite so that so many come: a fifth more, rounded up. */
export const invitesFor = (people: number): number => Math.ceil((people * (100 + OVER_RECRUIT_PERCENT)) / 100)
