import { expect, it } from 'vitest'
import { IMPORT_LIMITS } from '../../domain/interop/limits.ts'
import { draftsOf } from './drafts.ts'
import { readFile } from './read.ts'

function notesIn(text: string): number {
  const { content } = readFile({ name: 'a.csv', bytes: new TextEncoder().encode(text), hasHeader: true })
  if (content.kind !== 'table') throw new Error('no table')
  const settings = { mapping: content.layout.mapping, scale: 'auto', blockHeadings: false } as const
  let notes = 0
  for (const piece of draftsOf(content, settings, 'survey')) notes += piece.notes.length
  return notes
}

it('lists rows with bytes that are no characters, and takes the others', () => {
  const lines = Array.from({ length: 40 }, (_, nth) => `王芳,希望系统再快一点 ${nth}`)
  const text = `姓名,期望\n${lines.join('\n')}`
  const bytes = new TextEncoder().encode(text)
  bytes[bytes.lastIndexOf(0xe7)] = 0xff
  const { content } = readFile({ name: 'a.csv', bytes, hasHeader: true })
  if (content.kind !== 'table') throw new Error('no table')
  expect(content.encoding).toBe('utf-8')
  const settings = { mapping: content.layout.mapping, scale: 'auto', blockHeadings: false } as const
  const pieces = [...draftsOf(content, settings, 'survey')]
  expect(pieces.flatMap(({ issues }) => issues)).toEqual([{ line: 41, fault: 'bad-characters' }])
  expect(pieces.flatMap(({ notes }) => notes).length).toBe(39)
})

it('refuses a table that makes too many notes, however few its rows', () => {
  const questions = Array.from({ length: 200 }, (_, index) => `What of item ${index}?`).join(',')
  const answers = `${Array.from({ length: 200 }, () => 'We want it soon').join(',')}\n`
  expect(notesIn(`${questions}\n${answers.repeat(IMPORT_LIMITS.notes / 200)}`)).toBe(IMPORT_LIMITS.notes)
  expect(() => notesIn(`${questions}\n${answers.repeat(IMPORT_LIMITS.notes / 200 + 1)}`)).toThrow('import-too-many')
}, 60_000)

it('refuses more votes than can each become a mention', () => {
  const rows = IMPORT_LIMITS.mentions / 500
  expect(notesIn(`text,votes\n${'Faster,500\n'.repeat(rows)}`)).toBe(rows)
  expect(() => notesIn(`text,votes\n${'Faster,500\n'.repeat(rows + 1)}`)).toThrow('import-too-many-mentions')
})
