import { create } from 'zustand'
import type { JobArgs, JobName, JobResult } from '../../../protocol/jobs.ts'
import { saveFile } from '../../app/files.ts'
import { type Progress, runJob } from '../../app/jobs.ts'

interface Work extends Progress {
  readonly stop: AbortController
}

/** The export under way, if any. */
export const useExportWork = create<{ readonly work: Work | null }>(() => ({ work: null }))

type FileJob = { [Name in JobName]: JobResult<Name> extends Uint8Array ? Name : never }[JobName]

/** Makes a file of a workshop, with progress, and asks where to save it. Resolves when it lies there, or was given up. */
export async function saveByJob<Name extends FileJob>(
  name: Name,
  scope: string,
  args: JobArgs<Name>,
  fileName: string
): Promise<void> {
  useExportWork.getState().work?.stop.abort()
  const stop = new AbortController()
  const show = ({ done, total }: Progress): void => useExportWork.setState({ work: { done, total, stop } })
  show({ done: 0, total: 0 })
  const bytes = await runJob(name, scope, args, { onProgress: show, signal: stop.signal }).finally(() =>
    useExportWork.setState({ work: null })
  )
  await saveFile(fileName, bytes as Uint8Array)
}
