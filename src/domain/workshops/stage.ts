import type { EngagementStage } from './workshop.ts'

/** Where the expectations of a client come from at each stage, the weightiest first (DOMAIN 3.3): what to probe for. */
export const SOURCES_TO_PROBE = {
  'never-used': ['word-of-mouth', 'advertising', 'own-judgement'],
  'first-time': ['first-impression', 'word-of-mouth', 'advertising'],
  'long-term': ['long-experience', 'own-judgement', 'word-of-mouth']
} as const satisfies Record<EngagementStage, readonly string[]>
