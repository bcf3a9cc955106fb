import { DomainError } from '../engine/errors.ts'
import type { RecordTypes } from '../engine/record.ts'
import { decodePlumbFile } from './plumbFile.ts'

/** The command that puts a shipped sample workshop into a new library, from the sample's file. */
export function starterCommand(
  content: unknown,
  types: RecordTypes,
  newId: () => string
): { scope: string; name: string; args: unknown } {
  const decoded = decodePlumbFile(content, types)
  if (!decoded.ok) throw new DomainError(decoded.error.code, decoded.error.params)
  const { scope, records } = decoded.value
  return { scope: newId(), name: 'workshop.restore', args: { sourceId: scope, records } }
}
