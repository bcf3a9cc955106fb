import { defineCommand } from '../engine/command.ts'
import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, momentSchema, titleSchema, z } from '../engine/schema.ts'

/** Something that the room does together for a while: an item of the agenda, or one made up on the spot. */
export const exerciseType = defineRecord(
  'exercise',
  {
    title: titleSchema,
    sessionId: idSchema.nullable(),
    /** The part of that session's agenda; null: made up on the spot. */
    itemId: idSchema.nullable(),
    /** null: without a limit. */
    minutes: z.int().min(0).max(600).nullable(),
    startedAt: momentSchema,
    /** null: it goes on. */
    endedAt: momentSchema.nullable()
  },
  { refs: { sessionId: 'session' }, upgrades: [(old) => ({ ...old, itemId: null })] }
)
export type Exercise = RecordOf<typeof exerciseType>

const { title, sessionId, itemId, minutes } = exerciseType.schema.shape

/** Begins an exercise; one that goes on ends. What happens from here on can be taken back as one. */
export const beginExercise = defineCommand({
  name: 'exercise.begin',
  args: z.strictObject({ id: idSchema, title, sessionId, itemId: itemId.default(null), minutes }),
  apply(tx, { id, ...fields }) {
    const now = tx.now()
    for (const each of tx.list(exerciseType)) {
      if (each.endedAt === null) tx.update(exerciseType, each.id, { endedAt: now })
    }
    tx.insert(exerciseType, id, { ...fields, startedAt: now, endedAt: null })
  }
})

export const endExercise = defineCommand({
  name: 'exercise.end',
  args: z.strictObject({ id: idSchema }),
  apply(tx, { id }) {
    tx.update(exerciseType, id, { endedAt: tx.now() })
  }
})
