import type { JobArgs, JobName, JobResult } from '../../../protocol/jobs.ts'
import { saveFile } from '../../app/files.ts'
import { runJob } from '../../app/jobs.ts'
import { working } from '../../app/work.ts'
import { i18n } from '../../i18n/i18n.ts'

type FileJob = { [Name in JobName]: JobResult<Name> extends Uint8Array ? Name : never }[JobName]

let lastExport = new AbortController()

/** Gives up the export under way, if any. */
export const stopExport = (): void => lastExport.abort()

/** Makes a file of a workshop, with progress, and asks where to save it; whether it lies there now. */
export async function saveByJob<Name extends FileJob>(
  name: Name,
  scope: string,
  args: JobArgs<Name>,
  fileName: string
): Promise<boolean> {
  stopExport()
  lastExport = new AbortController()
  const { signal } = lastExport
  const bytes = await working({ title: i18n.t('give.running'), within: signal }, (options) =>
    runJob(name, scope, args, options)
  )
  if (signal.aborted) return false
  return (await saveFile(fileName, bytes as Uint8Array)) !== null
}
