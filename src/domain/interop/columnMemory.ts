import { defineCommand } from '../engine/command.ts'
import { defineRecord } from '../engine/record.ts'
import { idSchema, MAX_TITLE, z } from '../engine/schema.ts'
import { mappingSchema } from './csvOptions.ts'

const headersSchema = z.array(z.string().max(MAX_TITLE)).min(1).max(1000)

/** What the columns of a kind of table were taken for the last time, so that the next file like it is read the same way. */
export const columnMemoryType = defineRecord(
  'columnMemory',
  { headers: headersSchema, mapping: mappingSchema },
  { inApp: true, undoable: false }
)

/** Kinds of tables that are remembered; the longest known is forgotten first. */
const MOST_KNOWN = 100

export const rememberColumns = defineCommand({
  name: 'import.rememberColumns',
  args: z.strictObject({ id: idSchema, headers: headersSchema, mapping: mappingSchema }),
  apply(tx, { id, headers, mapping }) {
    const known = tx.list(columnMemoryType)
    const same = known.filter((each) => isSameTable(each.headers, headers))
    const oldest = known.slice(0, Math.max(0, known.length - same.length - MOST_KNOWN + 1))
    tx.remove(columnMemoryType, new Set([...same, ...oldest].map((each) => each.id)))
    tx.insert(columnMemoryType, id, { headers, mapping })
  }
})

export const isSameTable = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((header, index) => header === b[index])
