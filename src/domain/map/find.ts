import type { AnyRecord } from '../engine/record.ts'
import { fold } from '../text/fold.ts'
import { byId, groupBy, type WorkshopMap } from './workshopMap.ts'

/** In which of its words a note was found. */
export type FoundWhere = 'text' | 'quote' | 'mention' | 'speaker' | 'cluster'

export interface FoundInMap {
  readonly notes: ReadonlyMap<string, FoundWhere>
  /** Those whose title has it. */
  readonly clusters: ReadonlySet<string>
}

/** Records are never changed in place: each is folded once, however often one searches. */
const folded = new WeakMap<AnyRecord, readonly string[]>()

function foldedOf(record: AnyRecord, ...texts: readonly string[]): readonly string[] {
  let known = folded.get(record)
  if (known === undefined) {
    known = texts.map(fold)
    folded.set(record, known)
  }
  return known
}

/**
 * What of the map has some words in it: notes by their text, their quote, what else was said to them and who said so;
 * clusters by their title. A note that lies face down is not found.
 * @param isThroughClusters a note is also found by the title of its cluster, where clusters are not seen themselves
 */
export function findInMap(map: WorkshopMap, search: string, isThroughClusters: boolean): FoundInMap {
  const wanted = fold(search)
  const notes = new Map<string, FoundWhere>()
  if (wanted === '') return { notes, clusters: new Set() }
  const has = (text: string | undefined): boolean => text?.includes(wanted) ?? false
  const clusters = new Set(
    map.clusters.filter((cluster) => has(foldedOf(cluster, cluster.title)[0])).map(({ id }) => id)
  )
  const people = byId(map.participants)
  const mentions = groupBy(map.mentions, ({ expectationId }) => expectationId)
  const isSpeaker = (id: string | null): boolean => {
    const person = people.get(id ?? '')
    return person !== undefined && has(foldedOf(person, person.name)[0])
  }
  for (const note of map.expectations) {
    if (note.isFaceDown) continue
    const others = mentions.get(note.id) ?? []
    const [text, quote] = foldedOf(note, note.text, note.quote)
    if (has(text)) notes.set(note.id, 'text')
    else if (has(quote)) notes.set(note.id, 'quote')
    else if (others.some((other) => foldedOf(other, other.text, other.quote).some(has))) notes.set(note.id, 'mention')
    else if ([note, ...others].some(({ participantId }) => isSpeaker(participantId))) notes.set(note.id, 'speaker')
    else if (isThroughClusters && clusters.has(note.clusterId ?? '')) notes.set(note.id, 'cluster')
  }
  return { notes, clusters }
}
