/**
 * Whether a text from the clipboard is cells of a spreadsheet: lines of at least two cells, told apart by tabs. A cell may
 * hold line feeds of its own, so not every line has a tab.
 */
export function isTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const withTabs = lines.filter((line) => line.trim().includes('\t')).length
  return lines[0]?.trim().includes('\t') === true && withTabs * 2 > lines.length
}
