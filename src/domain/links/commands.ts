import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { isMutual, LINK_KINDS, type Link, linkType } from './link.ts'

export const addLink = defineCommand({
  name: 'link.add',
  args: z.strictObject({ id: idSchema, fromId: idSchema, toId: idSchema, kind: z.enum(LINK_KINDS) }),
  apply(tx, { id, ...fields }) {
    needNew(tx, { id, ...fields })
    tx.insert(linkType, id, fields)
  }
})

/** Another kind, or the other way round. */
export const editLink = defineCommand({
  name: 'link.edit',
  args: z.strictObject({ id: idSchema, kind: z.enum(LINK_KINDS).optional(), isTurned: z.boolean().default(false) }),
  apply(tx, { id, kind, isTurned }) {
    const { fromId, toId, kind: before } = tx.need(linkType, id)
    const fields = isTurned ? { fromId: toId, toId: fromId } : { fromId, toId }
    needNew(tx, { id, ...fields, kind: kind ?? before })
    tx.update(linkType, id, { ...fields, kind })
  }
})

export const removeLinks = defineCommand({
  name: 'link.remove',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(5_000) }),
  apply(tx, { ids }) {
    tx.remove(linkType, ids)
  }
})

type Ends = Pick<Link, 'id' | 'fromId' | 'toId' | 'kind'>

/** LK1: no note is linked to itself, and no two links say the same of the same two notes. */
function needNew(tx: Tx, link: Ends): void {
  if (link.fromId === link.toId) throw new DomainError('linked-itself')
  if (tx.list(linkType).some((other) => other.id !== link.id && saysSame(other, link)))
    throw new DomainError('linked-twice')
}

export function saysSame(a: Omit<Ends, 'id'>, b: Omit<Ends, 'id'>): boolean {
  if (a.kind !== b.kind) return false
  if (a.fromId === b.fromId && a.toId === b.toId) return true
  return isMutual(a.kind) && a.fromId === b.toId && a.toId === b.fromId
}
