import type { AnyRecord, RecordType } from '../engine/record.ts'

/** Where in a record (a JSON pointer, RFC 6901) → what it says there. */
export type UnknownFields = Readonly<Record<string, unknown>>

/**
 * A record as its schema knows it, and what more it said; null when it does not fit all the same. A name that every object
 * has is no field.
 */
export function splitUnknown(
  type: RecordType,
  record: AnyRecord
): { readonly known: AnyRecord; readonly unknown: UnknownFields | null } | null {
  const first = type.schema.safeParse(record)
  if (first.success) return { known: first.data as AnyRecord, unknown: null }
  const known = copyOf(record)
  const unknown: Record<string, unknown> = {}
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') return null
    const path = issue.path.map(String)
    const holder = at(known, path)
    if (holder === null || issue.keys.some((key) => key in Object.prototype)) return null
    for (const key of issue.keys) {
      unknown[pointerOf([...path, key])] = holder[key]
      delete holder[key]
    }
  }
  const again = type.schema.safeParse(known)
  return again.success ? { known: again.data as AnyRecord, unknown } : null
}

/** The other way round. What it stood in may be gone; what has become known is not overwritten. */
export function withUnknown(record: AnyRecord, unknown: UnknownFields): AnyRecord {
  const whole = copyOf(record)
  for (const [pointer, value] of Object.entries(unknown)) {
    const path = partsOf(pointer)
    const key = path.pop() ?? ''
    const holder = at(whole, path)
    if (holder !== null && !(key in holder)) holder[key] = value
  }
  return whole
}

const copyOf = (record: AnyRecord): AnyRecord => JSON.parse(JSON.stringify(record)) as AnyRecord

function at(value: unknown, path: readonly string[]): Record<string, unknown> | null {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return null
    here = (here as Record<string, unknown>)[key]
  }
  return typeof here === 'object' && here !== null ? (here as Record<string, unknown>) : null
}

const pointerOf = (path: readonly string[]): string =>
  path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
