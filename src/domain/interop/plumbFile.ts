import { failed, ok, type Result } from '../../base/result.ts'
import { DomainError, type ErrorParams, type Failure } from '../engine/errors.ts'
import { type AnyRecord, type RecordType, type RecordTypes, versionsOf } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'
import { Tx } from '../engine/tx.ts'
import { upgradeRecord } from '../engine/upgrade.ts'
import { needOneResponseEach } from '../responses/commands.ts'

/** The product's own file: one workshop, whole, as JSON. */
const FILE_VERSION = 1

const fileSchema = z.looseObject({
  format: z.literal('plumbline'),
  version: z.int().min(1),
  /** The version of each record type that the file was written with. */
  types: z.record(z.string(), z.int().min(0)),
  scope: idSchema,
  records: z.array(z.looseObject({ id: idSchema, type: z.string(), scope: idSchema })).min(1)
})

export type PlumbFile = z.infer<typeof fileSchema>

export interface PlumbContent {
  readonly scope: string
  readonly records: AnyRecord[]
}

export const encodePlumbFile = (scope: string, records: readonly AnyRecord[], types: RecordTypes): PlumbFile => ({
  format: 'plumbline',
  version: FILE_VERSION,
  types: versionsOf(types),
  scope,
  records: [...records]
})

/** Everything in the file, brought up to date and checked, or the reason why not: a file is taken whole or not at all. */
export function decodePlumbFile(content: unknown, types: RecordTypes): Result<PlumbContent, Failure> {
  const parsed = fileSchema.safeParse(content)
  if (!parsed.success) return unreadable(parsed.error.issues[0]?.path.join('.') ?? '')
  const file = parsed.data
  const isNewer = Object.entries(file.types).some(
    ([name, version]) => version > (types.get(name)?.upgrades.length ?? -1)
  )
  if (file.version > FILE_VERSION || isNewer) return failed({ code: 'import-newer', params: {} })
  const records: AnyRecord[] = []
  for (const [index, record] of file.records.entries()) {
    const type = types.get(record.type)
    const upgraded = type === undefined ? null : readRecord(type, file.types[type.type] ?? 0, record)
    if (upgraded === null) return unreadable(`records[${index}] (${record.type})`)
    records.push(upgraded)
  }
  const fault = faultOf(file.scope, records, types)
  return fault === null ? ok({ scope: file.scope, records }) : unreadable(JSON.stringify(fault))
}

const unreadable = (detail: string): Result<never, Failure> => failed({ code: 'file-unreadable', params: { detail } })

/** Upgrades are total over what once was valid; a damaged file may hold anything. */
function readRecord(type: RecordType, version: number, record: AnyRecord): AnyRecord | null {
  try {
    const read = type.schema.safeParse(upgradeRecord(type, version, record))
    return read.success ? (read.data as AnyRecord) : null
  } catch {
    return null
  }
}

/** What keeps the records from standing together as one workshop: an id twice, a name of nothing, another's record, two answers. */
function faultOf(scope: string, records: readonly AnyRecord[], types: RecordTypes): ErrorParams | null {
  const nothing = { get: () => undefined, list: () => [], has: () => false }
  const unasked = (): never => {
    throw new Error('a copy makes nothing new')
  }
  const tx = new Tx({ scope, types, reader: nothing, now: unasked, newId: unasked, dayOf: unasked })
  try {
    for (const record of records) tx.insertRecord(record)
    needOneResponseEach(tx)
    tx.finish()
    return null
  } catch (error) {
    if (error instanceof DomainError) return error.params
    throw error
  }
}
