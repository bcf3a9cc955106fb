import Papa from 'papaparse'
import { DomainError } from '../../domain/engine/errors.ts'
import { DELIMITERS, type Delimiter } from '../../domain/interop/csvOptions.ts'
import { IMPORT_LIMITS } from '../../domain/interop/limits.ts'
import type { TableRow } from '../../domain/interop/table.ts'

/** Characters that are split into rows at a time: what is held of the cells, however many rows there are. */
const WINDOW = 262_144

/**
 * The rows of a table in text whose lines end in \n, each with the line that it begins in. Refused with
 * `import-cell-too-long` at a row that no table of people has: mostly a quotation mark far from its pair.
 */
export function* parseRows(text: string, delimiter: Delimiter): Generator<TableRow> {
  let line = 1
  let from = 0
  let window = WINDOW
  while (from < text.length) {
    const { rows, lastStart, lastLine } = splitRows(text.slice(from, from + window), delimiter, line)
    const isLast = from + window >= text.length
    if (isLast) {
      yield* rows
      return
    }
    // The last row may go on behind the window.
    if (rows.length > 1) {
      yield* rows.slice(0, -1)
      from += lastStart
      line = lastLine
      window = WINDOW
    } else if (window > IMPORT_LIMITS.cell) {
      throw new DomainError('import-cell-too-long', { line, max: IMPORT_LIMITS.cell })
    } else window *= 2
  }
}

function splitRows(text: string, delimiter: Delimiter, firstLine: number) {
  const rows: TableRow[] = []
  let lastStart = 0
  let lastLine = firstLine
  let end = 0
  let line = firstLine
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }) {
      rows.push({ line, cells: data, hasOpenQuote: errors.some(({ type }) => type === 'Quotes') })
      lastStart = end
      lastLine = line
      line += countLines(text, end, meta.cursor)
      end = meta.cursor
    }
  })
  return { rows, lastStart, lastLine }
}

const SAMPLE_ROWS = 50

/** The delimiter that splits the first rows most often and most evenly; a comma where none does. */
export function guessDelimiter(text: string): Delimiter {
  const head = text.slice(0, 65_536)
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of DELIMITERS) {
    const widths: number[] = []
    for (const { cells } of parseRows(head, delimiter)) {
      widths.push(cells.length)
      if (widths.length === SAMPLE_ROWS) break
    }
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
