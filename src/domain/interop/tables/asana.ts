import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { headerRow, mapByName } from './columns.ts'

/** Tasks of Asana: a section or column of the board is the cluster. */
export const asana: TableProfile<'asana'> = {
  id: 'asana',
  recognise(rows) {
    const at = headerRow(rows, ['task id', 'name', 'section column'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    const mapping = mapByName(names, {
      ...{ name: 'text', notes: 'quote', 'section column': 'cluster', 'task id': 'key', 'assignee email': 'drop' }
    })
    return layoutOf(names, mapping, { headerRows: at + 1, isRagged: true })
  }
}
