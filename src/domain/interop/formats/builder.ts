import { DomainError } from '../../engine/errors.ts'
import { coordinateSchema, MAX_TEXT, MAX_TITLE } from '../../engine/schema.ts'
import { isMutual, type LinkKind } from '../../links/link.ts'
import {
  type BundleFault,
  type BundleIssue,
  bareNote,
  type ClusterDraft,
  type DraftBox,
  type ExpectationDraft,
  type ImportBundle,
  type LinkDraft,
  type PersonDraft,
  type PremiseDraft
} from '../bundle.ts'
import { IMPORT_LIMITS } from '../limits.ts'
import { plainText } from './html.ts'

const MAX_CLUSTERS = 5_000

/** Longer ones are not even looked into: what they hold beside their words (marks, tags) is at most a few times as much. */
export const MAX_SOURCE = 5 * MAX_TEXT

/** Texts as one, up to what shows that they are too long for a note: a file may name a long one a million times. */
export function joined(texts: readonly string[], separator: string): string {
  let whole = ''
  for (const [index, text] of texts.entries()) {
    whole += index === 0 ? text : `${separator}${text}`
    if (whole.length > MAX_TEXT) return whole
  }
  return whole
}

type NoteFields = Partial<Omit<ExpectationDraft, 'key' | 'text'>>

/**
 * Gathers what a reader finds. It keeps what the commands would refuse out of the bundle, and says so: texts that are too
 * long, places off the board, keys that stand twice, connections with nothing.
 */
export class BundleBuilder {
  title = ''
  readonly #clusters: ClusterDraft[] = []
  readonly #notes: ExpectationDraft[] = []
  readonly #links: LinkDraft[] = []
  readonly #people: PersonDraft[] = []
  readonly #premises: PremiseDraft[] = []
  readonly #issues: BundleIssue[] = []
  readonly #keys = new Set<string>()
  readonly #noteKeys = new Set<string>()
  readonly #said = new Set<string>()

  issue(where: string, fault: BundleFault): void {
    this.#issues.push({ where: plainText(where.slice(0, 200)).slice(0, 80), fault })
  }

  /** Refuses what is too much before it is compared with one another. */
  needRoom(clusters: number, notes: number): void {
    if (clusters > MAX_CLUSTERS) throw tooMany(MAX_CLUSTERS)
    if (notes > IMPORT_LIMITS.notes) throw tooMany(IMPORT_LIMITS.notes)
  }

  addCluster(cluster: ClusterDraft): void {
    if (this.#clusters.length >= MAX_CLUSTERS) throw tooMany(MAX_CLUSTERS)
    const title = this.#title(cluster.title)
    this.#clusters.push({ ...cluster, key: this.#ownKey(cluster.key), title, box: boxOnBoard(cluster.box) })
  }

  /** Whether it was taken. @param where what the user would look for, should it not be */
  addNote(where: string, key: string, text: string, fields: NoteFields = {}): boolean {
    const fault = faultOf(text, fields)
    if (fault !== null) {
      this.issue(where, fault)
      return false
    }
    if (this.#notes.length >= IMPORT_LIMITS.notes) throw tooMany(IMPORT_LIMITS.notes)
    const own = key === '' ? '' : this.#ownKey(key)
    this.#noteKeys.add(own)
    const at = fields.at !== undefined && isOnBoard(fields.at) ? fields.at : null
    this.#notes.push({ ...bareNote(own, text), ...fields, at, ...titlesOf(fields) })
    return true
  }

  /** Both ends must have been added before. */
  addLink(where: string, fromKey: string, toKey: string, kind: LinkKind): void {
    const isWhole = fromKey !== toKey && this.#noteKeys.has(fromKey) && this.#noteKeys.has(toKey)
    if (!isWhole) {
      this.issue(where, 'dangling-link')
      return
    }
    const ends = isMutual(kind) && toKey < fromKey ? [toKey, fromKey] : [fromKey, toKey]
    const said = JSON.stringify([kind, ...ends])
    // The same once more says nothing new.
    if (this.#said.has(said)) return
    this.#said.add(said)
    this.#links.push({ fromKey, toKey, kind })
  }

  addPerson(person: PersonDraft): void {
    if (this.#people.length >= IMPORT_LIMITS.notes) throw tooMany(IMPORT_LIMITS.notes)
    this.#people.push({ ...person, ...titlesOf(person) })
  }

  addPremise(premise: PremiseDraft): void {
    this.#premises.push(premise)
  }

  build(): ImportBundle {
    return {
      ...{ title: plainText(this.title.slice(0, MAX_TITLE)), clusters: this.#clusters, notes: this.#notes },
      ...{ links: this.#links, people: this.#people, premises: this.#premises, issues: this.#issues }
    }
  }

  /** A file may have given a key twice, or one that is too long to be kept with the note. */
  #ownKey(key: string): string {
    const short = key.length <= MAX_KEY ? key : `${key.slice(0, MAX_KEY)}…`
    let own = short
    for (let copy = 2; this.#keys.has(own); copy++) own = `${short}~${copy}${copy > 9 ? `~${this.#keys.size}` : ''}`
    this.#keys.add(own)
    return own
  }

  #title(title: string): string {
    if (title.length > MAX_TITLE) this.issue(title, 'too-long')
    return title.slice(0, MAX_TITLE)
  }
}

const MAX_KEY = 200

const tooMany = (max: number): DomainError => new DomainError('import-too-many', { count: max + 1, max })

function faultOf(text: string, { raw, quote, own }: NoteFields): BundleFault | null {
  const texts = [text, quote ?? '', ...Object.values(raw ?? {})]
  if (texts.some((each) => each.length > MAX_TEXT)) return 'too-long'
  // A note of our own may be empty: somebody wrote it, and something may hang on it.
  return text === '' && (own ?? null) === null ? 'no-text' : null
}

/** Names beyond measure are cut. */
function titlesOf<T extends Partial<Record<'speaker' | 'role' | 'organisation' | 'segment' | 'name', string>>>(of: T) {
  const names = (['speaker', 'role', 'organisation', 'segment', 'name'] as const).flatMap((field) => {
    const name = of[field]
    return name === undefined ? [] : [[field, name.slice(0, MAX_TITLE)] as const]
  })
  return Object.fromEntries(names)
}

type Place = NonNullable<ExpectationDraft['at']>

const isOnBoard = (at: Place | null): boolean =>
  at !== null && coordinateSchema.safeParse(at.x).success && coordinateSchema.safeParse(at.y).success

const boxOnBoard = (box: DraftBox | null): DraftBox | null =>
  box !== null && isOnBoard(box) && [box.w, box.h].every((side) => side >= 0 && side <= 1e6)
    ? { ...box, w: Math.max(40, box.w), h: Math.max(40, box.h) }
    : null
