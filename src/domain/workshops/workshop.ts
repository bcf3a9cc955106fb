import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, momentSchema, textSchema, titleSchema, z } from '../engine/schema.ts'

/** How far the client's engagement with us has come (DOMAIN 3.3). */
export const ENGAGEMENT_STAGES = ['never-used', 'first-time', 'long-term'] as const
export type EngagementStage = (typeof ENGAGEMENT_STAGES)[number]

/** The trades that get a template of their own (DOMAIN 7). */
export const TRADES = ['software', 'advertising', 'design', 'blank'] as const
export type Trade = (typeof TRADES)[number]

/** Where the library keeps a workshop. The trash is emptied by the user alone. */
export const SHELVES = ['active', 'archived', 'trash'] as const
export type Shelf = (typeof SHELVES)[number]

/** What the axes and quadrants of the matrix can be called instead of their usual names; empty: the usual name. */
export const MATRIX_PARTS = ['importance', 'feasibility', 'now', 'later', 'extra', 'decline'] as const
export type MatrixPart = (typeof MATRIX_PARTS)[number]
export const matrixNamesSchema = z.record(z.enum(MATRIX_PARTS), titleSchema)
export const USUAL_MATRIX_NAMES = { importance: '', feasibility: '', now: '', later: '', extra: '', decline: '' }

/** What the engagement is for, one goal a line. */
export const MAX_GOALS = 50
export const goalsSchema = z.array(z.strictObject({ id: idSchema, text: titleSchema })).max(MAX_GOALS)
export type Goal = z.infer<typeof goalsSchema>[number]

/**
 * What success will be measured by (DOMAIN 4.12): with the level to reach, in the client's words, and which of the four
 * tests it passes: important to the client, measurable, controllable by us, comparable with competitors.
 */
export const INDICATOR_TESTS = ['important', 'measurable', 'controllable', 'comparable'] as const
export const MAX_INDICATORS = 100
export const indicatorsSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      title: titleSchema,
      target: titleSchema,
      passes: z.array(z.enum(INDICATOR_TESTS)).max(INDICATOR_TESTS.length)
    })
  )
  .max(MAX_INDICATORS)
export type Indicator = z.infer<typeof indicatorsSchema>[number]

export const workshopType = defineRecord(
  'workshop',
  {
    title: titleSchema,
    client: titleSchema,
    brief: textSchema,
    stage: z.enum(ENGAGEMENT_STAGES),
    template: z.enum(TRADES),
    shelf: z.enum(SHELVES),
    createdAt: momentSchema,
    matrixNames: matrixNamesSchema,
    goals: goalsSchema,
    indicators: indicatorsSchema
  },
  {
    root: true,
    upgrades: [
      (old) => ({ ...old, matrixNames: { ...USUAL_MATRIX_NAMES } }),
      (old) => ({ ...old, goals: [], indicators: [] })
    ]
  }
)
export type Workshop = RecordOf<typeof workshopType>
