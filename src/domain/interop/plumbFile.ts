import { failed, ok, type Result } from '../../base/result.ts'
import { DomainError, type Failure } from '../engine/errors.ts'
import { type AnyRecord, type RecordTypes, versionsOf } from '../engine/record.ts'
import { anyRecordSchema, idSchema, z } from '../engine/schema.ts'
import { Tx } from '../engine/tx.ts'
import { upgradeRecord } from '../engine/upgrade.ts'
import { contentOf } from '../handover/marks.ts'
import { needSound } from '../workshops/sound.ts'
import { type Extra, extraOf, extraType } from './extra.ts'
import { isPlainData } from './plainData.ts'
import { splitUnknown, withUnknown } from './unknownFields.ts'

/** The product's own file: one workshop, whole, as JSON (docs/FORMAT.md). */
export const FILE_VERSION = 1

const fileSchema = z.looseObject({
  format: z.literal('plumbline'),
  version: z.int().min(1),
  /** The version of each record type that the file was written with. */
  types: z.record(z.string(), z.int().min(0)),
  scope: idSchema,
  records: z.array(anyRecordSchema).min(1)
})

export type PlumbFile = z.infer<typeof fileSchema>

export interface PlumbContent {
  readonly scope: string
  readonly records: AnyRecord[]
}

/** Every field of the file that is ours; whatever else it says is kept. */
const OWN_FIELDS: ReadonlySet<string> = new Set(Object.keys(fileSchema.shape))

/** Everything but the marks of handing over, which are for `.plumb` files; what came from elsewhere is back in its place. */
export function encodePlumbFile(scope: string, records: readonly AnyRecord[], types: RecordTypes): PlumbFile {
  const content = contentOf(records)
  const extras = content.filter((record): record is Extra => record.type === extraType.type)
  const fieldsOf = new Map(extras.flatMap(({ kind, about, data }) => (kind === 'fields' ? [[about, data]] : [])))
  const known = content.filter(({ type }) => type !== extraType.type)
  const foreign = extras.flatMap(({ kind, data }) => (kind === 'record' ? [data as AnyRecord] : []))
  const more = extras.flatMap(({ kind, data }) => (kind === 'file' ? Object.entries(data) : []))
  return {
    ...Object.fromEntries(more.filter(([name]) => !OWN_FIELDS.has(name))),
    format: 'plumbline',
    version: FILE_VERSION,
    types: versionsOf(types),
    scope,
    records: [
      ...known.map((record) => {
        const unknown = fieldsOf.get(record.id)
        return unknown === undefined ? record : withUnknown(record, unknown)
      }),
      ...foreign
    ]
  }
}

/**
 * Everything in the file, brought up to date and checked, or the reason why not: a file is taken whole or not at all. What
 * this version does not know in it is kept as records of its own (I1), unless the file says that it is newer.
 */
export function decodePlumbFile(content: unknown, types: RecordTypes): Result<PlumbContent, Failure> {
  const parsed = fileSchema.safeParse(content)
  if (!parsed.success) return unreadable(parsed.error.issues[0]?.path.join('.') ?? '')
  const file = parsed.data
  const isNewer = Object.entries(file.types).some(
    ([name, version]) => version > (types.get(name)?.upgrades.length ?? -1)
  )
  if (file.version > FILE_VERSION || isNewer) return failed({ code: 'import-newer', params: {} })
  const kept = keptOfFile(file)
  if (kept === null) return unreadable('unknown fields')
  const records: AnyRecord[] = []
  for (const [index, record] of file.records.entries()) {
    const read = readRecord(types, file, record)
    if (read === null) return unreadable(`records[${index}] (${record.type})`)
    records.push(...read)
  }
  records.push(...kept)
  const fault = faultOf(file.scope, records, types)
  if (fault !== null) return unreadable(fault)
  const isWritable =
    !file.records.some(isExtra) || decodePlumbFile(encodePlumbFile(file.scope, records, types), types).ok
  return isWritable ? ok({ scope: file.scope, records }) : unreadable(extraType.type)
}

/** Tables have them as they are kept (recordTables.ts). What such a one holds is looked at when it is written out again. */
const isExtra = ({ type }: AnyRecord): boolean => type === extraType.type

const unreadable = (detail: string): Result<never, Failure> => failed({ code: 'file-unreadable', params: { detail } })

function keptOfFile(file: PlumbFile): Extra[] | null {
  const more = Object.fromEntries(Object.entries(file).filter(([name]) => !OWN_FIELDS.has(name)))
  if (Object.keys(more).length === 0) return []
  return isPlainData(more) ? [extraOf(file.scope, 'file', null, more)] : null
}

/** The record, and what of it is kept without being known. */
function readRecord(types: RecordTypes, { scope, types: versions }: PlumbFile, record: AnyRecord): AnyRecord[] | null {
  const type = types.get(record.type)
  if (type === undefined) {
    const isOurs = record.scope === scope && !(record.type in Object.prototype) && isPlainData(record)
    return isOurs ? [extraOf(scope, 'record', null, record)] : null
  }
  // Upgrades are total over what once was valid; a damaged file may hold anything.
  try {
    const upgraded = upgradeRecord(type, versions[type.type] ?? 0, record)
    const read = splitUnknown(type, upgraded)
    if (read === null || (read.unknown !== null && !isPlainData(read.unknown))) return null
    return read.unknown === null ? [read.known] : [read.known, extraOf(scope, 'fields', read.known.id, read.unknown)]
  } catch {
    return null
  }
}

/** What keeps the records from standing together as one workshop: an id twice, a name of nothing, another's record, a rule broken. */
function faultOf(scope: string, records: readonly AnyRecord[], types: RecordTypes): string | null {
  const nothing = { get: () => undefined, list: () => [], has: () => false }
  const unasked = (): never => {
    throw new Error('a copy makes nothing new')
  }
  const tx = new Tx({ scope, types, reader: nothing, now: unasked, newId: unasked, dayOf: unasked })
  try {
    for (const record of records) tx.insertRecord(record)
    needSound(tx)
    tx.finish()
    return null
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${JSON.stringify(error.params)}`
    throw error
  }
}
