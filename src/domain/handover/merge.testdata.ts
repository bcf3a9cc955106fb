import { answer, idFor, level, SCOPE, smallWorkshop } from '../brief/brief.testdata.ts'
import { changesOf } from '../engine/changeset.ts'
import { DomainError } from '../engine/errors.ts'
import type { AnyRecord } from '../engine/record.ts'
import { Tx } from '../engine/tx.ts'
import { commands, recordTypes } from '../registry.ts'
import type { Side } from './conflict.ts'
import { Base, markOf } from './marks.ts'
import { byRecordId, type Merged, merge } from './merge.ts'

/** What both began with. */
export const beginning = [...smallWorkshop, answer('a1', 'stays'), level('l1', 'stays', { value: 7 })]
const NOW = '2026-03-02T09:00:00.000Z'

/** The records after a command; as they were when it is refused. */
export function after(
  records: readonly AnyRecord[],
  name: string,
  args: unknown,
  newId = (): string => '0'.repeat(20)
): AnyRecord[] {
  const known = new Map(records.map((record) => [record.id, record]))
  const reader = {
    get: (_scope: string, id: string) => known.get(id),
    list: (_scope: string, type: string) => [...known.values()].filter((record) => record.type === type),
    has: (id: string) => known.has(id)
  }
  const tx = new Tx({
    scope: SCOPE,
    types: recordTypes,
    reader,
    now: () => NOW,
    newId,
    dayOf: (moment) => moment.slice(0, 10)
  })
  try {
    commands.get(name)?.apply(tx, args)
    for (const { before, after: now } of changesOf(tx.finish())) {
      if (now === null) known.delete(before?.id ?? '')
      else known.set(now.id, now)
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
  return [...known.values()]
}

type Work = readonly (readonly [name: string, args: unknown])[]
export const worked = (work: Work, records: readonly AnyRecord[] = beginning): AnyRecord[] =>
  work.reduce<AnyRecord[]>((state, [name, args]) => after(state, name, args), [...records])

export const mark = (records: readonly AnyRecord[] = beginning): Base =>
  new Base(markOf(idFor('mark'), NOW, records, recordTypes))

interface Both {
  readonly ours: readonly AnyRecord[]
  readonly theirs: readonly AnyRecord[]
  readonly base?: Base | null
  readonly choices?: Readonly<Record<string, Side>>
  readonly all?: Side
}

/** All conflicts go one way, where `all` says so. */
export function merged({ ours, theirs, base = mark(), choices = {}, all }: Both): Merged {
  const versions = { ours: byRecordId(ours), theirs: byRecordId(theirs), base, types: recordTypes }
  const chosen = new Map(Object.entries(choices))
  for (;;) {
    const result = merge(versions, chosen)
    const open = result.conflicts.filter(({ key }) => !chosen.has(key))
    if (all === undefined || open.length === 0) return result
    // One decision may lead to another.
    for (const { key } of open) chosen.set(key, all)
  }
}

export const sorted = (records: readonly AnyRecord[]): AnyRecord[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1))

export const recordIn = (records: readonly AnyRecord[], handle: string): AnyRecord | undefined =>
  records.find(({ id }) => id === idFor(handle))
