import { layoutOf, type TableProfile } from '../tableLayout.ts'
import { headerRow, mapByName } from './columns.ts'

/** Highlights of Taguette: a row for each tag of a highlight, none for its tag where it has none. */
export const taguette: TableProfile<'taguette'> = {
  id: 'taguette',
  recognise(rows) {
    const at = headerRow(rows, ['id', 'document', 'tag', 'content'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    const mapping = mapByName(names, { id: 'key', tag: 'cluster', content: 'text' })
    return layoutOf(names, mapping, { headerRows: at + 1, shape: 'highlights' })
  }
}

/** Its codebook: a tag and what it means. */
export const taguetteCodebook: TableProfile<'taguetteCodebook'> = {
  id: 'taguetteCodebook',
  recognise(rows) {
    const at = headerRow(rows, ['tag', 'description', 'number of highlights'])
    const names = rows[at]?.cells
    if (names === undefined) return null
    return layoutOf(names, mapByName(names, { tag: 'text', description: 'quote' }), { headerRows: at + 1 })
  }
}
