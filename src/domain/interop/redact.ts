import type { AnyRecord } from '../engine/record.ts'
import { attachmentType } from '../expectations/attachment.ts'
import { type Participant, participantType } from '../people/participant.ts'
import { mapNames } from '../text/names.ts'

/** What people are called instead: by a number, in the reader's language. */
export type NamePerson = (number: number) => string

/** Kept word for word from a file, or as a photo: nobody can tell which part of it is a name. */
const WITHOUT_WORDS = { raw: null }

/**
 * AN3: the records as they may be given to somebody who must not know who said what: people have numbers instead of names,
 * also where a name stands in the words of a note, an answer or a signed version; organisations, imported rows and photos
 * of cards are left out. Who is the same person stays so.
 */
export function redactRecords(records: readonly AnyRecord[], namePerson: NamePerson): AnyRecord[] {
  const people = records.filter((record): record is Participant => record.type === participantType.type)
  const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : 1))
  const names = new Map(sorted.map((person, index) => [person.id, namePerson(index + 1)]))
  const replace = mapNames(new Map(people.map(({ id, name }) => [name, names.get(id) ?? ''])))
  return records
    .filter(({ type }) => type !== attachmentType.type)
    .map((record) => {
      const bare = 'raw' in record ? { ...record, ...WITHOUT_WORDS } : record
      const own = names.get(record.id)
      if (own !== undefined) return { ...bare, name: own, isAlias: true, organisation: '' }
      return replaced(bare, replace) as AnyRecord
    })
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item) => replaced(item, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, replace)]))
}
