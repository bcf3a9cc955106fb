import type { AnyRecord } from './record.ts'

/**
 * The same records under other ids: every string that is one of the old ids, however deep (references, frozen briefs), is
 * replaced. Ids carry 100 random bits, so that no other text can be taken for one.
 */
export function withNewIds(
  records: readonly AnyRecord[],
  scope: { readonly from: string; readonly to: string },
  newId: () => string
): AnyRecord[] {
  const ids = new Map(records.map((record) => [record.id, record.id === scope.from ? scope.to : newId()]))
  ids.set(scope.from, scope.to)
  return records.map((record) => replaceStrings(record, ids) as AnyRecord)
}

function replaceStrings(value: unknown, replacements: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return replacements.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => replaceStrings(item, replacements))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceStrings(item, replacements)]))
}
