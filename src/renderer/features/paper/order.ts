import { z } from '../../../domain/engine/schema.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { keptByScope } from '../../session/kept.ts'
import { PER_PAGE, type PerPage } from './sheet.ts'

/** What is to be printed, as it was last chosen in a workshop: the page that prints reads it too. */
const orderSchema = z.object({
  kind: z.enum(['blank', 'notes']).default('blank'),
  paper: z.enum(['a4', 'letter']).default('a4'),
  perPage: z
    .union(PER_PAGE.map((count) => z.literal(count)) as [z.ZodLiteral<PerPage>, ...z.ZodLiteral<PerPage>[]])
    .default(4),
  /** Of blank cards; null: after the last number that is taken. */
  from: z.int().min(1).max(9999).nullable().default(null),
  count: z.int().min(1).max(400).default(24),
  sessionId: z.string().default(''),
  prompt: z.string().max(1000).default(''),
  /** Cards of the notes of one cluster; empty: of all. */
  clusterId: z.string().default('')
})
export type Order = z.infer<typeof orderSchema>

export const paperOrder = keptByScope('paper', orderSchema)

/** The first number that stands on no card that has come back. */
export const nextCardNumber = ({ expectations }: WorkshopMap): number =>
  Math.min(9999, 1 + expectations.reduce((most, { cardNumber }) => Math.max(most, cardNumber ?? 0), 0))

/** What stands on a card: a number to write under, or a note. */
export interface Card {
  readonly number: number | null
  readonly text: string
  readonly cluster: string
}

export function cardsOf(map: WorkshopMap, { kind, from, count, clusterId }: Order): Card[] {
  if (kind === 'blank') {
    const first = from ?? nextCardNumber(map)
    return Array.from({ length: count }, (_, index) => ({ number: first + index, text: '', cluster: '' })).filter(
      ({ number }) => number <= 9999
    )
  }
  const titles = new Map(map.clusters.map(({ id, title }) => [id, title]))
  return map.expectations
    .filter((note) => clusterId === '' || note.clusterId === clusterId)
    .sort((a, b) => (a.cardNumber ?? 10_000) - (b.cardNumber ?? 10_000))
    .map(({ cardNumber, text, clusterId: own }) => ({ number: cardNumber, text, cluster: titles.get(own ?? '') ?? '' }))
}
