import { defineRecord, type RecordOf } from '../engine/record.ts'
import { titleSchema, z } from '../engine/schema.ts'

/** A kind of client or participant, and how much its voice weighs beside the others' (DOMAIN 3.4). */
export const segmentType = defineRecord('segment', { name: titleSchema, weight: z.number().min(0).max(10) })
export type Segment = RecordOf<typeof segmentType>
