import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { Step } from '../../../lenses/lens.ts'
import { inReadingOrder } from './reading.ts'

/**
 * Lines that are pasted onto notes become their words, one each, as one reads. Only where every line has a note and every
 * note a line: other lists are meant to become notes of their own, not to write over what happens to be selected. Null:
 * nothing is to be filled; empty: all of it stands there already.
 */
export function fillPlan(selected: readonly Expectation[], lines: readonly string[]): Step[] | null {
  const isMeant = lines.length > 0 && lines.length === selected.length
  if (!isMeant || selected.some(({ isLocked, isFaceDown }) => isLocked || isFaceDown)) return null
  const notes = [...selected].sort(inReadingOrder)
  return lines.flatMap((text, index) => {
    const note = notes[index]
    return note === undefined || note.text === text
      ? []
      : [{ name: 'expectation.edit', args: { ids: [note.id], text } } as const]
  })
}
