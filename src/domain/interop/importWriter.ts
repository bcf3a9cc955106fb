import type { Point } from '../../base/geometry.ts'
import type { AnyRecord, FieldsOf, RecordOf, RecordType } from '../engine/record.ts'
import { expectationType } from '../expectations/expectation.ts'
import { mentionType } from '../expectations/mention.ts'
import { levelType } from '../levels/level.ts'
import { saidBy } from '../links/commands.ts'
import { linkType } from '../links/link.ts'
import type { PaletteColor } from '../map/palette.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import { type PremiseLink, premiseLinkType } from '../premises/premise.ts'
import type { ExpectationDraft, LinkDraft } from './bundle.ts'
import { longText, rawFields, title } from './fit.ts'
import { type KnownNote, knownAs } from './knownOrigins.ts'
import { levelOf, NewLevels } from './newLevels.ts'
import { withoutSpeaker } from './origin.ts'
import type { Placement } from './placeNotes.ts'

export interface ImportOptions {
  readonly scope: string
  /** The session in which all of it was said. */
  readonly sessionId: string | null
  /** Of notes whose colour the file does not say. */
  readonly color: PaletteColor
  /** When it is imported. */
  readonly now: string
  newId(): string
}

/** How much of a file is new. */
export interface ImportSize {
  readonly notes: number
  /** Notes that came with an earlier import. */
  readonly known: number
  readonly participants: number
  readonly clusters: number
  readonly premises: number
  /** Ratings of notes that are there. */
  readonly levels: number
}

/** A premise, there or new, and the notes that it shaped, by their keys in the file. */
export interface Shaped {
  readonly premiseId: string
  readonly noteKeys: readonly string[]
}

interface Survey {
  readonly origins: ReadonlyMap<string, KnownNote>
  /** By name; null: not known. AN1: nobody is, in a session whose names are not stored. */
  personId(name: string): string | null
  /** Whether what a file says of who spoke may be kept. */
  readonly keepsNames: boolean
  /** The cluster that stands for each of the file's, by key. */
  readonly clusterIds: ReadonlyMap<string, string>
  /** Whether notes in this cluster lie where they lay in the file. */
  keepsPlace(clusterId: string | null): boolean
  readonly placement: Placement
  readonly links: readonly LinkDraft[]
  readonly shaped: readonly Shaped[]
  readonly start: readonly AnyRecord[]
  readonly size: ImportSize
}

type Fields<T extends RecordType> = FieldsOf<T> & { readonly id: string }

/** The second pass over the notes of a file, in the same order as the first: makes records, each naming only what is there or was made before. */
export class ImportWriter {
  readonly #options: ImportOptions
  readonly #survey: Survey
  readonly #map: WorkshopMap
  /** Notes that connections and premises name, by their keys in the file. */
  readonly #noteIds = new Map<string, string>()
  readonly #named: ReadonlySet<string>
  /** How many places of each cluster are taken. */
  readonly #taken = new Map<string | null, number>()
  readonly #levels: NewLevels
  #arranged = 0
  #top: number

