import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { Step } from '../../../lenses/lens.ts'
import { inReadingOrder } from './reading.ts'

/**
 * Lines that are pasted onto notes become their words, one each, as one reads. Only where there is a note for every line:
 * a list that is longer is meant to become notes of its own, not to write over the one that happened to be selected.
 */
export function fillPlan(selected: readonly Expectation[], lines: readonly string[]): Step[] | null {
  if (lines.length === 0 || lines.length > selected.length) return null
  const notes = [...selected].sort(inReadingOrder)
  return lines.flatMap((text, index) => {
    const note = notes[index]
    return note === undefined ? [] : [{ name: 'expectation.edit', args: { ids: [note.id], text } } as const]
  })
}
