import { defineRecord, type RecordOf } from '../engine/record.ts'
import { daySchema, idSchema, textSchema, titleSchema, z } from '../engine/schema.ts'

/** Ways to learn what clients expect (DOMAIN 3.1). */
export const RESEARCH_METHODS = ['focus-group', 'interview', 'internal-interview', 'survey', 'desk-research'] as const
export type ResearchMethod = (typeof RESEARCH_METHODS)[number]

export const MAX_AGENDA_ITEMS = 100
/** A part of a session and the time it may take. */
export const agendaSchema = z
  .array(z.strictObject({ id: idSchema, title: titleSchema, minutes: z.int().min(0).max(600) }))
  .max(MAX_AGENDA_ITEMS)
export type AgendaItem = z.infer<typeof agendaSchema>[number]

/** What becomes of the names of those who speak: kept and shown; kept and shown nowhere; never kept. */
export const ANONYMITIES = ['named', 'hidden', 'not-stored'] as const
export type Anonymity = (typeof ANONYMITIES)[number]

/** The parts of a discussion guide, in the order of a talk (Krueger & Casey). */
export const QUESTION_KINDS = ['opening', 'transition', 'key', 'ending'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]
export const MAX_QUESTIONS = 200
export const guideSchema = z
  .array(z.strictObject({ id: idSchema, kind: z.enum(QUESTION_KINDS), text: textSchema }))
  .max(MAX_QUESTIONS)
export type GuideQuestion = z.infer<typeof guideSchema>[number]

export const sessionType = defineRecord(
  'session',
  {
    title: titleSchema,
    date: daySchema,
    place: titleSchema,
    method: z.enum(RESEARCH_METHODS),
    agenda: agendaSchema,
    guide: guideSchema,
    anonymity: z.enum(ANONYMITIES)
  },
  { upgrades: [(old) => ({ ...old, agenda: [] }), (old) => ({ ...old, guide: [], anonymity: 'named' })] }
)
export type Session = RecordOf<typeof sessionType>
