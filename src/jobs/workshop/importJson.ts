import { DomainError } from '../../domain/engine/errors.ts'
import { decodePlumbFile } from '../../domain/interop/plumbFile.ts'
import { recordTypes } from '../../domain/registry.ts'
import { jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'
import { isTablesZip, readTables } from './tablesZip.ts'

export const importJson: Job<'workshop.importJson'> = {
  name: 'workshop.importJson',
  args: jobArgs['workshop.importJson'],
  async run({ write }, { bytes, scope }) {
    const decoded = decodePlumbFile(isTablesZip(bytes) ? readTables(bytes) : parseJson(bytes), recordTypes)
    if (!decoded.ok) throw new DomainError(decoded.error.code, decoded.error.params)
    const { scope: sourceId, records } = decoded.value
    await write('workshop.restore', [{ scope, name: 'workshop.restore', args: { sourceId, records } }])
    return { scope }
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new DomainError('file-unreadable', { detail: 'JSON' })
  }
}
