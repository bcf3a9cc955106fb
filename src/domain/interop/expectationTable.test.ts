import { describe, expect, it } from 'vitest'
import { answer, idFor, level, mapOf, mention, note, SCOPE, smallWorkshop, utcDay } from '../brief/brief.testdata.ts'
import { csvText } from './csvText.ts'
import { expectationCsv, expectationTable } from './expectationTable.ts'

const status = { id: idFor('d1'), type: 'status', scope: SCOPE, responseId: idFor('a1'), state: 'delivered' }
const records = [
  ...smallWorkshop,
  mention('m1', 'stays', idFor('alan')),
  answer('a1', 'stays', { text: 'It stays', ownerId: idFor('theo'), dueDate: '2026-05-01', promisedLevel: 8 }),
  answer('a2', 'cheap', { kind: 'explanation', text: 'No' }),
  { ...status, at: '2026-04-30T10:00:00.000Z', sessionId: null, evidence: 'seen' },
  level('l1', 'stays', { value: 9 }),
  level('l2', 'stays', { kind: 'agreed', value: 8, at: '2026-03-02T10:00:00.000Z' }),
  level('l3', 'stays', { kind: 'perceived', value: 6, at: '2026-05-02T10:00:00.000Z' })
]

describe('expectationTable', () => {
  it('has one row for each expectation, with all that hangs on it', () => {
    const rows = expectationTable(mapOf(records), utcDay)
    expect(rows.map((row) => row.expectation)).toEqual(['stays', 'cheap', 'green', 'loose'])
    expect(rows[0]).toMatchObject({
      ...{
        cluster: 'badge',
        speaker: 'nora',
        voices: 2,
        also_said: 'alan:',
        importance: 0.9,
        rank: 1,
        verdict: 'open'
      },
      ...{ response_kind: 'promise', response: 'It stays', owner: 'theo', due: '2026-05-01', promised_level: 8 },
      ...{ status: 'delivered', status_date: '2026-04-30', evidence: 'seen' },
      ...{ desired: 9, agreed: 8, perceived: 6, gap: -2 }
    })
    expect(rows[1]).toMatchObject({ response_kind: 'explanation', status: null, gap: null })
  })

  it('dates a status by the day where the user is', () => {
    const [row] = expectationTable(mapOf(records), () => '2026-05-01')
    expect(row?.status_date).toBe('2026-05-01')
  })

  it('fills every column of the file, and guards the words of people against formulas, but not numbers', () => {
    const map = mapOf([...records, note('formula', { text: '=cmd|calc', importance: 0.1 })])
    const rows = expectationTable(map, utcDay)
    const [headers = '', first = '', ...rest] = expectationCsv(rows).trimEnd().split('\r\n')
    expect(headers.split(',')).toEqual(['\uFEFFid', ...Object.keys(rows[0] ?? {}).slice(1)])
    expect(first).toMatch(/,9,8,6,-2$/)
    expect(rest.join('\n')).toContain(",'=cmd|calc,")
  })
})

describe('csvText', () => {
  it('quotes what needs it and marks the encoding', () => {
    expect(
      csvText([
        ['text', 'n'],
        ['a "b", c\nd', '-2']
      ])
    ).toBe('\uFEFFtext,n\r\n"a ""b"", c\nd",-2\r\n')
  })
})
