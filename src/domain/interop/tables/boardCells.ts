import type { ColumnTarget } from '../csvOptions.ts'
import { layoutOf, type TableProfile } from '../tableLayout.ts'

/**
 * Cells that are notes, as Miro writes a board: rows of any length under no headers, blocks of them apart by blank rows.
 * Nothing tells such a table for sure, so that it is offered for every one and taken by itself for none.
 */
export const boardCells: TableProfile<'boardCells'> = {
  id: 'boardCells',
  recognise(rows) {
    const widest = Math.max(0, ...rows.map(({ cells }) => cells.length))
    if (widest === 0) return null
    const names = Array.from({ length: widest }, () => '')
    const mapping = names.map((): ColumnTarget => 'answer')
    return layoutOf(names, mapping, { headerRows: 0, isRagged: true, shape: 'cells' })
  }
}
