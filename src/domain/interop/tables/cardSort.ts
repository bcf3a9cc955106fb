import { columnOf, type SortColumn, tellsSorts } from '../../sorts/readSortTable.ts'
import { type ColumnTarget, firstOfEach } from '../csvOptions.ts'
import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { HEAD_ROWS } from './columns.ts'

/** Card sorts, as Casolysis and kardSort write them or by other names: a row says where one person put a card. */
export const cardSort: TableProfile<'cardSort'> = {
  id: 'cardSort',
  recognise(rows) {
    const at = rows.slice(0, HEAD_ROWS).findIndex(({ cells }) => tellsSorts(cells))
    const names = rows[at]?.cells
    if (names === undefined) return null
    const mapping = firstOfEach(names.map(targetOf))
    return layoutOf(names, mapping, { headerRows: at + 1, shape: 'sorts' })
  }
}

const TARGETS: Readonly<Record<SortColumn, ColumnTarget>> = {
  ...{ cardId: 'key', card: 'text', category: 'cluster', sorter: 'speaker', categoryId: 'ignore' }
}

function targetOf(name: string): ColumnTarget {
  const column = columnOf(name)
  return column === null ? 'ignore' : TARGETS[column]
}
