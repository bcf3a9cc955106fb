import { defineRecord, type RecordOf } from '../engine/record.ts'
import { daySchema, idSchema, titleSchema, z } from '../engine/schema.ts'

/** Ways to learn what clients expect (DOMAIN 3.1). */
export const RESEARCH_METHODS = ['focus-group', 'interview', 'internal-interview', 'survey', 'desk-research'] as const
export type ResearchMethod = (typeof RESEARCH_METHODS)[number]

/** A part of a session and the time it may take. */
export const agendaSchema = z
  .array(z.strictObject({ id: idSchema, title: titleSchema, minutes: z.int().min(0).max(600) }))
  .max(100)
export type AgendaItem = z.infer<typeof agendaSchema>[number]

export const sessionType = defineRecord(
  'session',
  {
    title: titleSchema,
    date: daySchema,
    place: titleSchema,
    method: z.enum(RESEARCH_METHODS),
    agenda: agendaSchema
  },
  { upgrades: [(old) => ({ ...old, agenda: [] })] }
)
export type Session = RecordOf<typeof sessionType>
