import type { FieldsOf } from '../engine/record.ts'
import { colorAt } from '../map/palette.ts'
import type { WorkshopMap } from '../map/workshopMap.ts'
import type { participantType } from '../people/participant.ts'
import type { segmentType } from '../people/segment.ts'
import { fold } from '../text/fold.ts'
import { barePerson, type ExpectationDraft, type PersonDraft } from './bundle.ts'
import { title } from './fit.ts'

export type NewPerson = FieldsOf<typeof participantType> & { readonly id: string }
export type NewSegment = FieldsOf<typeof segmentType> & { readonly id: string }

/**
 * People and segments by their names: those that are there, and those that a file names for the first time. The same name,
 * whatever the case and width of its letters, is the same person; who is there already is left as they are.
 */
export class PeoplePlan {
  readonly people: NewPerson[] = []
  readonly segments: NewSegment[] = []
  readonly #known: number
  readonly #personIds: Map<string, string>
  /** The same by names as they are written: most rows say one that was met, and folding takes its time. */
  readonly #metIds = new Map<string, string>()
  readonly #segmentIds: Map<string, string>
  readonly #newId: () => string

  constructor({ participants, segments }: WorkshopMap, newId: () => string) {
    this.#known = participants.length
    this.#personIds = byName(participants)
    this.#segmentIds = byName(segments)
    this.#newId = newId
  }

  meet({ name, organisation, role, segment, stage, own }: PersonDraft): void {
    if (name === '' || this.idOf(name) !== null) return
    const color = colorAt(this.#known + this.people.length)
    const id = this.#newId()
    this.#personIds.set(fold(name), id)
    this.people.push({
      ...{ id, name: title(name), organisation: title(organisation), role: title(role), stage },
      ...{ segmentId: this.#segmentOf(segment), isAlias: false, side: 'client', value: null, risk: null, color },
      ...own
    })
  }

  /** Whoever said a note, and whoever said the same. */
  meetSpeaker({ speaker, organisation, role, segment, mentions }: ExpectationDraft): void {
    if (this.idOf(speaker) === null) this.meet({ ...barePerson(speaker), organisation, role, segment })
    for (const mention of mentions) this.meet(barePerson(mention.speaker))
  }

  /** null: nobody is named, or nobody of that name was met. */
  idOf(name: string): string | null {
    if (name === '') return null
    const met = this.#metIds.get(name)
    if (met !== undefined) return met
    const id = this.#personIds.get(fold(name)) ?? null
    if (id !== null) this.#metIds.set(name, id)
    return id
  }

  #segmentOf(name: string): string | null {
    if (name === '') return null
    const known = this.#segmentIds.get(fold(name))
    if (known !== undefined) return known
    const id = this.#newId()
    this.#segmentIds.set(fold(name), id)
    this.segments.push({ id, name: title(name), weight: 1 })
    return id
  }
}

/** The first of a name wins, should there be two already. */
const byName = (things: readonly { readonly id: string; readonly name: string }[]): Map<string, string> =>
  new Map([...things].reverse().map(({ id, name }) => [fold(name), id]))
