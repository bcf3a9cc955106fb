import { daySchema, idSchema, textSchema, titleSchema, z } from '../engine/schema.ts'
import { levelValueSchema } from '../levels/level.ts'

// The shape alone, apart from the calculation: a signed version is made of it, and a map is made of signed versions.

/** What we do, what we do not, what we do instead (DOMAIN 5.18); and what has no answer yet. */
export const BRIEF_PARTS = ['do', 'dont', 'instead', 'open'] as const
export type BriefPart = (typeof BRIEF_PARTS)[number]

const briefItemSchema = z.strictObject({
  expectationId: idSchema,
  text: textSchema,
  rank: z.int().nullable(),
  score: z.number().nullable(),
  voices: z.int(),
  saidBy: z.array(titleSchema),
  answer: textSchema,
  measure: textSchema,
  owner: titleSchema,
  dueDate: daySchema.nullable(),
  promisedLevel: levelValueSchema.nullable(),
  /** The adjustment (DOMAIN 5.16): what was first wished for, and what both sides settled on. */
  desiredLevel: levelValueSchema.nullable(),
  agreedLevel: levelValueSchema.nullable()
})
export type BriefItem = z.infer<typeof briefItemSchema>

export const briefSchema = z.strictObject({
  title: titleSchema,
  client: titleSchema,
  brief: textSchema,
  parts: z.array(
    z.strictObject({
      part: z.enum(BRIEF_PARTS),
      /** In the order of the board; the last, without a cluster, holds what is in none. */
      sections: z.array(
        z.strictObject({ clusterId: idSchema.nullable(), title: titleSchema, items: z.array(briefItemSchema) })
      )
    })
  )
})
export type Brief = z.infer<typeof briefSchema>
