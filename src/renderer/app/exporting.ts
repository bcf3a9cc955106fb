import { create } from 'zustand'
import { runAction } from './actions.ts'

/** What is to be exported: the open workshop, or one that was chosen in the library. */
export interface ExportTarget {
  readonly scope: string
  readonly title: string
}

interface Exporting {
  /** The dialog asks how to export it; null: it is closed. */
  readonly target: ExportTarget | null
}

export const useExporting = create<Exporting>(() => ({ target: null }))

export const openExport = (target: ExportTarget): void => useExporting.setState({ target })

/** The single exports of the open workshop that pages offer by themselves. */
export const exportNow = (what: 'workshop' | 'table'): void => void runAction(`export.${what}`)