  constructor(map: WorkshopMap, options: ImportOptions, survey: Survey) {
    this.#map = map
    this.#options = options
    this.#survey = survey
    this.#levels = new NewLevels(map.levels)
    this.#named = new Set([
      ...survey.links.flatMap(({ fromKey, toKey }) => [fromKey, toKey]),
      ...survey.shaped.flatMap(({ noteKeys }) => noteKeys)
    ])
    this.#top = map.expectations.reduce((top, { z }) => Math.max(top, z), 0)
  }

  get size(): ImportSize {
    return this.#survey.size
  }

  /** What notes may name: people, segments, clusters; and what stands for itself. */
  get start(): readonly AnyRecord[] {
    return this.#survey.start
  }

  /** What is there already and makes room. */
  get makingRoom(): Pick<Placement, 'moved' | 'resized'> {
    return this.#survey.placement
  }

  /** A note with what hangs on it; of one that is there already only another round of ratings. */
  recordsOf(draft: ExpectationDraft, origin: string): AnyRecord[] {
    const known = knownAs(this.#survey.origins, origin)
    const id = known?.id ?? this.#options.newId()
    if (this.#named.has(draft.key)) this.#noteIds.set(draft.key, id)
    if (known !== undefined) return this.#levels.take(id, draft.levels).map((level) => this.#level(level))
    const { scope, sessionId, now, newId } = this.#options
    const clusterId = this.#survey.clusterIds.get(draft.clusterKey) ?? null
    const { x, y } = this.#placeOf(draft, clusterId)
    // Field by field: made a hundred thousand times.
    const note: RecordOf<typeof expectationType> = {
      id,
      type: expectationType.type,
      scope,
      text: longText(draft.text),
      quote: longText(draft.quote),
      origin: title(this.#survey.keepsNames ? origin : withoutSpeaker(origin)),
      sessionId,
      clusterId,
      participantId: this.#survey.personId(draft.speaker),
      laneId: null,
      factors: [...draft.factors],
      dimensions: [],
      color: draft.color ?? this.#options.color,
      x,
      y,
      z: ++this.#top,
      isLocked: false,
      isFaceDown: false,
      importance: null,
      feasibility: null,
      verdict: 'open',
      verdictReason: '',
      capturedAt: now,
      cardNumber: null,
      // The row of a file may say who spoke.
      raw: this.#survey.keepsNames ? rawFields(draft.raw) : null
    }
    const mentions = draft.mentions.map(
      ({ text, quote, speaker }): Fields<typeof mentionType> => ({
        ...{ id: newId(), expectationId: id, text: longText(text), quote: longText(quote) },
        ...{ participantId: this.#survey.personId(speaker), sessionId, origin: '' }
      })
    )
    return [
      draft.own === null ? note : { ...note, ...draft.own, dimensions: [...draft.own.dimensions] },
      ...mentions.map((mention) => this.#record(mentionType, mention)),
      ...draft.levels.map((level) => this.#level(levelOf(id, level)))
    ]
  }

  /** When all notes are written: the connections between them that are not there yet. */
  links(): AnyRecord[] {
    const said = new Set(this.#map.links.map(saidBy))
    return this.#survey.links.flatMap(({ fromKey, toKey, kind }) => {
      const fromId = this.#noteIds.get(fromKey)
      const toId = this.#noteIds.get(toKey)
      if (fromId === undefined || toId === undefined || fromId === toId) return []
      const fields = { fromId, toId, kind }
      if (said.has(saidBy(fields))) return []
      said.add(saidBy(fields))
      const link: Fields<typeof linkType> = { id: this.#options.newId(), ...fields }
      return [this.#record(linkType, link)]
    })
  }

  /** The same of what premises shaped. */
  premiseLinks(): AnyRecord[] {
    const keyOf = ({ premiseId, expectationId }: Pick<PremiseLink, 'premiseId' | 'expectationId'>): string =>
      `${premiseId} ${expectationId}`
    const said = new Set(this.#map.premiseLinks.map(keyOf))
    return this.#survey.shaped.flatMap(({ premiseId, noteKeys }) =>
      noteKeys.flatMap((noteKey) => {
        const expectationId = this.#noteIds.get(noteKey)
        if (expectationId === undefined || said.has(keyOf({ premiseId, expectationId }))) return []
        said.add(keyOf({ premiseId, expectationId }))
        const link: Fields<typeof premiseLinkType> = { id: this.#options.newId(), premiseId, expectationId }
        return [this.#record(premiseLinkType, link)]
      })
    )
  }

  #placeOf({ at }: ExpectationDraft, clusterId: string | null): Point {
    const { arranged, places } = this.#survey.placement
    if (at !== null && this.#survey.keepsPlace(clusterId)) return arranged[this.#arranged++] ?? { x: 0, y: 0 }
    const taken = this.#taken.get(clusterId) ?? 0
    this.#taken.set(clusterId, taken + 1)
    return places.get(clusterId)?.[taken] ?? { x: 0, y: 0 }
  }

  #level(level: ReturnType<typeof levelOf>): AnyRecord {
    const { sessionId, now, newId } = this.#options
    // What has a day of its own does not take that of the session (G1).
    const when = level.at === null ? { at: now, sessionId } : { at: level.at, sessionId: null }
    const fields: Fields<typeof levelType> = { id: newId(), ...level, ...when }
    return this.#record(levelType, fields)
  }

  #record(type: { readonly type: string }, fields: { readonly id: string }): AnyRecord {
    return { ...fields, type: type.type, scope: this.#options.scope }
  }
}
