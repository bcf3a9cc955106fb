import type { Participant } from '../people/participant.ts'
import { ENGAGEMENT_STAGES, type EngagementStage } from './workshop.ts'

/** Where the expectations of a client come from at each stage, the weightiest first (DOMAIN 3.3): what to probe for. */
export const SOURCES_TO_PROBE = {
  'never-used': ['word-of-mouth', 'advertising', 'own-judgement'],
  'first-time': ['first-impression', 'word-of-mouth', 'advertising'],
  'long-term': ['long-experience', 'own-judgement', 'word-of-mouth']
} as const satisfies Record<EngagementStage, readonly string[]>
type Source = (typeof SOURCES_TO_PROBE)[EngagementStage][number]

interface FurtherSources {
  readonly stage: EngagementStage
  readonly names: readonly string[]
  readonly sources: readonly Source[]
}

/** What is to be probed for besides, where people of the client's are at another stage than the client as a whole. */
export const furtherSources = (
  stage: EngagementStage,
  people: readonly Pick<Participant, 'name' | 'side' | 'stage'>[]
): FurtherSources[] =>
  ENGAGEMENT_STAGES.filter((other) => other !== stage).flatMap((other) => {
    const names = people.filter((each) => each.side === 'client' && each.stage === other).map(({ name }) => name)
    const known: readonly Source[] = SOURCES_TO_PROBE[stage]
    return names.length === 0
      ? []
      : [{ stage: other, names, sources: SOURCES_TO_PROBE[other].filter((source) => !known.includes(source)) }]
  })
