import type { RecordOf, RecordType } from './record.ts'
import type { z } from './schema.ts'

/** What a query may read: all scopes, to be looked at only. */
export interface LibraryReader {
  listEverywhere<T extends RecordType>(type: T): RecordOf<T>[]
  listIn<T extends RecordType>(scope: string, type: T): RecordOf<T>[]
  /** How often each scope has changed, and when last, ISO 8601: the same count means the same records. */
  changes(): ReadonlyMap<string, { readonly seq: number; readonly at: string }>
}

/** A question about the whole library; questions about the open workshop are calculated from its records instead. */
export interface Query<Name extends string = string, Args extends z.ZodType = z.ZodType, Value = unknown> {
  readonly name: Name
  readonly args: Args
  run(library: LibraryReader, args: z.infer<Args>): Value
}

export const defineQuery = <const Name extends string, Args extends z.ZodType, Value>(
  query: Query<Name, Args, Value>
): Query<Name, Args, Value> => query
