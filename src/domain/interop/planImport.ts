import { colorAt, type PaletteColor } from '../map/palette.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import type { CommandArgs } from '../registry.ts'
import { fold } from '../text/fold.ts'
import type { ExpectationDraft, ImportBundle } from './bundle.ts'
import { type Placement, placeNotes } from './placeNotes.ts'

export interface ImportOptions {
  /** The session in which all of it was said. */
  readonly sessionId: string | null
  readonly color: PaletteColor
}

/** All that an import changes, to be done in this order: each part names only what is there or made before it. */
export interface ImportPlan extends Omit<Placement, 'places'> {
  readonly segments: readonly CommandArgs<'segment.add'>[]
  readonly participants: readonly CommandArgs<'participant.add'>['participants'][number][]
  readonly notes: readonly CommandArgs<'expectation.capture'>['notes'][number][]
}

/** A bundle whose notes are told apart from those of all other files. */
export interface BundleToPlan extends ImportBundle {
  readonly notes: readonly (ExpectationDraft & { readonly origin: string })[]
}

/**
 * What it takes to bring what a file holds onto the map. People, segments and clusters of the same name, whatever the case
 * and width of its letters, are the same and not made twice; who is there already is left as they are.
 */
export function planImport(
  map: WorkshopMap,
  { clusters, notes }: BundleToPlan,
  { sessionId, color }: ImportOptions,
  newId: () => string
): ImportPlan {
  const segments = new Register(map.segments)
  const people = new Register(map.participants)
  const added: CommandArgs<'participant.add'>['participants'][number][] = []

  const speakers = notes.map((draft) => {
    if (draft.speaker === '') return null
    const known = people.find(draft.speaker)
    if (known !== undefined) return known.id
    const segment = draft.segment === '' ? null : segments.findOrAdd({ id: newId(), name: draft.segment })
    const person = {
      id: newId(),
      name: draft.speaker,
      isAlias: false,
      organisation: draft.organisation,
      role: draft.role,
      side: 'client',
      segmentId: segment?.id ?? null,
      color: colorAt(map.participants.length + added.length)
    } as const
    added.push(person)
    return people.findOrAdd(person).id
  })

  const titles = new Map(clusters.map(({ key, title }) => [key, title]))
  const { places, ...board } = placeNotes(
    map,
    notes.map(({ clusterKey }) => titles.get(clusterKey) ?? ''),
    newId
  )
  return {
    ...board,
    segments: segments.added.map(({ id, name }) => ({ id, name, weight: 1 })),
    participants: added,
    notes: notes.map(({ text, quote, raw, origin, color: own }, index) => ({
      id: newId(),
      text,
      quote,
      participantId: speakers[index] ?? null,
      sessionId,
      color: own ?? color,
      origin,
      raw,
      ...(places[index] ?? { x: 0, y: 0, clusterId: null })
    }))
  }
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Things by name: those that are there, and those that were met for the first time. */
class Register {
  readonly added: Named[] = []
  readonly #byName: Map<string, Named>

  constructor(known: readonly Named[]) {
    // The first of a name wins, should there be two already.
    this.#byName = new Map([...known].reverse().map((thing) => [fold(thing.name), thing]))
  }

  find(name: string): Named | undefined {
    return this.#byName.get(fold(name))
  }

  findOrAdd(thing: Named): Named {
    const known = this.find(thing.name)
    if (known !== undefined) return known
    this.#byName.set(fold(thing.name), thing)
    this.added.push(thing)
    return thing
  }
}
