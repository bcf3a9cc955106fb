import { writeExcalidraw } from '../../domain/interop/formats/excalidrawWrite.ts'
import { writeJsonCanvas } from '../../domain/interop/formats/jsonCanvasWrite.ts'
import { writeMarkdown } from '../../domain/interop/formats/markdownWrite.ts'
import { recordsToGive } from '../../domain/interop/giving.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../../domain/map/workshopMap.ts'
import { type BoardFormat, jobArgs } from '../../protocol/jobs.ts'
import type { Job } from '../job.ts'

const writers: Readonly<Record<BoardFormat, (map: WorkshopMap) => string>> = {
  canvas: writeJsonCanvas,
  excalidraw: writeExcalidraw,
  markdown: writeMarkdown
}

export const exportBoard: Job<'workshop.exportBoard'> = {
  name: 'workshop.exportBoard',
  args: jobArgs['workshop.exportBoard'],
  run({ records }, { format, ...giving }) {
    return new TextEncoder().encode(writers[format](workshopMap(listerOf(recordsToGive(records, giving)))))
  }
}
