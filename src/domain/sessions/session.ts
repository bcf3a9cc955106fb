import { defineRecord, type RecordOf } from '../engine/record.ts'
import { daySchema, titleSchema, z } from '../engine/schema.ts'

/** Ways to learn what clients expect (DOMAIN 3.1). */
export const RESEARCH_METHODS = ['focus-group', 'interview', 'internal-interview', 'survey', 'desk-research'] as const
export type ResearchMethod = (typeof RESEARCH_METHODS)[number]

export const sessionType = defineRecord('session', {
  title: titleSchema,
  date: daySchema,
  place: titleSchema,
  method: z.enum(RESEARCH_METHODS)
})
export type Session = RecordOf<typeof sessionType>
