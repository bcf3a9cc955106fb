import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { headerRow, mapByName } from './columns.ts'

/** Card sorts in the format of Casolysis, which kardSort writes too: a row says where one person put a card. */
export const cardSort: TableProfile<'cardSort'> = {
  id: 'cardSort',
  recognise(rows) {
    const at = headerRow(rows, ['card id', 'card label', 'category label', 'user id'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    const mapping = mapByName(names, {
      ...{ 'card id': 'key', 'card label': 'text', 'category label': 'cluster', 'user id': 'speaker' }
    })
    return layoutOf(names, mapping, { headerRows: at + 1, shape: 'sorts' })
  }
}
