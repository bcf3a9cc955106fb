import { failed, ok, type Result } from '../../base/result.ts'
import type { Failure } from '../engine/errors.ts'
import { type AnyRecord, type RecordTypes, versionsOf } from '../engine/record.ts'
import { idSchema, z } from '../engine/schema.ts'
import { upgradeRecord } from '../engine/upgrade.ts'

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

export const encodePlumbFile = (scope: string, records: readonly AnyRecord[], types: RecordTypes): PlumbFile => ({
  format: 'plumbline',
  version: FILE_VERSION,
  types: versionsOf(types),
  scope,
  records: [...records]
})

/** Everything in the file, brought up to date and checked, or the reason why not: a file is taken whole or not at all. */
export function decodePlumbFile(
  content: unknown,
  types: RecordTypes
): Result<{ readonly scope: string; readonly records: AnyRecord[] }, Failure> {
  const parsed = fileSchema.safeParse(content)
  if (!parsed.success) return failed({ code: 'file-unreadable', params: { detail: pathOf(parsed.error) } })
  const file = parsed.data
  const isNewer = Object.entries(file.types).some(([name, version]) => version > (types.get(name)?.upgrades.length ?? -1))
  if (file.version > FILE_VERSION || isNewer) return failed({ code: 'import-newer', params: {} })
  const records: AnyRecord[] = []
  for (const [index, record] of file.records.entries()) {
    const type = types.get(record.type)
    const upgraded = type && type.schema.safeParse(upgradeRecord(type, file.types[record.type] ?? 0, record))
    if (!upgraded?.success) {
      return failed({ code: 'file-unreadable', params: { detail: `records[${index}] (${record.type})` } })
    }
    records.push(upgraded.data as AnyRecord)
  }
  return ok({ scope: file.scope, records })
}

const pathOf = (error: z.ZodError): string => error.issues[0]?.path.join('.') ?? ''
