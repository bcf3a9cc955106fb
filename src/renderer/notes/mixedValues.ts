/** What several notes have in one field. */
export interface Shared<T> {
  /** null when they differ. */
  readonly value: T | null
  readonly isMixed: boolean
}

export function sharedOf<Item, T>(items: readonly Item[], field: (item: Item) => T): Shared<T> {
  const [first, ...others] = items
  if (first === undefined) return { value: null, isMixed: false }
  const value = field(first)
  return others.every((item) => field(item) === value) ? { value, isMixed: false } : { value: null, isMixed: true }
}

/** Of a mark that notes have or have not. */
type Share = 'all' | 'some' | 'none'

export function shareOf<Item>(items: readonly Item[], has: (item: Item) => boolean): Share {
  const count = items.filter(has).length
  return count === 0 ? 'none' : count === items.length ? 'all' : 'some'
}
