import type { AnyRecord } from './record.ts'

/** What one step changed, as whole records, so that it can be turned round. An id stands in at most one of the lists. */
export interface Changeset {
  readonly added: readonly AnyRecord[]
  readonly updated: readonly (readonly [from: AnyRecord, to: AnyRecord])[]
  readonly removed: readonly AnyRecord[]
}

export const emptyChangeset: Changeset = { added: [], updated: [], removed: [] }

export const isEmpty = (changeset: Changeset): boolean =>
  changeset.added.length === 0 && changeset.updated.length === 0 && changeset.removed.length === 0

/** E1: applying a changeset and then its reverse leaves everything as it was; reversing twice is the same changeset. */
export const reverse = (changeset: Changeset): Changeset => ({
  added: changeset.removed,
  updated: changeset.updated.map(([from, to]) => [to, from] as const),
  removed: changeset.added
})

/** Records parsed by one schema have one key order, so that their JSON tells whether they are the same. */
export const isSameRecord = (a: AnyRecord, b: AnyRecord): boolean => JSON.stringify(a) === JSON.stringify(b)

interface Change {
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

/** A changeset from what each touched record was before and is after; what did not change is left out. */
export function changesetOf(changes: Iterable<Change>): Changeset {
  const added: AnyRecord[] = []
  const updated: [AnyRecord, AnyRecord][] = []
  const removed: AnyRecord[] = []
  for (const { before, after } of changes) {
    if (before === null && after !== null) added.push(after)
    else if (before !== null && after === null) removed.push(before)
    else if (before !== null && after !== null && !isSameRecord(before, after)) updated.push([before, after])
  }
  return { added, updated, removed }
}

export function* changesOf(changeset: Changeset): Generator<Change> {
  for (const record of changeset.added) yield { before: null, after: record }
  for (const [before, after] of changeset.updated) yield { before, after }
  for (const record of changeset.removed) yield { before: record, after: null }
}

/** E2: one changeset that does what the first and then the second did. */
export const squash = (first: Changeset, second: Changeset): Changeset => squashAll([first, second])

/** E2 for many, in the order in which they were done; in one go, since each comparison of two records costs. */
export function squashAll(changesets: Iterable<Changeset>): Changeset {
  const merged = new Map<string, Change>()
  for (const changeset of changesets) {
    for (const change of changesOf(changeset)) {
      const id = idOf(change)
      const earlier = merged.get(id)
      merged.set(id, earlier === undefined ? change : { before: earlier.before, after: change.after })
    }
  }
  return changesetOf(merged.values())
}

/** The part of a changeset that touches records for which the test holds. */
export const filterChangeset = (changeset: Changeset, test: (record: AnyRecord) => boolean): Changeset => ({
  added: changeset.added.filter(test),
  updated: changeset.updated.filter(([, to]) => test(to)),
  removed: changeset.removed.filter(test)
})

const idOf = (change: Change): string => (change.after ?? change.before)?.id ?? ''
