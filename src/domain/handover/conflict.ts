import type { AnyRecord, RecordTypes } from '../engine/record.ts'
import type { Base } from './marks.ts'
import type { Unit } from './units.ts'

export type Side = 'ours' | 'theirs'
export const otherSide = (side: Side): Side => (side === 'ours' ? 'theirs' : 'ours')

/** Where both have gone their own way, and somebody must say which one to go. */
export interface Conflict {
  /** The same in every merge of the same two. */
  readonly key: string
  /** null: it is not there. */
  readonly ours: AnyRecord | null
  readonly theirs: AnyRecord | null
  /** null: it is about the whole record, there or not there. */
  readonly unit: Unit | null
}

/** Says which side goes; whoever asks is told of the conflict by it. */
export type Decide = (conflict: Conflict) => Side

export type Records = ReadonlyMap<string, AnyRecord>

export interface Versions {
  readonly ours: Records
  readonly theirs: Records
  /** null: they have no past in common that anybody knows of. */
  readonly base: Base | null
  readonly types: RecordTypes
}

/** Other records that a record names, by one of its fields; `isOwner`: it cannot be without them. */
export function namesIn(record: AnyRecord, types: RecordTypes, isOwner: boolean): [field: string, id: string][] {
  const type = types.get(record.type)
  return Object.keys((isOwner ? type?.ownedBy : type?.refs) ?? {}).flatMap((field): [string, string][] => {
    const id = record[field]
    return typeof id === 'string' ? [[field, id]] : []
  })
}

export const ownersOf = (record: AnyRecord, types: RecordTypes): string[] =>
  namesIn(record, types, true).map(([, id]) => id)
