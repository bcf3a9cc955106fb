import { signingType } from '../brief/signing.ts'
import { defineCommand } from '../engine/command.ts'
import { withNewIds } from '../engine/copy.ts'
import { DomainError } from '../engine/errors.ts'
import { anyRecordSchema, idSchema, textSchema, titleSchema, z } from '../engine/schema.ts'
import { contentOf } from '../handover/marks.ts'
import { addParts, partsSchema } from '../templates/parts.ts'
import { needSound } from './sound.ts'
import {
  ENGAGEMENT_STAGES,
  goalsSchema,
  indicatorsSchema,
  matrixNamesSchema,
  SHELVES,
  TRADES,
  USUAL_MATRIX_NAMES,
  workshopType
} from './workshop.ts'

// A workshop is the root of its scope: the commands below run in the scope named by its id.

export const createWorkshop = defineCommand({
  name: 'workshop.create',
  /** With what its template brings, worded in the user's language. */
  args: partsSchema.extend({
    title: titleSchema,
    client: titleSchema,
    stage: z.enum(ENGAGEMENT_STAGES),
    template: z.enum(TRADES)
  }),
  apply(tx, { title, client, stage, template, ...parts }) {
    tx.insert(workshopType, tx.scope, {
      ...{ title, client, stage, template, brief: '', goals: [], indicators: [], matrixNames: USUAL_MATRIX_NAMES },
      shelf: 'active',
      createdAt: tx.now()
    })
    addParts(tx, parts)
  }
})

export const editWorkshop = defineCommand({
  name: 'workshop.edit',
  args: z.strictObject({
    title: titleSchema.optional(),
    client: titleSchema.optional(),
    brief: textSchema.optional(),
    stage: z.enum(ENGAGEMENT_STAGES).optional(),
    template: z.enum(TRADES).optional(),
    matrixNames: matrixNamesSchema.optional(),
    goals: goalsSchema.optional(),
    indicators: indicatorsSchema.optional()
  }),
  apply(tx, fields) {
    tx.update(workshopType, tx.scope, fields)
  }
})

export const shelveWorkshop = defineCommand({
  name: 'workshop.shelve',
  args: z.strictObject({ shelf: z.enum(SHELVES) }),
  apply(tx, { shelf }) {
    tx.update(workshopType, tx.scope, { shelf })
  }
})

/**
 * A copy for another client says nothing of what was signed with the first: signed versions are left out, and the marks of
 * handing over, which are about the first alone; all else is kept.
 */
export const duplicateWorkshop = defineCommand({
  name: 'workshop.duplicate',
  args: z.strictObject({ sourceId: idSchema, title: titleSchema }),
  apply(tx, { sourceId, title }) {
    const source = tx.readScope(sourceId)
    if (source.length === 0) throw new DomainError('not-found', { type: workshopType.type, id: sourceId })
    const copied = contentOf(source).filter(({ type }) => type !== signingType.type)
    for (const record of withNewIds(copied, { from: sourceId, to: tx.scope }, () => tx.newId())) tx.insertRecord(record)
    tx.update(workshopType, tx.scope, { title, shelf: 'active', createdAt: tx.now() })
  }
})

/** Brings in a workshop from a file: always under new ids, so that a file can be opened twice; on the active shelf, whatever shelf it was written from. */
export const restoreWorkshop = defineCommand({
  name: 'workshop.restore',
  args: z.strictObject({
    sourceId: idSchema,
    records: z.array(anyRecordSchema).min(1),
    /** What it is called here; its own title otherwise. */
    title: titleSchema.optional()
  }),
  apply(tx, { sourceId, records, title }) {
    const copied = contentOf(records)
    for (const record of withNewIds(copied, { from: sourceId, to: tx.scope }, () => tx.newId())) tx.insertRecord(record)
    needSound(tx)
    tx.update(workshopType, tx.scope, { shelf: 'active', title })
  }
})

/** For good, with its undo history. Only what lies in the trash can be erased. */
export const eraseWorkshop = defineCommand({
  name: 'workshop.erase',
  args: z.strictObject({}),
  apply(tx) {
    if (tx.need(workshopType, tx.scope).shelf !== 'trash') throw new DomainError('not-in-trash')
    tx.remove(workshopType, [tx.scope])
  }
})
