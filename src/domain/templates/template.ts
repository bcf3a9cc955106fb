import { defineCommand } from '../engine/command.ts'
import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, textSchema, titleSchema, z } from '../engine/schema.ts'
import { QUESTION_KINDS, RESEARCH_METHODS } from '../sessions/session.ts'

/**
 * What a workshop begins with. The same shape for the templates that are shipped (resources/templates, one file for each
 * language) and for those that users save: words, since a template is edited and copied, not looked up.
 */
export const templateContentSchema = z.strictObject({
  segments: z.array(titleSchema).max(50),
  goals: z.array(titleSchema).max(50),
  indicators: z.array(z.strictObject({ title: titleSchema, target: titleSchema })).max(100),
  /** Frames that stand on the board from the beginning, from left to right. */
  lanes: z.array(titleSchema).max(20),
  /** The session that is planned with it. */
  session: z.strictObject({
    title: titleSchema,
    method: z.enum(RESEARCH_METHODS),
    agenda: z.array(z.strictObject({ title: titleSchema, minutes: z.int().min(0).max(600) })).max(100),
    guide: z.array(z.strictObject({ kind: z.enum(QUESTION_KINDS), text: textSchema })).max(200)
  })
})
export type TemplateContent = z.infer<typeof templateContentSchema>

/** A template of the user's own. */
export const templateType = defineRecord(
  'template',
  { title: titleSchema, about: titleSchema, content: templateContentSchema },
  { inApp: true }
)
export type Template = RecordOf<typeof templateType>

const { title, about, content } = templateType.schema.shape

export const saveTemplate = defineCommand({
  name: 'template.save',
  args: z.strictObject({ id: idSchema, title, about, content }),
  apply(tx, { id, ...fields }) {
    tx.insert(templateType, id, fields)
  }
})

export const editTemplate = defineCommand({
  name: 'template.edit',
  args: z.strictObject({ id: idSchema, title: title.optional(), about: about.optional(), content: content.optional() }),
  apply(tx, { id, ...fields }) {
    tx.update(templateType, id, fields)
  }
})

export const removeTemplate = defineCommand({
  name: 'template.remove',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.remove(templateType, [id])
  }
})
