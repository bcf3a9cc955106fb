import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import { bareNote, type ExpectationDraft } from './bundle.ts'
import { cleanCell, isBlank } from './cells.ts'
import { ClusterList } from './clusterList.ts'
import type { RowFault } from './csvOptions.ts'
import type { TableRow } from './table.ts'
import { NOTHING, type RowReader, type TableSettings, type TableYield } from './tableLayout.ts'

/** Each cell is a note. With headings, the first row of a block names the clusters of the cells below it. */
export function readCells({ blockHeadings }: TableSettings): RowReader {
  const clusters = new ClusterList()
  /** Of the block that is being read; null: its first row is still to come. */
  let headings: readonly string[] | null = null
  return {
    take({ cells, hasOpenQuote }: TableRow): { readonly fault: RowFault } | TableYield {
      if (cells.every(isBlank)) {
        headings = null
        return NOTHING
      }
      if (hasOpenQuote) return { fault: 'open-quote' }
      const texts = cells.map(cleanCell)
      if (texts.some((text) => text.length > MAX_TEXT)) return { fault: 'cell-too-long' }
      if (blockHeadings && headings === null) {
        headings = texts.map((text) => text.slice(0, MAX_TITLE))
        return NOTHING
      }
      const notes: ExpectationDraft[] = []
      for (const [column, text] of texts.entries()) {
        if (text === '') continue
        const cluster = headingOf(headings ?? [], column)
        clusters.add(cluster)
        notes.push({ ...bareNote('', text), clusterKey: cluster })
      }
      return { notes, people: [] }
    },
    finish: () => ({ ...NOTHING, clusters: clusters.all, issues: [] })
  }
}

/** The one above the cell, or the last one before it: a heading of a block stands at its left. */
const headingOf = (headings: readonly string[], column: number): string =>
  headings.slice(0, column + 1).findLast((heading) => heading !== '') ?? ''
