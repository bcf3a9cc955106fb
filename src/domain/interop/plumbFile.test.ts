import { describe, expect, it } from 'vitest'
import { answer, idFor, level, SCOPE, smallWorkshop } from '../brief/brief.testdata.ts'
import type { RecordTypes } from '../engine/record.ts'
import { recordTypes } from '../registry.ts'
import { decodePlumbFile, encodePlumbFile } from './plumbFile.ts'

const records = [...smallWorkshop, answer('a1', 'stays'), level('l1', 'stays', { value: 7 })]
const whole = () => JSON.parse(JSON.stringify(encodePlumbFile(SCOPE, records, recordTypes)))
const codeOf = (content: unknown, types: RecordTypes = recordTypes) => {
  const decoded = decodePlumbFile(content, types)
  return decoded.ok ? 'ok' : decoded.error.code
}

describe('a workshop file', () => {
  it('comes back as it was', () =>
    expect(decodePlumbFile(whole(), recordTypes)).toEqual({ ok: true, value: { scope: SCOPE, records } }))

  it.each([null, 1, 'x', [], {}, { format: 'other' }, { ...whole(), records: [] }, { ...whole(), scope: '../../etc' }])(
    'is refused when it is something else: %j',
    (content) => expect(codeOf(content)).toBe('file-unreadable')
  )

  it('is refused when it is newer: by its own version, by that of a record type, by a type that is not known', () => {
    const file = whole()
    expect(codeOf({ ...file, version: 2 })).toBe('import-newer')
    expect(codeOf({ ...file, types: { ...file.types, expectation: 99 } })).toBe('import-newer')
    expect(codeOf({ ...file, types: { ...file.types, vote: 0 } })).toBe('import-newer')
  })

  it('is refused whole when one record is damaged', () => {
    const [first, ...rest] = whole().records
    expect(codeOf({ ...whole(), records: [{ ...first, title: 7 }, ...rest] })).toBe('file-unreadable')
    expect(codeOf({ ...whole(), records: [{ ...first, constructor: 1 }, ...rest] })).toBe('file-unreadable')
    expect(codeOf({ ...whole(), records: [{ ...first, type: 'constructor' }, ...rest] })).toBe('file-unreadable')
    expect(codeOf(JSON.parse(JSON.stringify(whole()).replace('"title"', '"__proto__"')))).toBe('file-unreadable')
  })

  it('is refused when its records do not stand together', () => {
    const file = whole()
    const withRecords = (changed: unknown[]) => codeOf({ ...file, records: changed })
    expect(withRecords([...file.records, file.records[1]])).toBe('file-unreadable')
    expect(withRecords(file.records.slice(1))).toBe('file-unreadable')
    expect(withRecords(file.records.filter(({ id }: { id: string }) => id !== idFor('nora')))).toBe('file-unreadable')
    const foreign = file.records.map((each: object, index: number) =>
      index === 2 ? { ...each, scope: idFor('other') } : each
    )
    expect(withRecords(foreign)).toBe('file-unreadable')
    const settings = { id: 'settings000000000000', type: 'settings', scope: SCOPE, language: 'en', theme: 'dark' }
    expect(withRecords([...file.records, settings])).toBe('file-unreadable')
  })

  it('E3, A2: is refused with a second workshop, or with two responses to one expectation', () => {
    const file = whole()
    const second = { ...file.records[0], id: idFor('second') }
    expect(codeOf({ ...file, records: [...file.records, second] })).toBe('file-unreadable')
    expect(codeOf({ ...file, records: [...file.records, answer('a2', 'stays')] })).toBe('file-unreadable')
  })

  it('is refused when what it keeps without knowing it would keep the next file from being read', () => {
    const file = whole()
    const [workshop] = file.records
    const withExtra = (extra: object) => {
      const kept = { id: idFor('x1'), type: 'extra', scope: SCOPE, about: null, data: {}, ...extra }
      return codeOf({ ...file, records: [...file.records, kept] })
    }
    const vote = { id: idFor('v1'), type: 'vote', scope: SCOPE }
    expect(withExtra({ kind: 'record', data: vote })).toBe('ok')
    expect(withExtra({ kind: 'record', data: { type: 'vote', scope: SCOPE } })).toBe('file-unreadable')
    expect(withExtra({ kind: 'record', data: { ...workshop, id: idFor('second') } })).toBe('file-unreadable')
    expect(withExtra({ kind: 'fields', about: SCOPE, data: { '/later': 1 } })).toBe('ok')
    expect(withExtra({ kind: 'fields', about: SCOPE, data: { '/goals/0': 1 } })).toBe('file-unreadable')
  })

  it('brings older records up to date, and survives an upgrade that a damaged one breaks', () => {
    const session = recordTypes.get('session')
    if (session === undefined) throw new Error('no session type')
    const upgraded: RecordTypes = new Map([
      ...recordTypes,
      [
        'session',
        { ...session, upgrades: [...session.upgrades, ({ day, ...rest }) => ({ ...rest, date: String(day).trim() })] }
      ]
    ])
    const old = {
      id: idFor('s1'),
      type: 'session',
      scope: SCOPE,
      title: 'One',
      day: ' 2026-03-01 ',
      place: '',
      method: 'survey',
      agenda: [],
      guide: [],
      anonymity: 'named'
    }
    const decoded = decodePlumbFile({ ...whole(), records: [...whole().records, old] }, upgraded)
    expect(decoded.ok && decoded.value.records.at(-1)).toMatchObject({ date: '2026-03-01' })
    const breaking: RecordTypes = new Map([
      ...recordTypes,
      [
        'session',
        {
          ...session,
          upgrades: [...session.upgrades, (record) => ({ ...record, date: (record['day'] as { x: string }).x.trim() })]
        }
      ]
    ])
    const broken = { ...old, day: null }
    expect(codeOf({ ...whole(), records: [...whole().records, broken] }, breaking)).toBe('file-unreadable')
  })
})
