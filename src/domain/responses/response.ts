import { defineRecord, type RecordOf } from '../engine/record.ts'
import { daySchema, idSchema, textSchema, z } from '../engine/schema.ts'
import { levelValueSchema } from '../levels/level.ts'

/** How we answer an expectation: we do it, we say why not, or we offer something instead (DOMAIN 5). */
export const RESPONSE_KINDS = ['promise', 'explanation', 'alternative'] as const
export type ResponseKind = (typeof RESPONSE_KINDS)[number]

/** A measure in making (product, delivery) or in telling (communication, marketing) (DOMAIN 5.15). */
export const WAYS = ['making', 'telling'] as const
export type Way = (typeof WAYS)[number]

export const responseType = defineRecord(
  'response',
  {
    expectationId: idSchema,
    kind: z.enum(RESPONSE_KINDS),
    /** What we say to the client: the promise, the explanation, or the alternative, in words ready to say. */
    text: textSchema,
    /** Of a promise: how both sides will see that it was kept. */
    measure: textSchema,
    way: z.enum(WAYS),
    ownerId: idSchema.nullable(),
    dueDate: daySchema.nullable(),
    /** Of a promise: the level that we promise to reach. */
    promisedLevel: levelValueSchema.nullable()
  },
  { ownedBy: { expectationId: 'expectation' }, refs: { ownerId: 'participant' } }
)
export type Response = RecordOf<typeof responseType>
