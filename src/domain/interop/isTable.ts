import { withoutListMark } from './listMark.ts'

/**
 * Whether a text from the clipboard is cells of a spreadsheet: lines of at least two cells, told apart by tabs. A cell may
 * hold line feeds of its own, so not every line has a tab.
 */
export function isTable(text: string): boolean {
  // Documents put a tab after the bullet or number of a list.
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(withoutListMark)
    .filter((line) => line !== '')
  const withTabs = lines.filter((line) => line.includes('\t')).length
  return lines[0]?.includes('\t') === true && withTabs * 2 > lines.length
}
