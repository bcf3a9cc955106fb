import type { BoardFormat } from '../../../protocol/jobs.ts'
import { runAction } from '../../app/actions.ts'
import type { ExportTarget } from '../../app/exporting.ts'
import { printRoute } from '../../app/files.ts'
import { handOver } from '../../handover/handoverUi.ts'
import { i18n } from '../../i18n/i18n.ts'
import { openScope } from '../../replica/bridge.ts'
import { givingOf, mapToGive } from '../../replica/mapToGive.ts'
import { saveByJob } from './exportWork.ts'
import { readmeOf } from './readme.ts'

export const EXPORT_IDS = [
  ...(['brief', 'board', 'table', 'markdown', 'canvas', 'excalidraw'] as const),
  ...(['tables', 'workshop', 'plumb'] as const)
] as const
export type ExportId = (typeof EXPORT_IDS)[number]

interface ExportFormat {
  /** The actions that it is made by, with names and without: they are there where the workshop is open. */
  readonly actions?: readonly [named: string, nameless: string]
  /** It cannot be made without names. */
  readonly needsNames?: boolean
  /** It is the whole workshop, to be opened again: who spoke is in it, even where names are hidden. */
  readonly isWhole?: boolean
  /** Whether it was done: not where the user thought better of it. */
  save(target: ExportTarget, redact: boolean): Promise<boolean> | boolean
}

const BOARD_ACTIONS = ['board.exportPng', 'board.exportPngNameless'] as const

/** Everything that can be taken along, by what it is for. */
export const exportFormats: Readonly<Record<ExportId, ExportFormat>> = {
  workshop: {
    isWhole: true,
    save: async (target, redact) => {
      const name = await fileName(target, redact, (title) => i18n.t('give.format.workshop.name', { title }))
      return saveByJob('workshop.exportJson', target.scope, givingOf(redact), `${name}.json`)
    }
  },
  table: {
    save: async (target, redact) => {
      const name = await fileName(target, redact, (title) => i18n.t('give.format.table.name', { title }))
      return saveByJob('workshop.exportCsv', target.scope, givingOf(redact), `${name}.csv`)
    }
  },
  markdown: boardFormat('markdown', 'md'),
  canvas: boardFormat('canvas', 'canvas'),
  excalidraw: boardFormat('excalidraw', 'excalidraw'),
  tables: {
    save: async (target, redact) => {
      const title = await titleOf(target, redact)
      const name = await fileName(target, redact, () => i18n.t('give.format.tables.name', { title }))
      const args = { ...givingOf(redact), readme: readmeOf(title) }
      return saveByJob('workshop.exportTables', target.scope, args, `${name}.zip`)
    }
  },
  board: {
    actions: BOARD_ACTIONS,
    // The action asks and saves by itself.
    save: (_target, redact) => runAction(BOARD_ACTIONS[redact ? 1 : 0])
  },
  // A colleague works on with it and sends it back: what came back without names would take them away here.
  plumb: {
    isWhole: true,
    needsNames: true,
    save(target) {
      handOver(target)
      return true
    }
  },
  brief: {
    save: async (target, redact) => {
      const name = await fileName(target, redact, (title) => i18n.t('brief.draftFileName', { title }))
      const rest = redact ? ['current', 'nameless'] : ['current']
      const path = await printRoute(`${name}.pdf`, { page: 'print', feature: 'report', scope: target.scope, rest })
      return path !== null
    }
  }
}

function boardFormat(format: BoardFormat, ending: string): ExportFormat {
  return {
    save: async (target, redact) => {
      const name = await fileName(target, redact, (title) => i18n.t(`give.format.${format}.name`, { title }))
      return saveByJob('workshop.exportBoard', target.scope, { ...givingOf(redact), format }, `${name}.${ending}`)
    }
  }
}

async function fileName(target: ExportTarget, redact: boolean, nameOf: (title: string) => string): Promise<string> {
  const name = nameOf(await titleOf(target, redact))
  return redact ? i18n.t('give.nameless', { name }) : name
}

/** A title may name somebody too. */
async function titleOf({ scope, title }: ExportTarget, redact: boolean): Promise<string> {
  const given = redact ? mapToGive((await openScope(scope)).records, true).workshop?.title : title
  return given || i18n.t('common.untitled')
}
