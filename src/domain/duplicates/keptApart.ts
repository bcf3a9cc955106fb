import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema } from '../engine/schema.ts'

/** Two notes that are nearly the same and are not: somebody has looked at them, and need not again. */
export const keptApartType = defineRecord(
  'keptApart',
  { oneId: idSchema, otherId: idSchema },
  { ownedBy: { oneId: 'expectation', otherId: 'expectation' } }
)
export type KeptApart = RecordOf<typeof keptApartType>

/** Of two notes, in whatever order. */
export const pairKey = (one: string, other: string): string => [one, other].sort().join(' ')

export const keyOfApart = ({ oneId, otherId }: Pick<KeptApart, 'oneId' | 'otherId'>): string => pairKey(oneId, otherId)
