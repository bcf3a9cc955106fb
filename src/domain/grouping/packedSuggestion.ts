import type { SuggestedGroup, Suggestion } from './suggestion.ts'

/**
 * A suggestion as it goes from one thread to another: a note is in a group of every stop, and tens of thousands of objects would
 * hold up the window that gets them.
 */
export interface PackedSuggestion {
  /** Of all notes; in what follows they are known by their places here. */
  readonly ids: readonly string[]
  /** Of the groups one after the other, and how confident each is. */
  readonly members: Int32Array
  readonly confidences: Float64Array
  /** Of each member 1: it is sure. */
  readonly sure: Uint8Array
  readonly groups: readonly (Omit<SuggestedGroup, 'notes'> & { readonly size: number })[]
  readonly stops: readonly { readonly groups: readonly number[]; readonly lone: Int32Array }[]
  readonly start: number
}

export function packSuggestion({ groups, stops, start }: Suggestion): PackedSuggestion {
  const places = new Map<string, number>()
  const placeOf = (id: string): number => {
    const place = places.get(id) ?? places.size
    places.set(id, place)
    return place
  }
  const notes = groups.flatMap((group) => group.notes)
  const members = Int32Array.from(notes, ({ id }) => placeOf(id))
  return {
    stops: stops.map(({ groups, lone }) => ({ groups, lone: Int32Array.from(lone, placeOf) })),
    ids: [...places.keys()],
    members,
    confidences: Float64Array.from(notes, ({ confidence }) => confidence),
    sure: Uint8Array.from(notes, ({ isSure }) => Number(isSure)),
    groups: groups.map(({ notes, ...group }) => ({ ...group, size: notes.length })),
    start
  }
}

export function unpackSuggestion({ ids, members, confidences, sure, ...packed }: PackedSuggestion): Suggestion {
  const idAt = (place: number): string => ids[place] ?? ''
  let next = 0
  const groups = packed.groups.map(({ size, ...group }): SuggestedGroup => {
    const first = next
    next += size
    const notes = Array.from({ length: size }, (_, nth) => ({
      id: idAt(members[first + nth] ?? -1),
      confidence: confidences[first + nth] ?? 0,
      isSure: sure[first + nth] === 1
    }))
    return { ...group, notes }
  })
  const stops = packed.stops.map(({ groups, lone }) => ({ groups, lone: Array.from(lone, idAt) }))
  return { groups, stops, start: packed.start }
}
