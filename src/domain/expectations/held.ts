import type { Level } from '../levels/level.ts'
import { isAnswered } from '../responses/answered.ts'
import type { Response } from '../responses/response.ts'
import type { Expectation } from './expectation.ts'

interface Records {
  readonly expectations: readonly Expectation[]
  readonly responses: readonly Response[]
  readonly levels: readonly Level[]
}

/** A1: the notes that were answered or measured. They are not merged into others, since their thread would be cut. */
export function heldNotes({ expectations, responses, levels }: Records): ReadonlySet<string> {
  const answers = new Map(responses.map((response) => [response.expectationId, response]))
  const measured = new Set(levels.map(({ expectationId }) => expectationId))
  return new Set(
    expectations.flatMap((note) => (isAnswered(note, answers.get(note.id)) || measured.has(note.id) ? note.id : []))
  )
}
