import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { isMutual, LINK_KINDS, type Link, linkType } from './link.ts'

export const MAX_LINKS = 5_000

/** What is told of a new connection. */
export const newLinkSchema = z.strictObject({
  id: idSchema,
  fromId: idSchema,
  toId: idSchema,
  kind: z.enum(LINK_KINDS)
})

/** One or many. */
export const addLinks = defineCommand({
  name: 'link.add',
  args: z.strictObject({ links: z.array(newLinkSchema).min(1).max(MAX_LINKS) }),
  apply(tx, { links }) {
    const said = new Set(tx.list(linkType).map(saidBy))
    for (const { id, ...fields } of links) {
      if (fields.fromId === fields.toId) throw new DomainError('linked-itself')
      if (said.has(saidBy(fields))) throw new DomainError('linked-twice')
      said.add(saidBy(fields))
      tx.insert(linkType, id, fields)
    }
  }
})

/** Another kind, or the other way round. */
export const editLink = defineCommand({
  name: 'link.edit',
  args: z.strictObject({ id: idSchema, kind: z.enum(LINK_KINDS).optional(), isTurned: z.boolean().default(false) }),
  apply(tx, { id, kind, isTurned }) {
    const { fromId, toId, kind: before } = tx.need(linkType, id)
    const fields = isTurned ? { fromId: toId, toId: fromId } : { fromId, toId }
    const now = saidBy({ ...fields, kind: kind ?? before })
    if (tx.list(linkType).some((other) => other.id !== id && saidBy(other) === now))
      throw new DomainError('linked-twice')
    tx.update(linkType, id, { ...fields, kind })
  }
})

/** LK1, also of what came in a file. */
export function needLinksApart(tx: Tx): void {
  const said = new Set<string>()
  for (const link of tx.list(linkType)) {
    if (link.fromId === link.toId) throw new DomainError('linked-itself')
    if (said.has(saidBy(link))) throw new DomainError('linked-twice')
    said.add(saidBy(link))
  }
}

export const removeLinks = defineCommand({
  name: 'link.remove',
  args: z.strictObject({ ids: z.array(idSchema).min(1).max(MAX_LINKS) }),
  apply(tx, { ids }) {
    tx.remove(linkType, ids)
  }
})

/** LK1: no two links say the same of the same two notes. What one says, as a key. */
export function saidBy({ fromId, toId, kind }: Pick<Link, 'fromId' | 'toId' | 'kind'>): string {
  const ends = isMutual(kind) ? [fromId, toId].sort() : [fromId, toId]
  return [kind, ...ends].join(' ')
}
