import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardFormat, JobArgs } from '../../../protocol/jobs.ts'
import { runAction } from '../../app/actions.ts'
import { reported } from '../../app/failures.tsx'
import { printRoute, saveFile } from '../../app/files.ts'
import { type Progress, runJob } from '../../app/jobs.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { CURRENT, type Edition } from './edition.ts'
import { useBriefName } from './useBriefName.ts'

type ExportJob = 'workshop.exportCsv' | 'workshop.exportJson' | 'workshop.exportBoard'

const ENDINGS: Readonly<Record<BoardFormat, string>> = { canvas: 'canvas', excalidraw: 'excalidraw', markdown: 'md' }

export interface Exports {
  pdf(edition: Edition): Promise<void>
  png(): void
  csv(title: string): void
  json(title: string): void
  board(title: string, format: BoardFormat): void
  /** Of the job under way, if any. */
  readonly progress: Progress | null
  cancel(): void
}

/** Everything that can be taken along as a file. */
export function useExports(): Exports {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const nameOf = useBriefName()
  const [job, setJob] = useState<{ readonly progress: Progress; readonly stop: AbortController } | null>(null)

  const exported = <Name extends ExportJob>(name: Name, fileName: string, args: JobArgs<Name>): void =>
    reported(async () => {
      const stop = new AbortController()
      const show = (progress: Progress): void => setJob({ progress, stop })
      show({ done: 0, total: 0 })
      const bytes = await runJob(name, scope, args, { onProgress: show, signal: stop.signal }).finally(() =>
        setJob(null)
      )
      await saveFile(fileName, bytes)
    })

  return {
    pdf: async (edition) => {
      const id = edition.kind === 'signed' ? edition.signing.id : CURRENT
      await printRoute(`${nameOf(edition)}.pdf`, { page: 'print', feature: 'report', scope, rest: [id] })
    },
    png: () => void runAction('board.exportPng'),
    csv: (title) => exported('workshop.exportCsv', `${t('report.export.csvName', { title })}.csv`, {}),
    json: (title) => exported('workshop.exportJson', `${t('report.export.jsonName', { title })}.json`, {}),
    board: (title, format) =>
      exported('workshop.exportBoard', `${t('report.export.boardName', { title })}.${ENDINGS[format]}`, { format }),
    progress: job?.progress ?? null,
    cancel: () => job?.stop.abort()
  }
}
