import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { enteredSort } from '../../../../domain/sorts/entry.ts'
import { knownSorts, matchCards, pilesOf, sortOrigin } from '../../../../domain/sorts/matchCards.ts'
import type { ReadSorts } from '../../../../domain/sorts/readSortTable.ts'
import { fold } from '../../../../domain/text/fold.ts'
import type { Step } from '../../../lenses/lens.ts'
import { spotsFor } from '../../../notes/newNoteSpots.ts'

/** What would come of a file of card sorts. */
export interface SortsPlan {
  /** One or two commands, of one gesture. */
  readonly steps: readonly Step[]
  /** How many sorts are entered, and how many are here already. */
  readonly sorters: number
  readonly known: number
  /** Cards that are notes here. */
  readonly found: number
  /** Words of cards that are not; they become notes, or are left out. */
  readonly missing: readonly string[]
}

interface Wishes {
  readonly sessionId: string | null
  /** Of cards that are no notes here yet. */
  readonly makesNotes: boolean
  newId(): string
}

/**
 * A sorter whose name is that of a participant is that participant, else a guest. A note that lies face down is no card: its
 * words are not in this map (N1).
 */
export function planSorts(
  file: ReadSorts,
  map: Pick<WorkshopMap, 'expectations' | 'participants' | 'sorts' | 'clusters'> & WorkshopMap,
  { sessionId, makesNotes, newId }: Wishes
): SortsPlan {
  const notes = map.expectations.filter(({ isFaceDown }) => !isFaceDown)
  const matched = matchCards(file.cards, notes)
  const missing = file.cards.filter(({ label }, card) => matched[card] === null && label !== '')
  const made = makesNotes
    ? newNotes(
        missing.map(({ label }) => label),
        map,
        sessionId,
        newId
      )
    : []
  const ids = new Map(missing.map((card, index) => [card, made[index]?.id ?? null]))
  const noteIds = file.cards.map((card, index) => matched[index] ?? ids.get(card) ?? null)

  const people = new Map(map.participants.map(({ id, name }) => [fold(name), id]))
  const origins = file.sorters.map((sorter) => sortOrigin(sorter, file.cards))
  const known = knownSorts(origins, map.sorts)
  const sorts = file.sorters.flatMap((sorter, index) => {
    const origin = origins[index] ?? ''
    const piles = pilesOf(sorter, noteIds)
    if (known.has(origin) || piles.length === 0) return []
    const participantId = people.get(fold(sorter.name)) ?? null
    const guest = participantId === null ? guestName(sorter.name) : ''
    return [enteredSort({ participantId, sessionId, guest, origin }, piles, newId)]
  })
  const steps: Step[] = []
  if (made.length > 0 && sorts.length > 0) steps.push({ name: 'expectation.capture', args: { notes: made } })
  if (sorts.length > 0) steps.push({ name: 'sort.enter', args: { sorts } })
  return {
    ...{ steps, sorters: sorts.length, known: known.size },
    ...{ found: matched.filter((id) => id !== null).length, missing: missing.map(({ label }) => label) }
  }
}

/** A bare number is no name: such a sorter is one of those without. */
const guestName = (name: string): string => (/^\d+$/.test(fold(name)) ? '' : name)

function newNotes(texts: readonly string[], map: WorkshopMap, sessionId: string | null, newId: () => string) {
  const spots = spotsFor(map, texts.length, [])
  return texts.map((text, index) => ({
    ...{ id: newId(), text, participantId: null, sessionId, clusterId: null, color: 'grey' as const },
    ...(spots[index] ?? { x: 0, y: 0 })
  })) satisfies readonly (Pick<Expectation, 'id' | 'text'> & object)[]
}
