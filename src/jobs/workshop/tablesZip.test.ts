import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { idFor, note, person, SCOPE, smallWorkshop } from '../../domain/brief/brief.testdata.ts'
import type { AnyRecord, RecordType } from '../../domain/engine/record.ts'
import { z } from '../../domain/engine/schema.ts'
import { unwrapped } from '../../domain/engine/texts.ts'
import { guardCell, unguardCell } from '../../domain/interop/cells.ts'
import { decodePlumbFile } from '../../domain/interop/plumbFile.ts'
import { recordTypes } from '../../domain/registry.ts'
import { isTablesZip, readTables, writeTables } from './tablesZip.ts'

const write = (records: readonly AnyRecord[]) => writeTables(SCOPE, records, recordTypes, 'what is what')
const recordsIn = (zip: Uint8Array) => (readTables(zip) as { records: AnyRecord[] }).records
const sorted = (records: readonly AnyRecord[]) => [...records].sort((a, b) => (a.type + a.id < b.type + b.id ? -1 : 1))

const ids = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'),
  minLength: 20,
  maxLength: 20
})
/** Half surrogates, marks of formulas, quotation marks, line ends: whatever a text can hold. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', '\uFEFF', '\uD800', 'a'),
    maxLength: 6
  })
)

/** Anything that fits a schema. */
function anyOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const inner = unwrapped(schema)
  if (inner !== schema) return fc.option(anyOf(inner))
  if (inner instanceof z.ZodString && inner.format === null) return texts
  if (inner instanceof z.ZodString && inner.safeParse(idFor('x')).success) return ids
  if (inner instanceof z.ZodString) {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 9 }).map((data) => Buffer.from(data).toString('base64'))
    return fc.oneof(bytes, fc.constant('AB=')).map((data) => `data:image/png;base64,${data}`)
  }
  if (inner instanceof z.ZodEnum) return fc.constantFrom(...inner.options)
  if (inner instanceof z.ZodBoolean) return fc.boolean()
  if (inner instanceof z.ZodArray) return fc.array(anyOf(inner.element), { minLength: 1, maxLength: 3 })
  if (inner instanceof z.ZodRecord)
    return fc.dictionary(texts, anyOf(inner.valueType), { maxKeys: 3, noNullPrototype: true })
  if (inner instanceof z.ZodObject) return objectOf(inner)
  for (const value of ['2026-03-02', '2026-03-02T09:00:00.000Z', 3]) {
    if (z.safeParse(inner, value).success) return fc.constant(value)
  }
  return fc.constant(1)
}

const objectOf = (schema: z.ZodObject): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, anyOf(field)])))

const recordOf = (type: RecordType): fc.Arbitrary<AnyRecord> =>
  objectOf(type.schema as z.ZodObject).map((fields) => ({ ...fields, type: type.type, scope: SCOPE }) as AnyRecord)

const anyRecords = fc.array(fc.oneof(...[...recordTypes.values()].filter(({ inApp }) => !inApp).map(recordOf)), {
  maxLength: 25
})

describe('a workshop as tables', () => {
  it('comes back as it was, whatever its records say', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(sorted(recordsIn(write(records)))).toEqual(sorted(records))
      }),
      { numRuns: 100 }
    )
  }, 60_000)

  it('is one workshop when it is read', () => {
    const decoded = decodePlumbFile(readTables(write(smallWorkshop)), recordTypes)
    expect(decoded.ok && sorted(decoded.value.records)).toEqual(sorted(smallWorkshop))
    expect(decoded.ok && decoded.value.scope).toBe(SCOPE)
  })

  it('has a table for each kind of record, with a column for each field, and a word on them', () => {
    const files = unzipSync(write([...smallWorkshop, note('=1+1', { raw: { 'a"b': 'c' } })]))
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['workshop.csv', 'expectation.csv', 'README.txt']))
    const [headers = '', ...rows] = strFromU8(files['expectation.csv'] ?? new Uint8Array()).split('\r\n')
    expect(headers).toMatch(/^id,text,quote,participantId,/)
    expect(rows.find((row) => row.includes('=1+1'))).toMatch(/,'=1\+1,.*"\{""a\\""b"":""c""\}"$/)
  })

  it('may be packed again: columns in another order, other line ends, blank rows, in a folder', () => {
    const files = unzipSync(write([...smallWorkshop, person('Ann')]))
    const again = Object.fromEntries(
      Object.entries(files).map(([name, content]) => {
        if (name !== 'participant.csv') return [`export/${name}`, content]
        const lines = strFromU8(content).replace('\uFEFF', '').trimEnd().split('\r\n')
        const turned = lines.map((line) => line.split(',').reverse().join(','))
        return [`export/${name}`, strToU8(`${turned.join('\n')}\n,,,,\n`)]
      })
    )
    expect(sorted(recordsIn(zipSync(again)))).toEqual(sorted([...smallWorkshop, person('Ann')]))
  })

  it.each<[string, (files: Record<string, Uint8Array>) => void, string]>([
    ['a table is missing', (files) => delete files['expectation.csv'], 'file-unreadable'],
    [
      'a cell is damaged',
      (files) => Object.assign(files, { 'expectation.csv': strToU8('id,x\na,{') }),
      'file-unreadable'
    ],
    [
      'it is newer',
      (files) =>
        Object.assign(files, {
          'manifest.json': strToU8(
            strFromU8(files['manifest.json'] ?? new Uint8Array()).replace('"version": 1', '"version": 2')
          )
        }),
      'import-newer'
    ]
  ])('is refused when %s', (_what, damage, code) => {
    const files = unzipSync(write(smallWorkshop))
    damage(files)
    expect(() => readTables(zipSync(files))).toThrow(code)
  })

  it('is told from other zips, and from half of one', () => {
    const zip = write(smallWorkshop)
    expect(isTablesZip(zip)).toBe(true)
    expect(isTablesZip(zipSync({ 'manifest.json': strToU8('{"format":"other"}') }))).toBe(false)
    expect(isTablesZip(zipSync({ 'a.csv': strToU8('a') }))).toBe(false)
    expect(isTablesZip(zip.slice(0, zip.length / 2))).toBe(false)
    expect(() => readTables(zip.slice(0, zip.length / 2))).toThrow('file-unreadable')
  })

  it('is none when its manifest is larger than it says, which is found out without unpacking all of it', () => {
    const manifest = unzipSync(write(smallWorkshop))['manifest.json'] ?? new Uint8Array()
    const padded = Buffer.alloc(20_000_000, ' ')
    padded.set(manifest)
    const bomb = Buffer.from(zipSync({ 'manifest.json': [padded, { level: 1 }] }))
    for (const at of [bomb.indexOf('PK\x03\x04') + 22, bomb.lastIndexOf('PK\x01\x02') + 24]) {
      expect(bomb.readUInt32LE(at)).toBe(padded.length)
      bomb.writeUInt32LE(manifest.length, at)
    }
    expect(isTablesZip(bomb)).toBe(false)
  })
})

describe('the guard of cells', () => {
  it('loses nothing, and leaves nothing that would run', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        expect(unguardCell(guardCell(text))).toBe(text)
      })
    )
  })
})
