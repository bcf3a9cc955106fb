import type { AnyRecord, RecordType } from '../engine/record.ts'

// What of a record is compared and merged as one: mostly a field each.

/** Where something lies is one thing: half of one move and half of another is nowhere that anybody put it. */
const PLACE = 'where'
const PLACE_FIELDS: ReadonlySet<string> = new Set(['x', 'y', 'w', 'h', 'z'])
/** A verdict is nothing without its reason, and a connection has two ends. */
const TOGETHER: Readonly<Record<string, string>> = { verdictReason: 'verdict', toId: 'fromId' }
/** On which shelf a workshop stands is each library's own matter. */
const OWN: Readonly<Record<string, readonly string[]>> = { workshop: ['shelf'] }

export interface Unit {
  readonly name: string
  readonly fields: readonly string[]
}

const known = new WeakMap<RecordType, readonly Unit[]>()

/** The parts of a type's records, in the order of the schema; without what every record has, and what is not handed over. */
export function unitsOf(type: RecordType): readonly Unit[] {
  let units = known.get(type)
  if (units === undefined) {
    const byName = new Map<string, string[]>()
    for (const field of fieldsOf(type)) {
      if (OWN[type.type]?.includes(field)) continue
      const name = PLACE_FIELDS.has(field) ? PLACE : (TOGETHER[field] ?? field)
      byName.set(name, [...(byName.get(name) ?? []), field])
    }
    units = [...byName].map(([name, fields]) => ({ name, fields }))
    known.set(type, units)
  }
  return units
}

const ENGINE_FIELDS: ReadonlySet<string> = new Set(['id', 'type', 'scope'])

const fieldsOf = ({ schema }: RecordType): string[] =>
  Object.keys('shape' in schema ? (schema.shape as object) : {}).filter((field) => !ENGINE_FIELDS.has(field))

/** What a record says in a unit: the value of its one field, or of all of them. */
export const valueIn = (record: AnyRecord, { fields }: Unit): unknown => {
  const [only] = fields
  return fields.length === 1 && only !== undefined ? record[only] : fields.map((field) => record[field])
}

export const isSameValue = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
