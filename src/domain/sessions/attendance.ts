import { defineCommand } from '../engine/command.ts'
import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'

/** Somebody was at a session, or is expected there. */
export const attendanceType = defineRecord(
  'attendance',
  { sessionId: idSchema, participantId: idSchema },
  { ownedBy: { sessionId: 'session', participantId: 'participant' } }
)
export type Attendance = RecordOf<typeof attendanceType>

/** Says who is at a session and who is not; nobody is there twice. */
export const attendSession = defineCommand({
  name: 'session.attend',
  args: z.strictObject({
    sessionId: idSchema,
    people: z
      .array(z.strictObject({ id: idSchema, participantId: idSchema, isThere: z.boolean() }))
      .min(1)
      .max(10_000)
  }),
  apply(tx, { sessionId, people }) {
    const known = new Map(
      tx.list(attendanceType).flatMap((each) => (each.sessionId === sessionId ? [[each.participantId, each.id]] : []))
    )
    for (const { id, participantId, isThere } of people) {
      const before = known.get(participantId)
      if (isThere && before === undefined) {
        tx.insert(attendanceType, id, { sessionId, participantId })
        known.set(participantId, id)
      } else if (!isThere && before !== undefined) {
        tx.remove(attendanceType, [before])
        known.delete(participantId)
      }
    }
  }
})
