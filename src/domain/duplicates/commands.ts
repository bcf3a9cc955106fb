import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { type KeptApart, keptApartType, keyOfApart } from './keptApart.ts'

/** Most pairs that are looked at again at a time. */
const MAX_PAIRS = 5_000

/** What is kept apart already stays so. */
export const keepApart = defineCommand({
  name: 'duplicates.keepApart',
  args: z.strictObject({ id: idSchema, oneId: idSchema, otherId: idSchema }),
  apply(tx, { id, ...pair }) {
    if (pair.oneId === pair.otherId) throw new DomainError('merge-itself')
    const key = keyOfApart(pair)
    if (!tx.list(keptApartType).some((each) => keyOfApart(each) === key)) tx.insert(keptApartType, id, pair)
  }
})

/** These may be found again. */
export const lookAgain = defineCommand({
  name: 'duplicates.lookAgain',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(MAX_PAIRS) }),
  apply(tx, { ids }) {
    tx.remove(keptApartType, ids)
  }
})

/** What was kept apart from a merged note is kept apart from the one that stays; once (KA1), and not from itself. */
export function apartFollows(tx: Tx, merged: ReadonlySet<string>, intoId: string): void {
  const end = (id: string): string => (merged.has(id) ? intoId : id)
  for (const { id, oneId, otherId } of tx.list(keptApartType)) {
    if (merged.has(oneId) || merged.has(otherId))
      tx.update(keptApartType, id, { oneId: end(oneId), otherId: end(otherId) })
  }
  dropNeedless(tx)
}

/** KA1, of what came in a file: what says nothing new is left out. */
export function dropNeedless(tx: Tx): void {
  const known = new Set<string>()
  const isNeedless = (apart: KeptApart): boolean => {
    const key = keyOfApart(apart)
    const isKnown = known.has(key)
    known.add(key)
    return isKnown || apart.oneId === apart.otherId
  }
  const pairs = [...tx.list(keptApartType)].sort((a, b) => (a.id < b.id ? -1 : 1))
  tx.remove(
    keptApartType,
    pairs.filter(isNeedless).map(({ id }) => id)
  )
}
