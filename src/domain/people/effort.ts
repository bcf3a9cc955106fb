import type { Participant } from './participant.ts'

type Stake = Pick<Participant, 'value' | 'risk'>

/**
 * Where effort goes, since not every client and not everything can have it (DOMAIN 4.13): what the relationship is worth
 * (1–5) times the risk of losing it (1–5), 1 to 25; null as long as either is not judged.
 */
export const effortFor = ({ value, risk }: Stake): number | null =>
  value === null || risk === null ? null : value * risk

/** Most effort first; of equal effort the more valuable, then as given; who is not judged comes last. */
export const byEffort = <T extends Stake>(people: readonly T[]): T[] =>
  people.toSorted(
    (a, b) => (effortFor(b) ?? 0) - (effortFor(a) ?? 0) || (effortFor(b) === null ? 0 : (b.value ?? 0) - (a.value ?? 0))
  )
