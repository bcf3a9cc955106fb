import { defineRecord, type RecordOf } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'
import { idOfText } from '../handover/print.ts'
import { isPlainData } from './plainData.ts'

export const EXTRA_KINDS = ['file', 'record', 'fields'] as const

/**
 * What a file said that this Plumbline does not know, kept so that the next file says it again: of the file itself, a whole
 * record of an unknown type, or fields of a known record. It is never looked into.
 */
export const extraType = defineRecord('extra', {
  kind: z.enum(EXTRA_KINDS),
  /** The record that had the fields. It is no reference: what is about something deleted is left out of the next file. */
  about: idSchema.nullable(),
  data: z.custom<Readonly<Record<string, unknown>>>(isPlainData)
})
export type Extra = RecordOf<typeof extraType>

/** The same for the same thing of the same workshop, so that two copies of it can be merged. */
export function extraOf(
  scope: string,
  kind: Extra['kind'],
  about: string | null,
  data: Readonly<Record<string, unknown>>
): Extra {
  const what = kind === 'record' ? JSON.stringify(data) : (about ?? '')
  return { id: idOfText(`${scope} ${kind} ${what}`), type: 'extra', scope, kind, about, data }
}
