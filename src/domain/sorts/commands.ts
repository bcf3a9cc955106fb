import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { sorterKept } from '../sessions/anonymity.ts'
import { type Placement, pileType, placementType, type Sort, sortType } from './sort.ts'

/** As many notes as one command takes anywhere. */
export const MAX_CARDS = 5_000
/** Of all sorts that are entered at once: as much as a large class on a large board. */
export const MAX_PLACEMENTS = 20_000
export const MAX_SORTS = 500

const { participantId, sessionId, guest, isDone, isCounted, origin } = sortType.schema.shape
const { title } = pileType.schema.shape
/** A note, and the id of its placement if it lies in no pile yet. */
const cards = z.array(z.strictObject({ id: idSchema, expectationId: idSchema })).max(MAX_CARDS)

/** A participant who has begun in a session goes on with that sort; a second one is refused. */
export const beginSort = defineCommand({
  name: 'sort.begin',
  args: z.strictObject({ id: idSchema, participantId, sessionId, guest: guest.default('') }),
  apply(tx, { id, ...fields }) {
    const sort = { ...fields, at: tx.now(), isDone: false, isCounted: null, origin: '' }
    const kept = sorterKept(tx, sort)
    const isTheirs = ({ participantId: who, sessionId: where }: Sort): boolean =>
      who === kept.participantId && where === sort.sessionId
    if (kept.participantId !== null && tx.list(sortType).some(isTheirs)) throw new DomainError('sort-begun')
    tx.insert(sortType, id, { ...sort, ...kept })
  }
})

/** Says whose it is, that it is done, or that it counts or not. */
export const editSort = defineCommand({
  name: 'sort.edit',
  args: z.strictObject({
    id: idSchema,
    participantId: participantId.optional(),
    guest: guest.optional(),
    isDone: isDone.optional(),
    isCounted: isCounted.optional()
  }),
  apply(tx, { id, ...fields }) {
    const sort = tx.update(sortType, id, fields)
    tx.update(sortType, id, sorterKept(tx, sort))
  }
})

export const removeSorts = defineCommand({
  name: 'sort.remove',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(MAX_SORTS) }),
  apply(tx, { ids }) {
    tx.remove(sortType, ids)
  }
})

/** A new pile, after the others, with these notes in it wherever they lay. */
export const addPile = defineCommand({
  name: 'sort.addPile',
  args: z.strictObject({ id: idSchema, sortId: idSchema, title, cards }),
  apply(tx, { id, cards: placed, ...fields }) {
    const own = tx.list(pileType).filter(({ sortId }) => sortId === fields.sortId)
    tx.insert(pileType, id, { ...fields, position: 1 + Math.max(-1, ...own.map(({ position }) => position)) })
    place(tx, fields.sortId, id, placed)
  }
})

/** Piles get a name; several the same one, where they mean the same. */
export const namePiles = defineCommand({
  name: 'sort.namePiles',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(MAX_CARDS), title }),
  apply(tx, { ids, title: name }) {
    for (const id of ids) tx.update(pileType, id, { title: name })
  }
})

/** Its notes lie in no pile then. */
export const removePile = defineCommand({
  name: 'sort.removePile',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(pileType, [id])
  }
})

/** Puts notes into a pile, or back into none. */
export const placeCards = defineCommand({
  name: 'sort.place',
  args: z.strictObject({ sortId: idSchema, pileId: idSchema.nullable(), cards: cards.min(1) }),
  apply(tx, { sortId, pileId, cards: placed }) {
    place(tx, sortId, pileId, placed)
  }
})

function place(tx: Tx, sortId: string, pileId: string | null, placed: z.infer<typeof cards>): void {
  if (pileId !== null && tx.need(pileType, pileId).sortId !== sortId) {
    throw new DomainError('not-found', { type: pileType.type, id: pileId })
  }
  const own = tx.list(placementType).filter((placement) => placement.sortId === sortId)
  const known = new Map(own.map((placement) => [placement.expectationId, placement.id]))
  for (const { id, expectationId } of placed) {
    const before = known.get(expectationId)
    if (pileId === null) {
      if (before !== undefined) tx.remove(placementType, [before])
      known.delete(expectationId)
    } else if (before !== undefined) tx.update(placementType, before, { pileId })
    else {
      tx.insert(placementType, id, { sortId, pileId, expectationId })
      known.set(expectationId, id)
    }
  }
}

/** Whole sorts, from paper or a file. */
export const enterSorts = defineCommand({
  name: 'sort.enter',
  args: z.strictObject({
    sorts: z
      .array(
        z.strictObject({
          ...{ id: idSchema, participantId, sessionId, guest, origin },
          piles: z.array(z.strictObject({ id: idSchema, title, cards })).max(MAX_CARDS)
        })
      )
      .min(1)
      .max(MAX_SORTS)
      .refine((sorts) => countOf(sorts) <= MAX_PLACEMENTS)
  }),
  apply(tx, { sorts }) {
    for (const { id: sortId, piles, ...fields } of sorts) {
      const sort = { ...fields, at: tx.now(), isDone: true, isCounted: null }
      tx.insert(sortType, sortId, { ...sort, ...sorterKept(tx, sort) })
      const placed = new Set<string>()
      for (const [position, { id: pileId, title: name, cards: own }] of piles.entries()) {
        tx.insert(pileType, pileId, { sortId, title: name, position })
        for (const { id, expectationId } of own) {
          if (placed.has(expectationId)) throw new DomainError('sorted-twice')
          placed.add(expectationId)
          tx.insert(placementType, id, { sortId, pileId, expectationId })
        }
      }
    }
  }
})

const countOf = (sorts: readonly { readonly piles: readonly { readonly cards: readonly unknown[] }[] }[]): number =>
  sorts.reduce((sum, { piles }) => piles.reduce((own, pile) => own + pile.cards.length, sum), 0)

/** SO1: no note lies in two piles of one sort, and none in a pile of another. */
export function needSortedOnce(tx: Tx): void {
  const piles = new Map(tx.list(pileType).map(({ id, sortId }) => [id, sortId]))
  const known = new Set<string>()
  for (const { sortId, pileId, expectationId } of tx.list(placementType)) {
    const key = `${sortId} ${expectationId}`
    if (known.has(key) || piles.get(pileId) !== sortId) throw new DomainError('sorted-twice')
    known.add(key)
  }
}

/**
 * Of notes that become one, the one that stays lies where it lay in each sort; where it was not sorted, in the pile of the
 * first of the others that was.
 */
export function sortsFollow(tx: Tx, merged: ReadonlySet<string>, intoId: string): void {
  const placements = tx.list(placementType)
  const sorted = new Set(placements.flatMap(({ sortId, expectationId }) => (expectationId === intoId ? [sortId] : [])))
  const order = [...merged]
  const first = (a: Placement, b: Placement): number => order.indexOf(a.expectationId) - order.indexOf(b.expectationId)
  for (const { id, sortId } of placements.filter((each) => merged.has(each.expectationId)).sort(first)) {
    if (sorted.has(sortId)) continue
    tx.update(placementType, id, { expectationId: intoId })
    sorted.add(sortId)
  }
}
