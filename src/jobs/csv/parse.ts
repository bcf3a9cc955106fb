import Papa from 'papaparse'
import { DELIMITERS, type Delimiter } from '../../domain/interop/csvOptions.ts'
import type { TableRow } from '../../domain/interop/table.ts'

/** The rows of a table in text whose lines end in \n, each with the line that it begins in. */
export function parseRows(text: string, delimiter: Delimiter): TableRow[] {
  const rows: TableRow[] = []
  let line = 1
  let from = 0
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }) {
      rows.push({ line, cells: data, hasOpenQuote: errors.some(({ type }) => type === 'Quotes') })
      line += countLines(text, from, meta.cursor)
      from = meta.cursor
    }
  })
  return rows
}

/** The delimiter that splits the first rows most often and most evenly; a comma where none does. */
export function guessDelimiter(text: string): Delimiter {
  const head = text.slice(0, 65_536)
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const widths = parseRows(head, delimiter)
      .slice(0, 50)
      .map(({ cells }) => cells.length)
    const usual = commonest(widths)
    const score = usual < 2 ? 0 : widths.filter((width) => width === usual).length + usual / 100
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return best
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0
}

function countLines(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
