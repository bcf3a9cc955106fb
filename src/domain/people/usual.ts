import type { Participant, Side } from './participant.ts'

/** The organisation to expect of the next person on a side: the one that most there have; before the first, the client's. */
export function usualOrganisation(
  people: readonly Pick<Participant, 'side' | 'organisation'>[],
  side: Side,
  client: string
): string {
  const counts = new Map<string, number>()
  for (const person of people) {
    if (person.side === side && person.organisation !== '') {
      counts.set(person.organisation, (counts.get(person.organisation) ?? 0) + 1)
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? (side === 'client' ? client : '')
}
