import type { Point } from '../../base/geometry.ts'
import { clusterType } from '../clusters/cluster.ts'
import type { AnyRecord } from '../engine/record.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import { participantType } from '../people/participant.ts'
import { segmentType } from '../people/segment.ts'
import { premiseType } from '../premises/premise.ts'
import { fold } from '../text/fold.ts'
import type { ExpectationDraft, ImportBundle, PersonDraft } from './bundle.ts'
import { longText, title } from './fit.ts'
import { type ImportOptions, ImportWriter, type Shaped } from './importWriter.ts'
import { type KnownNote, knownAs, knownOrigins } from './knownOrigins.ts'
import { NewLevels } from './newLevels.ts'
import { PeoplePlan } from './peoplePlan.ts'
import { placeNotes } from './placeNotes.ts'
import { planClusters } from './planClusters.ts'

/** What a file holds besides notes and people. */
export type BundleRest = Pick<ImportBundle, 'clusters' | 'links' | 'premises'>

/**
 * The first of two passes over the notes of a file, so that never all of them are held: it learns who and what is named and
 * how much room is needed. The second makes the records, by the writer that `plan` gives. What came with an earlier import
 * is left as it is, wherever it lies now.
 */
export class ImportSurvey {
  readonly #map: WorkshopMap
  readonly #newId: () => string
  readonly #origins: ReadonlyMap<string, KnownNote>
  readonly #people: PeoplePlan
  /** New notes in each of the file's clusters, by key; and of these, those that have no place. */
  readonly #counts = new Map<string, number>()
  readonly #placeless = new Map<string, number>()
  readonly #homes = new Map<string, string>()
  readonly #spots: Spot[] = []
  /** Notes of ours lie as far from one another as somebody has put them. */
  #isOurs = false
  #notes = 0
  #known = 0
  readonly #levels: NewLevels
  #newLevels = 0

  constructor(map: WorkshopMap, newId: () => string) {
    this.#map = map
    this.#newId = newId
    this.#origins = knownOrigins(map)
    this.#levels = new NewLevels(map.levels)
    this.#people = new PeoplePlan(map, newId)
  }

  meetPerson(person: PersonDraft): void {
    this.#people.meet(person)
  }

  /** @returns whether it is new */
  meet(draft: ExpectationDraft, origin: string): boolean {
    const { clusterKey, at } = draft
    const known = knownAs(this.#origins, origin)
    if (known !== undefined) {
      this.#known++
      this.#newLevels += this.#levels.take(known.id, draft.levels).length
      if (clusterKey !== '' && !this.#homes.has(clusterKey)) this.#homes.set(clusterKey, known.clusterId ?? '')
      return false
    }
    this.#notes++
    this.#people.meetSpeaker(draft)
    if (clusterKey !== '') count(this.#counts, clusterKey)
    if (at === null) count(this.#placeless, clusterKey)
    else this.#spots.push({ at, clusterKey })
    if (draft.own !== null) this.#isOurs = true
    return true
  }

  /** May be asked more than once, with other options. */
  plan({ clusters, links, premises }: BundleRest, options: ImportOptions): ImportWriter {
    const { scope, sessionId } = options
    // AN1: else nobody is known by name, and nobody is made.
    const keepsNames = this.#map.sessions.find(({ id }) => id === sessionId)?.anonymity !== 'not-stored'
    const { people, segments } = keepsNames ? this.#people : NOBODY
    const { idOf, fresh } = planClusters(
      this.#map.clusters,
      clusters,
      { counts: this.#counts, homes: this.#homes },
      this.#newId
    )
    const framed = new Set(fresh.filter(({ box }) => box !== null).map(({ id }) => id))
    const keepsPlace = (clusterId: string | null): boolean => clusterId === null || framed.has(clusterId)
    const counts = new Map<string | null, number>()
    for (const [key, some] of this.#placeless) count(counts, idOf.get(key) ?? null, some)
    const arranged: { at: Point; clusterId: string | null }[] = []
    for (const { at, clusterKey } of this.#spots) {
      const clusterId = idOf.get(clusterKey) ?? null
      if (keepsPlace(clusterId)) arranged.push({ at, clusterId })
      else count(counts, clusterId)
    }
    const placement = placeNotes(this.#map, { clusters: fresh, counts, arranged, isOurs: this.#isOurs })
    const frames = fresh.map(({ id, title: name, color, parentId }) => ({
      ...{ id, title: title(name), color, parentId, isCollapsed: false, isLocked: false },
      ...(placement.frames.get(id) ?? { x: 0, y: 0, w: 240, h: 240 })
    }))
    const personId = (name: string) => (keepsNames ? this.#people.idOf(name) : null)
    const { newPremises, shaped } = this.#planPremises(premises, sessionId, personId)
    const record = (type: { readonly type: string }, fields: { readonly id: string }): AnyRecord => ({
      ...{ ...fields, type: type.type, scope }
    })
    return new ImportWriter(this.#map, options, {
      ...{ origins: this.#origins, clusterIds: idOf, keepsPlace, placement, links, shaped, keepsNames, personId },
      start: [
        ...segments.map((segment) => record(segmentType, segment)),
        ...people.map((person) => record(participantType, person)),
        ...frames.map((frame) => record(clusterType, frame)),
        ...newPremises.map((premise) => record(premiseType, premise))
      ],
      size: {
        ...{ notes: this.#notes, known: this.#known, participants: people.length },
        ...{ clusters: fresh.length, premises: newPremises.length, levels: this.#newLevels }
      }
    })
  }

  #planPremises(drafts: ImportBundle['premises'], sessionId: string | null, personId: (name: string) => string | null) {
    const known = new Map(this.#map.premises.map((premise) => [premiseKey(premise), premise.id]))
    const shaped: Shaped[] = []
    const newPremises = drafts.flatMap(({ kind, text, source, date, speaker, noteKeys }) => {
      if (text === '') return []
      const key = premiseKey({ kind, text })
      const before = known.get(key)
      const id = before ?? this.#newId()
      shaped.push({ premiseId: id, noteKeys })
      if (before !== undefined) return []
      known.set(key, id)
      const own = { date, participantId: personId(speaker), sessionId }
      return [{ id, kind, text: longText(text), source: title(source), ...own }]
    })
    return { newPremises, shaped }
  }
}

const NOBODY: Pick<PeoplePlan, 'people' | 'segments'> = { people: [], segments: [] }

interface Spot {
  readonly at: Point
  readonly clusterKey: string
}

const premiseKey = ({ kind, text }: { readonly kind: string; readonly text: string }): string => `${kind} ${fold(text)}`

function count<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
