import type { AnyRecord } from '../engine/record.ts'
import { titleSchema, z } from '../engine/schema.ts'
import { contentOf } from '../handover/marks.ts'
import { hideNamesIn } from '../map/hideNames.ts'
import { redactRecords } from './redact.ts'

/** Where the number of a person stands in what people are called instead of their names. */
const NUMBER = '#'

/** How a workshop is given away: an argument of every export. */
export const givingSchema = z.strictObject({
  /** Leave out who said what. */
  redact: z.boolean(),
  /** What people are called then, in the reader's language: `Person #`, `第 # 位`. */
  person: titleSchema.refine((word) => word.includes(NUMBER))
})
export type Giving = z.infer<typeof givingSchema>

/**
 * The records as they go into a file, without the marks of handing over. Every export is made of these.
 * @param isWhole the workshop's own file, to be opened again as it is: only there is still who spoke where names are
 * hidden (AN2), and only when names are not left out
 */
export function recordsToGive(records: readonly AnyRecord[], giving: Giving, isWhole = false): readonly AnyRecord[] {
  const content = contentOf(records)
  const shown = isWhole && !giving.redact ? content : hideNamesIn(content)
  return giving.redact ? redactRecords(shown, (number) => giving.person.replace(NUMBER, () => String(number))) : shown
}
