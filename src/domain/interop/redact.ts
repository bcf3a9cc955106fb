import type { BriefItem } from '../brief/briefSchema.ts'
import { type Signing, signingType, withItems } from '../brief/signing.ts'
import type { AnyRecord } from '../engine/record.ts'
import { mapTexts } from '../engine/texts.ts'
import { attachmentType } from '../expectations/attachment.ts'
import { participantType } from '../people/participant.ts'
import { recordTypes } from '../registry.ts'
import { sortType } from '../sorts/sort.ts'
import { fold } from '../text/fold.ts'
import { mapNames } from '../text/names.ts'
import { extraType } from './extra.ts'

/** What people are called instead: by a number, in the reader's language. */
export type NamePerson = (number: number) => string

/**
 * AN3: the records as they may be given to somebody who must not know who said what: people have numbers instead of names,
 * also where a name stands in the words of a note, an answer or a signed version; organisations, imported rows, photos
 * of cards and what another program's file said are left out. Who is the same person stays so.
 */
export function redactRecords(records: readonly AnyRecord[], namePerson: NamePerson): AnyRecord[] {
  const { byId, byName } = aliasesFor(records, namePerson)
  const replace = mapNames(byName)
  return records
    .filter(({ type }) => type !== attachmentType.type && type !== extraType.type)
    .map((record) => {
      const own = byId.get(record.id)
      const bare = withoutFile(isSigning(record) ? withoutNames(record, byName) : record)
      const type = recordTypes.get(record.type)
      const given = type === undefined ? bare : mapTexts(type, bare, replace)
      return own === undefined ? given : { ...given, name: own, isAlias: true, organisation: '' }
    })
}

/** What was kept of a file as it stood there: nobody can tell which part of it is a name. */
const withoutFile = (record: AnyRecord): AnyRecord => ({
  ...record,
  ...('raw' in record && { raw: null }),
  ...('origin' in record && { origin: '' }),
  ...('guest' in record && { guest: '' })
})

interface Aliases {
  readonly byId: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, string>
}

function aliasesFor(records: readonly AnyRecord[], namePerson: NamePerson): Aliases {
  const byId = new Map<string, string>()
  const byName = new Map<string, string>()
  const people = records.filter(({ type }) => type === participantType.type)
  for (const { id, name } of people.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    byId.set(id, namePerson(byId.size + 1))
    byName.set(fold(String(name)), byId.get(id) ?? '')
  }
  // Signed versions keep the names of people who have gone since or have others now, and of signers who were never listed;
  // guests have sorted cards.
  let count = byId.size
  for (const key of [...records.filter(isSigning).flatMap(namesIn), ...records.flatMap(guestOf)].map(fold)) {
    if (key !== '' && !byName.has(key)) byName.set(key, namePerson(++count))
  }
  return { byId, byName }
}

const guestOf = ({ type, guest }: AnyRecord): string[] => (type === sortType.type ? [String(guest)] : [])

const isSigning = (record: AnyRecord): record is Signing => record.type === signingType.type

const itemsOf = ({ brief }: Signing): readonly BriefItem[] =>
  brief.parts.flatMap(({ sections }) => sections.flatMap(({ items }) => items))

const namesIn = (signing: Signing): string[] => [
  ...signing.signers.map(({ name }) => name),
  ...itemsOf(signing).flatMap(({ saidBy, owner }) => [...saidBy, owner])
]

/** Where nothing but a name stands, it is one, however short. */
function withoutNames(signing: Signing, byName: ReadonlyMap<string, string>): Signing {
  const aliasOf = (name: string): string => byName.get(fold(name)) ?? ''
  return {
    ...withItems(signing, (item) => ({
      ...item,
      saidBy: item.saidBy.map(aliasOf),
      owner: aliasOf(item.owner)
    })),
    signers: signing.signers.map(({ name, side }) => ({ name: aliasOf(name), organisation: '', side }))
  }
}
