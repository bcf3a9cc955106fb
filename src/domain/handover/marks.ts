import type { AnyRecord, RecordTypes } from '../engine/record.ts'
import { type Handover, isMark, type KnownMark } from './handover.ts'
import { PRINT_LENGTH, printOf } from './print.ts'
import { type Unit, unitsOf, valueIn } from './units.ts'

/** Of each kind so many are kept: enough for colleagues who work on copies of their own at the same time. */
const MOST_MARKS = 6
/** And no more than so many letters of prints, but for the newest: a large workshop has large marks. */
const MOST_LETTERS = 2_000_000

export const marksOf = (records: readonly AnyRecord[]): KnownMark[] =>
  (records.filter(isMark) as Handover[]).map(({ type: _type, scope: _scope, ...mark }) => mark)

/** What is handed over: everything but the marks. */
export const contentOf = (records: readonly AnyRecord[]): AnyRecord[] => records.filter((record) => !isMark(record))

/** The mark of handing these records over now. */
export function markOf(id: string, at: string, records: readonly AnyRecord[], types: RecordTypes): KnownMark {
  const generation = 1 + marksOf(records).reduce((last, mark) => Math.max(last, mark.generation), 0)
  const content = contentOf(records)
  const names = new Set(content.map(({ type }) => type))
  const units = [...types.values()].filter(({ type }) => names.has(type))
  return {
    id,
    at,
    generation,
    units: Object.fromEntries(units.map((type) => [type.type, unitsOf(type).map(({ name }) => name)])),
    prints: Object.fromEntries(content.map((record) => [record.id, printsOf(record, types)]))
  }
}

function printsOf(record: AnyRecord, types: RecordTypes): string {
  const type = types.get(record.type)
  return type === undefined
    ? ''
    : unitsOf(type)
        .map((unit) => printOf(valueIn(record, unit)))
        .join('')
}

/** The newest mark that both know. */
export function commonMark(ours: readonly KnownMark[], theirs: readonly KnownMark[]): KnownMark | null {
  const known = new Set(theirs.map(({ id }) => id))
  return newestFirst(ours.filter(({ id }) => known.has(id)))[0] ?? null
}

/** Which of them are too many. */
export function staleMarks(marks: readonly KnownMark[]): string[] {
  let letters = 0
  return newestFirst(marks)
    .filter((mark, index) => {
      letters += Object.values(mark.prints).reduce((sum, prints) => sum + prints.length, 0)
      return index >= MOST_MARKS || (index > 0 && letters > MOST_LETTERS)
    })
    .map(({ id }) => id)
}

export const newestFirst = <T extends KnownMark>(marks: readonly T[]): T[] =>
  [...marks].sort((a, b) => b.generation - a.generation || b.at.localeCompare(a.at) || b.id.localeCompare(a.id))

/** What a mark knows of the state that it was made of. */
export class Base {
  readonly #mark: KnownMark

  constructor(mark: KnownMark) {
    this.#mark = mark
  }

  has(id: string): boolean {
    return Object.hasOwn(this.#mark.prints, id)
  }

  /** Whether a record still says in a unit what it said then; undefined: not known. */
  isSame(record: AnyRecord, unit: Unit): boolean | undefined {
    const { prints, units } = this.#mark
    const index = Object.hasOwn(units, record.type) ? (units[record.type]?.indexOf(unit.name) ?? -1) : -1
    const print =
      this.has(record.id) && index >= 0
        ? prints[record.id]?.slice(index * PRINT_LENGTH, (index + 1) * PRINT_LENGTH)
        : ''
    return print === undefined || print.length < PRINT_LENGTH ? undefined : print === printOf(valueIn(record, unit))
  }
}
