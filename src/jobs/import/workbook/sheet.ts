import { DomainError } from '../../../domain/engine/errors.ts'
import { IMPORT_LIMITS } from '../../../domain/interop/limits.ts'
import type { TableRow } from '../../../domain/interop/table.ts'
import type { Zip } from '../../zip.ts'
import { type NumberLook, shownNumber } from './numberFormats.ts'
import { xmlReader } from './xml.ts'

/** What cells refer to. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly looks: readonly NumberLook[]
  readonly isFrom1904: boolean
}

/**
 * The rows of a sheet as they are met; rows that are not there show as one blank one. Each is filled up to the widest so
 * far, since a sheet does not say cells that are empty.
 */
export function* sheetRows(zip: Zip, part: string, context: SheetContext): Generator<TableRow> {
  const ready: TableRow[] = []
  const reader = xmlReader(
    part,
    cellHandlers(context, (row) => ready.push(row))
  )
  let width = 0
  let lastLine = 0
  for (const piece of zip.read(part)) {
    reader.write(piece)
    for (const row of ready.splice(0)) {
      if (row.line > lastLine + 1) yield { line: lastLine + 1, cells: [''], hasOpenQuote: false }
      lastLine = row.line
      width = Math.max(width, row.cells.length)
      yield { ...row, cells: filledUp(row.cells, width) }
    }
  }
  reader.end()
}

function filledUp(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width ? cells : [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}

function cellHandlers(context: SheetContext, take: (row: TableRow) => void) {
  let line = 0
  let cells: string[] = []
  let column = -1
  let type = ''
  let style = 0
  let text = ''
  let shownLetters = 0
  /** In the value of a cell, or the text inside it: formulas and guides are not for reading. */
  let isValue = false
  let isGuide = false
  return {
    open(name: string, attributes: () => Readonly<Record<string, string>>): void {
      if (name === 'c') {
        const { r, t, s } = attributes()
        column = r === undefined ? column + 1 : columnOf(r)
        type = t ?? 'n'
        style = Number(s ?? 0)
        text = ''
      } else if (name === 'v' || name === 't') isValue = true
      else if (name === 'rPh') isGuide = true
      else if (name === 'row') {
        const r = Number(attributes()['r'])
        line = r > line ? r : line + 1
        cells = []
        column = -1
      }
    },
    text(part: string): void {
      if (!isValue || isGuide) return
      text += part
      if (text.length > IMPORT_LIMITS.cell) {
        throw new DomainError('import-cell-too-long', { line, max: IMPORT_LIMITS.cell })
      }
    },
    close(name: string): void {
      if (name === 'v' || name === 't') isValue = false
      else if (name === 'rPh') isGuide = false
      else if (name === 'c') {
        const shown = shownCell(text, type, style, context)
        if (shown === '') return
        // A few bytes show a long text in any number of cells.
        shownLetters += shown.length
        if (shownLetters > IMPORT_LIMITS.unzippedBytes) {
          throw new DomainError('import-unzips-too-large', { max: IMPORT_LIMITS.unzippedBytes / 2 ** 20 })
        }
        if (column >= IMPORT_LIMITS.columns) throw new DomainError('import-too-wide', { max: IMPORT_LIMITS.columns })
        while (cells.length < column) cells.push('')
        cells[column] = shown
      } else if (name === 'row') take({ line, cells, hasOpenQuote: false })
    }
  }
}

/** "BC12" → 54, from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

function shownCell(text: string, type: string, style: number, { strings, looks, isFrom1904 }: SheetContext): string {
  if (text === '') return ''
  if (type === 's') return strings[Number(text)] ?? ''
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return text.replace('T', ' ').replace(/ 00:00:00.*$/, '')
  if (type !== 'n') return unescaped(text)
  const value = Number(text)
  return Number.isFinite(value) ? shownNumber(value, looks[style] ?? 'plain', isFrom1904) : text
}

/** Characters that XML cannot hold stand as `_x000D_`; line ends are \n. */
export const unescaped = (text: string): string => {
  const whole = text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
}
