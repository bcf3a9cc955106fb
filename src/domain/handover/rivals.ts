import { type Cluster, clusterType } from '../clusters/cluster.ts'
import { type KeptApart, keyOfApart } from '../duplicates/keptApart.ts'
import type { AnyRecord, RecordTypes } from '../engine/record.ts'
import { saidBy } from '../links/commands.ts'
import type { Link } from '../links/link.ts'
import { type Decide, ownersOf, type Records, type Side, type Versions } from './conflict.ts'
import { isSameValue, unitsOf, valueIn } from './units.ts'

// What each side alone may do, and both together may not.

const byFields =
  (...fields: readonly string[]) =>
  (record: AnyRecord): string =>
    fields.map((field) => String(record[field])).join(' ')

/** Types of which there is one at most of what the key says (A2, LK1, SO1, KA1). */
const ONE_OF: Readonly<Record<string, (record: AnyRecord) => string>> = {
  response: byFields('expectationId'),
  link: (record) => saidBy(record as Link),
  premiseLink: byFields('premiseId', 'expectationId'),
  attendance: byFields('sessionId', 'participantId'),
  placement: byFields('sortId', 'expectationId'),
  keptApart: (record) => keyOfApart(record as KeptApart)
}

/** Two that say the same become one; of two that do not, it is asked which one goes. */
export function dropRivals(result: Map<string, AnyRecord>, { ours, theirs, types }: Versions, decide: Decide): void {
  const owners = new Set([...result.values()].flatMap((record) => ownersOf(record, types)))
  const groups = new Map<string, AnyRecord[]>()
  for (const record of result.values()) {
    const key = keyOf(record)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), record])
  }
  for (const group of groups.values()) {
    const [first, second] = [...group].sort((a, b) => (a.id < b.id ? -1 : 1))
    if (first === undefined || second === undefined) continue
    // What one side alone has more than once is its own affair.
    if ([ours, theirs].some((side) => group.every((record) => keyOf(side.get(record.id)) === keyOf(record)))) continue
    const isEasy = isAlike(first, second, types) && !owners.has(first.id) && !owners.has(second.id)
    const mine = group.find(({ id }) => ours.has(id)) ?? first
    const yours = group.find((record) => record !== mine) ?? second
    const winner = isEasy ? first : chosen(mine, yours, decide)
    for (const { id } of group) if (id !== winner.id) result.delete(id)
  }
}

function keyOf(record: AnyRecord | undefined): string | undefined {
  const key = record && ONE_OF[record.type]?.(record)
  return key && `${record.type} ${key}`
}

function chosen(mine: AnyRecord, yours: AnyRecord, decide: Decide): AnyRecord {
  const key = [mine.id, yours.id].sort().join('+')
  return decide({ key, ours: mine, theirs: yours, unit: null }) === 'ours' ? mine : yours
}

function isAlike(a: AnyRecord, b: AnyRecord, types: RecordTypes): boolean {
  const type = types.get(a.type)
  return type !== undefined && unitsOf(type).every((unit) => isSameValue(valueIn(a, unit), valueIn(b, unit)))
}

/**
 * CL1: one put a cluster into a theme that the other put into a theme itself. It is asked whose themes stand; a cluster
 * that then still would lie too deep lies in none.
 */
export function flattenThemes(result: Map<string, AnyRecord>, sides: Pick<Versions, Side>, decide: Decide): void {
  const deep = tooDeep(result)
  const [first] = deep
  const unit = unitsOf(clusterType).find(({ name }) => name === 'parentId')
  if (first === undefined || unit === undefined) return
  const known = { ours: sides.ours.get(first.id) ?? null, theirs: sides.theirs.get(first.id) ?? null }
  const side = decide({ key: 'themes', ...known, unit })
  for (const cluster of clustersIn(result)) {
    const parentId = sides[side].get(cluster.id)?.['parentId']
    const isThere = typeof parentId === 'string' && result.has(parentId)
    if (parentId !== undefined) result.set(cluster.id, { ...cluster, parentId: isThere ? parentId : null })
  }
  for (const cluster of tooDeep(result)) result.set(cluster.id, { ...cluster, parentId: null })
}

const clustersIn = (result: Records): Cluster[] =>
  [...result.values()].filter((record): record is Cluster => record.type === clusterType.type)

const tooDeep = (result: Records): Cluster[] =>
  clustersIn(result).filter(
    ({ parentId }) => parentId !== null && (result.get(parentId)?.['parentId'] ?? null) !== null
  )
