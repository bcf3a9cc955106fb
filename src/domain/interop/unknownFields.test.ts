import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SCOPE, smallWorkshop } from '../brief/brief.testdata.ts'
import { recordTypes } from '../registry.ts'
import { decodePlumbFile, encodePlumbFile } from './plumbFile.ts'

type Json = Record<string, unknown>
const fileOf = (): Json & { records: Json[] } =>
  JSON.parse(JSON.stringify(encodePlumbFile(SCOPE, smallWorkshop, recordTypes)))

/** Read and written again. */
function again(file: Json): Json {
  const decoded = decodePlumbFile(file, recordTypes)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error))
  const { scope, records } = decoded.value
  return JSON.parse(JSON.stringify(encodePlumbFile(scope, records, recordTypes)))
}

/** Names that no schema of ours has, some of which a JSON pointer has to mask. */
const names = fc.constantFrom('x-colour', 'their/field', 'tilde~1', '颜色', 'X', '')
const values = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
const clean = (value: unknown): boolean => !JSON.stringify(value).includes('__proto__')
const more = fc.dictionary(names, values.filter(clean), { noNullPrototype: true, maxKeys: 3 })

describe('what a file says that is not known', () => {
  it('I1: is there again when the file is written again, wherever it stood', () => {
    const foreign = fc.record({ id: fc.constantFrom('a', 'b'), data: more })
    fc.assert(
      fc.property(
        more,
        fc.array(more, { maxLength: 8 }),
        more,
        fc.uniqueArray(foreign, { maxLength: 2, selector: ({ id }) => id }),
        (top, each, deep, own) => {
          const file = fileOf()
          Object.assign(file, top)
          for (const [index, fields] of each.entries()) Object.assign(file.records[index] ?? {}, fields)
          // Inside a field: the names of the matrix are a record of its own.
          const [workshop] = file.records
          const goal = { id: '00000000000000000000', text: 'Sell more', ...deep }
          if (workshop !== undefined) workshop['goals'] = [goal]
          for (const { id, data } of own) {
            file.records.push({ ...data, id: id.padEnd(20, '9'), type: 'acme-vote', scope: SCOPE })
          }
          expect(again(file)).toEqual(file)
        }
      ),
      { numRuns: 300 }
    )
  })

  it('goes with the record that it was about', () => {
    const file = fileOf()
    Object.assign(file.records[1] ?? {}, { mood: 'glad' })
    const decoded = decodePlumbFile(file, recordTypes)
    const records = decoded.ok ? decoded.value.records.filter(({ id }) => id !== file.records[1]?.['id']) : []
    const rest = encodePlumbFile(SCOPE, records, recordTypes)
    expect(JSON.stringify(rest)).not.toContain('glad')
  })

  it.each([
    ['deeper than anybody writes', JSON.parse(`${'{"a":'.repeat(200)}1${'}'.repeat(200)}`)],
    ['of a prototype', JSON.parse('{"a": {"__proto__": {"x": 1}}}')],
    ['endless', { a: Array.from({ length: 30_000 }, () => 0) }]
  ])('is refused when it is %s', (_name, unknown) => {
    const file = fileOf()
    Object.assign(file.records[1] ?? {}, unknown)
    expect(decodePlumbFile(file, recordTypes)).toMatchObject({ ok: false, error: { code: 'file-unreadable' } })
  })
})
