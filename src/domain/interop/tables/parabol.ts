import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { headerRow, mapByName } from './columns.ts'

/** Reflections of a retrospective in Parabol. Votes are given to a group, and stand with each reflection of it. */
export const parabol: TableProfile<'parabol'> = {
  id: 'parabol',
  recognise(rows) {
    const at = headerRow(rows, ['reflection group', 'author', 'votes', 'content'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    const mapping = mapByName(names, {
      ...{ 'reflection group': 'cluster', author: 'speaker', votes: 'mentions', content: 'text' }
    })
    return layoutOf(names, mapping, { headerRows: at + 1, votesAreOfCluster: true })
  }
}
