import { z } from '../../../domain/engine/schema.ts'
import { cardNumberSchema, MAX_CARD_NUMBER } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
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
  from: cardNumberSchema.nullable().default(null),
  count: z.int().min(1).max(400).default(24),
  sessionId: z.string().default(''),
  prompt: z.string().max(1000).default(''),
  /** Cards of the notes of one cluster; empty: of all. */
  clusterId: z.string().default('')
})
export type Order = z.infer<typeof orderSchema>

export const paperOrder = keptByScope('paper', orderSchema)

/** The first number that stands on no card: neither on one that was printed, nor on one that has come back. */
export const nextCardNumber = ({ expectations }: Pick<WorkshopMap, 'expectations'>, printed: number): number =>
  Math.min(MAX_CARD_NUMBER, 1 + expectations.reduce((most, { cardNumber }) => Math.max(most, cardNumber ?? 0), printed))

/** What stands on a card: a number to write under, or a note. */
export interface Card {
  readonly number: number | null
  readonly text: string
  readonly cluster: string
}

/** @param printed the last number that was printed before */
export function cardsOf(map: WorkshopMap, { kind, from, count, clusterId }: Order, printed: number): Card[] {
  if (kind === 'blank') {
    const first = from ?? nextCardNumber(map, printed)
    return Array.from({ length: count }, (_, index) => ({ number: first + index, text: '', cluster: '' })).filter(
      ({ number }) => number <= MAX_CARD_NUMBER
    )
  }
  const titles = new Map(map.clusters.map(({ id, title }) => [id, title]))
  return map.expectations
    .filter((note) => clusterId === '' || note.clusterId === clusterId)
    .sort((a, b) => (a.cardNumber ?? Infinity) - (b.cardNumber ?? Infinity) || 0)
    .map(({ cardNumber, text, clusterId: own }) => ({ number: cardNumber, text, cluster: titles.get(own ?? '') ?? '' }))
}

/** The next numbers for the notes of an order that have none, as far as there are numbers. */
export function numbersFor(
  map: WorkshopMap,
  { clusterId }: Order,
  printed: number
): CommandArgs<'expectation.number'>['numbers'] {
  const first = nextCardNumber(map, printed)
  return map.expectations
    .filter((note) => note.cardNumber === null && (clusterId === '' || note.clusterId === clusterId))
    .map(({ id }, index) => ({ id, cardNumber: first + index }))
    .filter(({ cardNumber }) => cardNumber <= MAX_CARD_NUMBER)
}
