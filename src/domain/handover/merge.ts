import { DomainError } from '../engine/errors.ts'
import type { AnyRecord } from '../engine/record.ts'
import { Absences } from './absences.ts'
import { type Conflict, type Decide, namesIn, type Records, type Side, type Versions } from './conflict.ts'
import { leaveNamesBehind } from './hiding.ts'
import { dropRivals, flattenThemes } from './rivals.ts'
import { isSameValue, type Unit, unitsOf, valueIn } from './units.ts'

export interface Merged {
  readonly records: readonly AnyRecord[]
  /** All that is for somebody to decide, decided or not. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Two versions of one workshop become one, by their common past: what only one side has changed is taken, field by field
 * (H2); where both have, `choices` says which, and until it does, ours (H3). What comes out stands together: nothing is
 * without its owner, and nothing is named that is not there.
 */
export function merge(versions: Versions, choices: ReadonlyMap<string, Side>): Merged {
  const conflicts = new Map<string, Conflict>()
  const decide: Decide = (conflict) => {
    conflicts.set(conflict.key, conflict)
    return choices.get(conflict.key) ?? 'ours'
  }
  const { ours, theirs } = versions
  const absences = new Absences(versions, decide)
  const result = new Map<string, AnyRecord>()
  for (const record of [...ours.values(), ...theirs.values()]) {
    if (result.has(record.id) || !absences.isInResult(record.id)) continue
    const other = ours.has(record.id) ? theirs.get(record.id) : undefined
    result.set(record.id, other === undefined ? record : mergeFields(versions, absences, record, other, decide))
  }
  dropRivals(result, versions, decide)
  tieUp(result, versions)
  leaveNamesBehind(result, versions)
  flattenThemes(result, versions, decide)
  return { records: [...result.values()], conflicts: [...conflicts.values()] }
}

function mergeFields(
  { base, types }: Versions,
  absences: Absences,
  ours: AnyRecord,
  theirs: AnyRecord,
  decide: Decide
): AnyRecord {
  const type = types.get(ours.type)
  if (type === undefined || theirs.type !== ours.type) throw new DomainError('file-unreadable', { detail: ours.id })
  const sideOf = (unit: Unit): Side => {
    const [a, b] = [valueIn(ours, unit), valueIn(theirs, unit)]
    if (isSameValue(a, b)) return 'ours'
    // Null because what it named was deleted: if that stays, so does its name.
    if (a === null && isDeleted('ours', b)) return absences.isInResult(String(b)) ? 'theirs' : 'ours'
    if (b === null && isDeleted('theirs', a)) return absences.isInResult(String(a)) ? 'ours' : 'theirs'
    if (base?.isSame(ours, unit)) return 'theirs'
    if (base?.isSame(theirs, unit)) return 'ours'
    return decide({ key: `${ours.id}.${unit.name}`, ours, theirs, unit })
  }
  const isDeleted = (side: Side, id: unknown): boolean => typeof id === 'string' && absences.isMissing(side, id)
  const taken = unitsOf(type).filter((unit) => sideOf(unit) === 'theirs')
  return {
    ...ours,
    ...Object.fromEntries(taken.flatMap(({ fields }) => fields.map((field) => [field, theirs[field]])))
  }
}

/** What names something that has gone forgets it; what belonged to it goes back to whom it belonged before, or goes too. */
function tieUp(result: Map<string, AnyRecord>, { ours, theirs, types }: Versions): void {
  let isSettled = false
  while (!isSettled) {
    isSettled = true
    for (const record of result.values()) {
      if (namesIn(record, types, true).every(([, id]) => result.has(id))) continue
      isSettled = false
      const versions = [ours.get(record.id), theirs.get(record.id)]
      const back = versions.find(
        (known) => known !== undefined && namesIn(known, types, true).every(([, id]) => result.has(id))
      )
      if (back === undefined) result.delete(record.id)
      else result.set(record.id, { ...record, ...Object.fromEntries(namesIn(back, types, true)) })
    }
  }
  for (const record of result.values()) {
    const gone = namesIn(record, types, false).filter(([, id]) => !result.has(id))
    if (gone.length > 0) {
      result.set(record.id, { ...record, ...Object.fromEntries(gone.map(([field]) => [field, null])) })
    }
  }
}

export const byRecordId = (records: readonly AnyRecord[]): Records =>
  new Map(records.map((record) => [record.id, record]))
