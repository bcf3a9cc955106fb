import type { Expectation } from '../expectations/expectation.ts'
import { heldNotes } from '../expectations/held.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import { type Likeness, nearDuplicates } from '../text/nearDuplicates.ts'
import { keyOfApart, pairKey } from './keptApart.ts'

/** Two notes that say nearly the same, in the order of the map. */
export interface FoundPair {
  readonly ids: readonly [string, string]
  readonly likeness: Likeness
}

type Looked = Pick<WorkshopMap, 'expectations' | 'links' | 'keptApart'>

/**
 * The pairs that people have not looked at yet, the most alike first: not those that are kept apart, nor those that are
 * connected in any way. What lies face down is left out (N1).
 *
 * @param onProgress told from 0 to 1
 */
export function pairsToReview(map: Looked, onProgress?: (share: number) => void): FoundPair[] {
  const settled = settledIn(map)
  const texts = map.expectations.filter(({ isFaceDown }) => !isFaceDown)
  const places = new Map(map.expectations.map(({ id }, place) => [id, place]))
  const isInOrder = (one: string, other: string): boolean => (places.get(one) ?? 0) < (places.get(other) ?? 0)
  return nearDuplicates(texts, onProgress).flatMap(({ ids: [one, other], likeness }) => {
    if (settled.has(pairKey(one, other))) return []
    return [{ ids: isInOrder(one, other) ? [one, other] : [other, one], likeness }]
  })
}

type Settled = 'merged' | 'linked' | 'apart'

function settledIn({ links, keptApart }: Looked): ReadonlyMap<string, Settled> {
  return new Map([
    ...links.map(({ fromId, toId }) => [pairKey(fromId, toId), 'linked'] as const),
    ...keptApart.map((apart) => [keyOfApart(apart), 'apart'] as const)
  ])
}

/** How a pair stands: `gone` if a note of it was deleted or turned, or another pair has come to be of the same two notes. */
export type Standing = 'open' | Settled | 'gone'

export interface ReviewedPair {
  readonly likeness: Likeness
  readonly standing: Standing
  /** The notes as they are now: of a note that was merged, the one that it was merged into. */
  readonly notes: readonly [Expectation, Expectation] | null
}

/**
 * What has become of the pairs that were found, in their order. All of it is read from the map, so that undoing a decision
 * opens its pair again.
 *
 * @param mergedInto note → the note that it was merged into since the pairs were found; looked at only while it is not there
 */
export function reviewOf(
  map: Looked,
  found: readonly FoundPair[],
  mergedInto: ReadonlyMap<string, string>
): ReviewedPair[] {
  const notes = byId(map.expectations)
  const settled = settledIn(map)
  const met = new Set<string>()
  const noteNow = (id: string): Expectation | undefined => {
    const passed = new Set<string>()
    let now = id
    while (!notes.has(now) && !passed.has(now)) {
      passed.add(now)
      now = mergedInto.get(now) ?? now
    }
    return notes.get(now)
  }
  return found.map(({ ids: [oneId, otherId], likeness }) => {
    const [one, other] = [noteNow(oneId), noteNow(otherId)]
    if (one === undefined || other === undefined || one.isFaceDown || other.isFaceDown)
      return { likeness, standing: 'gone', notes: null }
    if (one === other) return { likeness, standing: 'merged', notes: null }
    const key = pairKey(one.id, other.id)
    const isMet = met.has(key)
    met.add(key)
    const standing = settled.get(key) ?? 'open'
    return { likeness, standing: isMet ? 'gone' : standing, notes: [one, other] }
  })
}

/** What a note of a pair is worth beside the other one. */
export interface NoteFacts {
  /** How often it was said: itself, and every mention. */
  readonly count: number
  /** Who said it, each once; those without a name are not here. */
  readonly speakerIds: readonly string[]
  readonly sessionIds: readonly string[]
  /** It was answered or measured, and stays whatever is merged (A1). */
  readonly isHeld: boolean
}

type Known = Pick<WorkshopMap, 'expectations' | 'mentions' | 'responses' | 'levels'>

export function factsOf(map: Known): (note: Expectation) => NoteFacts {
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const held = heldNotes(map)
  return (note) => {
    const said = [note, ...(mentions.get(note.id) ?? [])]
    const named = (key: 'participantId' | 'sessionId'): string[] => [
      ...new Set(said.flatMap((each) => each[key] ?? []))
    ]
    return {
      count: said.length,
      speakerIds: named('participantId'),
      sessionIds: named('sessionId'),
      isHeld: held.has(note.id)
    }
  }
}

/** Which of two notes stays when they are merged, before anybody chose: one that has to, or the one that was said more often. */
export function staying(one: NoteFacts, other: NoteFacts): 0 | 1 {
  if (one.isHeld !== other.isHeld) return one.isHeld ? 0 : 1
  return other.count > one.count ? 1 : 0
}
