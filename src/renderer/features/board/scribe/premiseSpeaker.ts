import type { CaptureLine } from '../../../../domain/capture/parseLine.ts'
import type { Participant } from '../../../../domain/people/participant.ts'

type Speaker = Pick<Participant, 'id' | 'side'>

/** Who said what stands behind: a claim is our own, so a client's person who happens to speak did not, unless the line says so. */
export function premiseSpeaker(
  { kind, speakerId: named }: Pick<CaptureLine, 'kind' | 'speakerId'>,
  speakerId: string | null,
  people: readonly Speaker[]
): string | null {
  const isOfClient = people.some(({ id, side }) => id === speakerId && side === 'client')
  return kind === 'claim' && named === null && isOfClient ? null : speakerId
}
