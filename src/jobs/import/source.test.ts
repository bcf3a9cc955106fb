import { describe, expect, it } from 'vitest'
import { readFile } from './read.ts'
import { sourceOf } from './source.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const kindOf = (text: string) => sourceOf('x', bytes(text)).kind

describe('what a file is', () => {
  it.each([
    ['{"a": [1, 2]}', 'json'],
    ['\uFEFF [1]', 'json'],
    ['[a],b\n1,2', 'text'],
    ['12', 'text'],
    ['"a"', 'text'],
    ['PK\u0003\u0004more', 'zip'],
    ['SQLite format 3\0', 'binary'],
    ['\0\0\0\0', 'binary']
  ])('shows by its content: %j', (text, kind) => expect(kindOf(text)).toBe(kind))

  it.each([['{"type": "excalidraw", "elements": ['], ['[{"a": 1}'], ['{'], ['{}{}']])(
    'is refused when it is JSON that was damaged: %j',
    (text) => expect(() => kindOf(text)).toThrow('file-unreadable')
  )

  it('is refused when it is nested beyond reason, before anything walks it', () => {
    expect(() => kindOf('['.repeat(1_000_000))).toThrow('import-too-deep')
    expect(() => kindOf(`{"a":${'{"a":'.repeat(200)}1${'}'.repeat(201)}`)).toThrow('import-too-deep')
    expect(kindOf(`{"a": "${'['.repeat(200)}\\"${'{'.repeat(200)}"}`)).toBe('json')
  })

  it('is not taken for a table when it is JSON that nothing here knows', () =>
    expect(() => readFile({ name: 'x.json', bytes: bytes('{"some": "thing"}'), hasHeader: true })).toThrow(
      'import-unknown'
    ))

  it('is read no further than the limits', () => {
    const rowsOf = (text: string) => {
      const { content } = readFile({ name: 'x.csv', bytes: bytes(text), hasHeader: true, format: 'table' })
      return content.kind === 'table' ? [...content.rows()] : []
    }
    expect(() => rowsOf(`a,b\n1,2\n3,"${'x'.repeat(4_000_000)}`)).toThrow('import-cell-too-long {"line":3')
    expect(() => rowsOf(`${'a,'.repeat(1200)}\n${'1,'.repeat(1200)}`)).toThrow('import-too-wide')
    expect(rowsOf(`a,b\n1,"${'y\n'.repeat(200_000)}"\n3,4`).map(({ line }) => line)).toEqual([2, 200_003])
  })
})
