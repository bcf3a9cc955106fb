import { DomainError } from '../../../domain/engine/errors.ts'
import type { TableRow } from '../../../domain/interop/table.ts'
import { Zip } from '../../zip.ts'
import { lookOf, type NumberLook } from './numberFormats.ts'
import { type SheetContext, sheetRows, unescaped } from './sheet.ts'
import { type XmlHandlers, xmlReader } from './xml.ts'

export interface Workbook {
  /** Sheets of cells, by name, in their order; hidden ones last. */
  readonly sheets: readonly string[]
  rows(sheet: string): Iterable<TableRow>
}

/** The cells of an Excel workbook (.xlsx, .xlsm) as they are shown: of formulas what they came to when it was saved. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const zip = new Zip(bytes)
  const has = (name: string): boolean => zip.names.has(name)
  if (has('xl/workbook.bin')) throw new DomainError('import-old-workbook')
  if (!has('xl/workbook.xml')) throw new DomainError('file-unreadable', { detail: 'xl/workbook.xml' })
  const { sheets, isFrom1904 } = readSheets(zip)
  let context: SheetContext | null = null
  return {
    sheets: [...sheets.keys()],
    *rows(sheet) {
      const part = sheets.get(sheet)
      if (part === undefined) return
      context ??= {
        strings: has(STRINGS) ? readStrings(zip) : [],
        looks: has(STYLES) ? readLooks(zip) : [],
        isFrom1904
      }
      yield* sheetRows(zip, part, context)
    }
  }
}

const STRINGS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

function readPart(zip: Zip, part: string, handlers: Partial<XmlHandlers>): void {
  const ignore = (): void => undefined
  const reader = xmlReader(part, { open: ignore, close: ignore, text: ignore, ...handlers })
  for (const piece of zip.read(part)) reader.write(piece)
  reader.end()
}

function readSheets(zip: Zip) {
  const parts = new Map<string, string>()
  readPart(zip, RELATIONS, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const { Id, Target, Type } = attributes()
      if (Type?.endsWith('/worksheet') !== true || Id === undefined || Target === undefined) return
      parts.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    }
  })
  const shown = new Map<string, string>()
  const hidden = new Map<string, string>()
  let isFrom1904 = false
  readPart(zip, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true)$/.test(attributes()['date1904'] ?? '')
      if (name !== 'sheet') return
      const { name: title = '', state = 'visible', ...others } = attributes()
      const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const part = parts.get(id)
      if (part === undefined || !zip.names.has(part)) return
      // No two sheets are one part.
      parts.delete(id)
      const sheets = state === 'visible' ? shown : hidden
      sheets.set(title, part)
    }
  })
  return { sheets: new Map([...shown, ...hidden]), isFrom1904 }
}

/** What Excel has at most in a cell. What is longer is more than a note holds, and told of its row. */
const MAX_STRING = 32_767
/** As many as there are cells with words in the largest table that is taken. */
const MAX_STRINGS = 10_000_000

/** The texts that cells name by number, without the phonetic guides of East Asian ones. */
function readStrings(zip: Zip): string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isGuide = false
  const keep = (whole: string): void => {
    if (strings.push(whole) > MAX_STRINGS) throw new DomainError('file-unreadable', { detail: STRINGS })
  }
  readPart(zip, STRINGS, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') isText = true
      else if (name === 'rPh') isGuide = true
    },
    text(part) {
      if (isText && !isGuide && text.length < MAX_STRING) text += part
    },
    close(name) {
      if (name === 'si') keep(unescaped(text.slice(0, MAX_STRING)))
      else if (name === 't') isText = false
      else if (name === 'rPh') isGuide = false
    }
  })
  return strings
}

/** Excel has no more. */
const MAX_LOOKS = 65_490

/** How the numbers of each style are shown. */
function readLooks(zip: Zip): NumberLook[] {
  const codes = new Map<number, string>()
  const looks: NumberLook[] = []
  let isInCells = false
  readPart(zip, STYLES, {
    open(name, attributes) {
      if (name === 'numFmt' && codes.size < MAX_LOOKS)
        codes.set(Number(attributes()['numFmtId']), attributes()['formatCode'] ?? '')
      else if (name === 'cellXfs') isInCells = true
      else if (name === 'xf' && isInCells && looks.length < MAX_LOOKS) {
        const id = Number(attributes()['numFmtId'] ?? 0)
        looks.push(lookOf(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    }
  })
  return looks
}
