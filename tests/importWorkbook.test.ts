import { describe, expect, it } from 'vitest'
import { DomainError } from '../src/domain/engine/errors.ts'
import { lookOf } from '../src/jobs/import/workbook/numberFormats.ts'
import { Zip } from '../src/jobs/zip.ts'
import { fixture, readTableFile } from './harness/importFile.ts'
import { inlineRows, workbookParts, zipped } from './harness/workbook.ts'

const FILE = fixture('workbook/openpyxl.xlsx')

function refusalOf(bytes: Uint8Array): string {
  try {
    readTableFile('book.xlsx', bytes)
    return 'none'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe('a workbook', () => {
  it('is read as it is shown, from its first sheet with anything in it', () => {
    const { format, notes, faults } = readTableFile('book.xlsx', FILE)
    expect([format, faults]).toEqual(['table', []])
    expect(notes).toMatchObject([
      {
        speaker: 'Nora Okafor',
        text: 'Tell us early\nwhen a date slips',
        raw: { 'Said on': '2026-03-02', Price: '1234.5', Share: '12.5%', At: '09:30', 'Yes?': 'TRUE' }
      },
      {
        speaker: '王芳',
        text: '希望按时交付 & 少改动',
        raw: { 'Said on': '2026-03-03 14:45', Price: '0.3', Share: '100%', 'Yes?': 'FALSE' }
      },
      { speaker: 'Ann', text: 'One person to call', raw: null }
    ])
  })

  it('has text that looks like a formula as text, and of a formula only what it came to', () => {
    const [first, second] = readTableFile('book.xlsx', FILE).notes
    expect(first?.raw).toMatchObject({ Attack: "=cmd|'/c calc'!A1" })
    expect(first?.raw).not.toHaveProperty('Link')
    expect(second?.raw).toMatchObject({ Attack: '@SUM(1)' })
    const sheet =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c></row>' +
      '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://x.example","click")</f><v>click</v></c></row>'
    expect(readTableFile('b.xlsx', zipped(workbookParts(sheet))).notes).toMatchObject([{ text: 'click' }])
  })

  it('offers its other sheets, which are known by what stands in them', () => {
    const { format, people } = readTableFile('book.xlsx', FILE, { sheet: 'People' })
    expect([format, people]).toMatchObject(['people', [{ name: 'Nora Okafor', organisation: 'Acme' }]])
  })

  it('reads texts by number, places by letters, errors, and gaps between rows', () => {
    const sheet =
      '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c></row>' +
      '<row r="7"><c r="B7" t="s"><v>2</v></c><c r="D7" t="e"><v>#N/A</v></c></row>'
    const strings = ['text', 'tags', 'Fast &amp; <![CDATA[<cheap>]]>_x0041_']
    const parts = workbookParts(sheet, strings)
    const { notes, faults } = readTableFile('book.xlsm', zipped(parts))
    expect(faults).toEqual([])
    expect(notes).toMatchObject([{ text: 'Fast & <cheap>A', raw: { tags: '#N/A' } }])
  })
})

it('tells how numbers are shown by formats of any length', () => {
  expect(lookOf(164, '[Red]yyyy\\-mm "h"')).toBe('date')
  expect(lookOf(164, '['.repeat(1_000_000))).toBe('plain')
})

describe('a damaged or hostile workbook is refused with one clear word:', () => {
  const rows = inlineRows([['text'], ['Fast']])

  it('cut off anywhere', () => {
    for (let size = 200; size < FILE.length; size += 211) {
      expect(['file-unreadable', 'import-unknown']).toContain(refusalOf(FILE.subarray(0, size)))
    }
  })

  it('a password, or the format of before 2007', () => {
    const old = (name: string) => {
      const bytes = Buffer.alloc(2048)
      Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
      bytes.write(name, 1024, 'utf16le')
      return new Uint8Array(bytes)
    }
    expect(refusalOf(old('Workbook'))).toBe('import-old-workbook')
    expect(refusalOf(old('EncryptedPackage'))).toBe('import-sealed')
    expect(refusalOf(zipped({ ...workbookParts(rows), 'xl/workbook.bin': 'x' }))).toBe('import-old-workbook')
  })

  it('a zip of something else', () => expect(refusalOf(zipped({ 'a.txt': 'hello' }))).toBe('import-unknown'))

  it('a zip bomb', () => {
    const spaces = ' '.repeat(60_000_000)
    const parts = workbookParts(rows)
    const bytes = zipped({ ...parts, 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}${spaces}` })
    expect(bytes.length).toBeLessThan(1_000_000)
    const start = performance.now()
    expect(refusalOf(bytes)).toBe('import-cell-too-long')
    expect(performance.now() - start).toBeLessThan(5000)
  }, 30_000)

  it('parts that come to too much, counted while they are unpacked', () => {
    const zip = new Zip(zipped({ a: 'a'.repeat(600_000), b: 'b'.repeat(600_000) }), 1_000_000)
    const read = (name: string) => [...zip.read(name)].reduce((sum, { length }) => sum + length, 0)
    expect(read('a')).toBe(600_000)
    // An import goes through a sheet more than once.
    expect(read('a')).toBe(600_000)
    expect(() => read('b')).toThrow('import-unzips-too-large')
  })

  it('a directory of more parts than anybody packs, whatever of them is there', () => {
    const end = (parts: number) => {
      const bytes = Buffer.alloc(98)
      bytes.writeUInt32LE(0x04034b50, 0)
      // The directory ends twice: in 64 bits, with a word on where that is, and as of old.
      bytes.writeUInt32LE(0x06064b50, 0)
      bytes.writeUInt32LE(parts, 32)
      bytes.writeUInt32LE(0x07064b50, 56)
      bytes.writeUInt32LE(0x06054b50, 76)
      bytes.writeUInt16LE(1, 84)
      return new Uint8Array(bytes)
    }
    expect(new Zip(end(3)).names).toContain('')
    expect(() => new Zip(end(0xffff_ffff))).toThrow('file-unreadable')
    const one = zipped({ a: 'a' })
    const many = Buffer.concat([...Array.from({ length: 10_001 }, () => one.slice(0, 32)), one])
    expect(() => [...new Zip(new Uint8Array(many)).read('a')]).toThrow('file-unreadable')
  }, 10_000)

  it('entities that would expand', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${workbookParts(rows)['xl/worksheets/sheet1.xml'] ?? ''}`
    expect(refusalOf(zipped({ ...workbookParts(rows), 'xl/worksheets/sheet1.xml': bomb }))).toBe('file-unreadable')
  })

  it('a cell of 50 MB', () => {
    const sheet = inlineRows([['text'], ['x'.repeat(50_000_000)]])
    expect(refusalOf(zipped(workbookParts(sheet)))).toBe('import-cell-too-long')
  }, 30_000)

  it('a long text that it has once and shows in many cells', () => {
    const row = (n: number) => `<row r="${n}">${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`
    const sheet = Array.from({ length: 20 }, (_, index) => row(index + 1)).join('')
    expect(refusalOf(zipped(workbookParts(sheet, ['x'.repeat(100_000)])))).toBe('import-unzips-too-large')
  }, 30_000)

  it('10,000 columns, or a cell far out', () => {
    const wide = inlineRows([Array.from({ length: 10_000 }, (_, column) => `c${column}`)])
    expect(refusalOf(zipped(workbookParts(wide)))).toBe('import-too-wide')
    const far = '<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>'
    expect(refusalOf(zipped(workbookParts(far)))).toBe('import-too-wide')
  })

  it('XML that is none, parts that are missing', () => {
    const parts = workbookParts(rows)
    expect(refusalOf(zipped({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row><c' }))).toBe(
      'file-unreadable'
    )
    const { 'xl/_rels/workbook.xml.rels': _, ...without } = parts
    expect(refusalOf(zipped(without))).toBe('file-unreadable')
  })
})
