import { apartFollows } from '../duplicates/commands.ts'
import { defineCommand } from '../engine/command.ts'
import { DomainError } from '../engine/errors.ts'
import { idSchema, z } from '../engine/schema.ts'
import type { Tx } from '../engine/tx.ts'
import { levelType } from '../levels/level.ts'
import { saidBy } from '../links/commands.ts'
import { type Link, linkType } from '../links/link.ts'
import { NOBODYS_COLOR } from '../map/palette.ts'
import { participantType } from '../people/participant.ts'
import { premiseLinkType } from '../premises/premise.ts'
import { responseType } from '../responses/response.ts'
import { rowKept, speakerKept } from '../sessions/anonymity.ts'
import { sortsFollow } from '../sorts/commands.ts'
import { attachmentType } from './attachment.ts'
import { MAX_NOTES } from './commands.ts'
import { type Expectation, expectationType } from './expectation.ts'
import { heldNotes } from './held.ts'
import { mentionType } from './mention.ts'
import { topOf } from './order.ts'

/**
 * Notes that say the same become one: each merged note is kept word for word as a mention of the one that stays, and its
 * own mentions, images, links, places in card sorts and what stands behind it go along. Ratings and the imported row that only a merged note has go to the one that stays. A note that was
 * already answered (A1) or measured is refused, since its thread would be cut: merge the others into it instead.
 */
export const mergeExpectations = defineCommand({
  name: 'expectation.merge',
  args: z.strictObject({ intoId: idSchema, ids: z.array(idSchema).min(1).max(MAX_NOTES) }),
  apply(tx, { intoId, ids }) {
    const into = tx.need(expectationType, intoId)
    const merged = new Set(ids)
    if (merged.has(intoId)) throw new DomainError('merge-itself')
    const notes = [...merged].map((id) => tx.need(expectationType, id))
    const responses = tx.list(responseType)
    const isHeld = heldNotes({ expectations: notes, responses, levels: tx.list(levelType) })
    const held = notes.find(({ id }) => isHeld.has(id))
    if (held) throw new DomainError('merge-answered', { text: held.text })
    for (const mention of tx.list(mentionType)) {
      if (merged.has(mention.expectationId)) tx.update(mentionType, mention.id, { expectationId: intoId })
    }
    for (const { id, expectationId } of tx.list(attachmentType)) {
      if (merged.has(expectationId)) tx.update(attachmentType, id, { expectationId: intoId })
    }
    relink(tx, merged, intoId)
    reground(tx, merged, intoId)
    sortsFollow(tx, merged, intoId)
    apartFollows(tx, merged, intoId)
    for (const { text, quote, participantId, sessionId, origin } of notes) {
      tx.insert(mentionType, tx.newId(), { expectationId: intoId, text, quote, participantId, sessionId, origin })
    }
    tx.update(expectationType, intoId, {
      importance: firstGiven([into, ...notes], 'importance'),
      feasibility: firstGiven([into, ...notes], 'feasibility'),
      raw: rowKept(tx, into, notes)
    })
    tx.remove(expectationType, merged)
  }
})

/** The links of merged notes become those of the one that stays, unless it has the like, or they would lead back to it. */
function relink(tx: Tx, merged: ReadonlySet<string>, intoId: string): void {
  const end = (id: string): string => (merged.has(id) ? intoId : id)
  const links = tx.list(linkType)
  const kept: Link[] = links.filter(({ fromId, toId }) => !merged.has(fromId) && !merged.has(toId))
  for (const link of links) {
    if (kept.includes(link)) continue
    const moved = { ...link, fromId: end(link.fromId), toId: end(link.toId) }
    if (moved.fromId === moved.toId || kept.some((other) => saidBy(other) === saidBy(moved))) continue
    kept.push(tx.update(linkType, link.id, { fromId: moved.fromId, toId: moved.toId }))
  }
}

/** What shaped a merged note shaped the one that stays; once, where it shaped both. */
function reground(tx: Tx, merged: ReadonlySet<string>, intoId: string): void {
  const links = tx.list(premiseLinkType)
  const known = new Set(links.flatMap(({ premiseId, expectationId }) => (expectationId === intoId ? [premiseId] : [])))
  for (const { id, premiseId, expectationId } of links) {
    if (!merged.has(expectationId) || known.has(premiseId)) continue
    tx.update(premiseLinkType, id, { expectationId: intoId })
    known.add(premiseId)
  }
}

const firstGiven = <K extends 'importance' | 'feasibility'>(notes: readonly Expectation[], field: K) =>
  notes.find((note) => note[field] !== null)?.[field] ?? null

/** Somebody says the same again: a bare +1, or with a name and words. */
export const addMention = defineCommand({
  name: 'mention.add',
  args: z.strictObject({
    id: idSchema,
    expectationId: idSchema,
    text: mentionType.schema.shape.text,
    quote: mentionType.schema.shape.quote.default(''),
    participantId: idSchema.nullable(),
    sessionId: idSchema.nullable()
  }),
  apply(tx, { id, ...fields }) {
    tx.insert(mentionType, id, { ...fields, origin: '', participantId: speakerKept(tx, fields) })
  }
})

export const removeMention = defineCommand({
  name: 'mention.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(mentionType, [id])
  }
})

/** Takes a merged note out again, as a note of its own beside the one it was merged into. */
export const splitMention = defineCommand({
  name: 'mention.split',
  args: z.strictObject({ id: idSchema, noteId: idSchema, x: z.number(), y: z.number() }),
  apply(tx, { id, noteId, x, y }) {
    const mention = tx.need(mentionType, id)
    const { id: _id, type: _type, scope: _scope, ...host } = tx.need(expectationType, mention.expectationId)
    const { text, quote, participantId, sessionId, origin } = mention
    const speaker = participantId === null ? undefined : tx.get(participantType, participantId)
    tx.insert(expectationType, noteId, {
      ...host,
      z: topOf(tx) + 1,
      text: text || host.text,
      quote,
      participantId,
      sessionId,
      // Not that of whoever said the other.
      color: speaker?.color ?? (host.participantId === null ? host.color : NOBODYS_COLOR),
      x,
      y,
      cardNumber: null,
      origin,
      raw: null
    })
    tx.remove(mentionType, [id])
  }
})
