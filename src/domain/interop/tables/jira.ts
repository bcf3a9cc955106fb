import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { headerRow, mapByName } from './columns.ts'

/** Issues of Jira: a header stands as often as an issue has values for it (Labels, Labels), and rows may be ragged. */
export const jira: TableProfile<'jira'> = {
  id: 'jira',
  recognise(rows) {
    const at = headerRow(rows, ['summary', 'issue key', 'issue type'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    const mapping = mapByName(names, {
      ...{ summary: 'text', description: 'quote', reporter: 'speaker', votes: 'mentions', 'issue key': 'key' },
      ...{ components: 'cluster', component: 'cluster', 'component s': 'cluster' }
    })
    return layoutOf(names, mapping, { headerRows: at + 1, isRagged: true })
  }
}
