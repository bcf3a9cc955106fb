import { describe, expect, it } from 'vitest'
import { openTestLibrary } from '../../../tests/harness/library.ts'
import {
  answer,
  cluster,
  idFor,
  link,
  mention,
  note,
  person,
  SCOPE,
  session,
  smallWorkshop
} from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { decodePlumbFile, encodePlumbFile } from '../interop/plumbFile.ts'
import { recordTypes } from '../registry.ts'

/** Every way for records of a file into a workshop. Each gives what is there then. */
const ways: readonly [name: string, (records: readonly AnyRecord[]) => readonly AnyRecord[]][] = [
  [
    'workshop.restore',
    (records) => {
      const library = openTestLibrary()
      const copy = idFor('copy')
      library.run(copy, 'workshop.restore', { sourceId: SCOPE, records: [...records] })
      return library.state(copy)
    }
  ],
  [
    'handover.receive',
    (records) => {
      const library = openTestLibrary()
      library.run(SCOPE, 'handover.receive', { records: [...records], marks: [] })
      return library.state(SCOPE)
    }
  ],
  [
    'handover.take',
    (records) => {
      const library = openTestLibrary()
      library.run(SCOPE, 'handover.receive', { records: [...smallWorkshop], marks: [] })
      const known = new Set(smallWorkshop.map(({ id }) => id))
      const added = records.filter(({ id }) => !known.has(id))
      library.run(SCOPE, 'handover.take', { added, updated: [], removed: [], marks: [] })
      return library.state(SCOPE)
    }
  ]
]

const breaking: readonly [rule: string, code: string, records: readonly AnyRecord[]][] = [
  ['A2', 'already-answered', [answer('a1', 'stays'), answer('a2', 'stays')]],
  ['CL1', 'nested-twice', [cluster('inner', 0, idFor('badge')), cluster('core', 0, idFor('inner'))]],
  ['LK1', 'linked-itself', [link('k1', 'stays', 'stays')]],
  ['LK1', 'linked-twice', [link('k1', 'stays', 'green', 'conflicts'), link('k2', 'green', 'stays', 'conflicts')]]
]

describe.each(ways)('%s', (_name, bring) => {
  it.each(breaking)('%s: refuses what is %s', (_rule, code, records) => {
    expect(() => bring([...smallWorkshop, ...records])).toThrow(code)
  })

  it('AN1: takes the speakers out where names are not stored', () => {
    const closed = { sessionId: idFor('hush'), participantId: idFor('ann') }
    const more = [
      ...[session('hush', 'not-stored'), person('ann')],
      ...[note('said', { ...closed, raw: { Who: 'Ann' } }), { ...mention('m1', 'stays', idFor('ann')), ...closed }]
    ]
    const state = bring([...smallWorkshop, ...more])
    const spoken = state.filter((record) => (record['sessionId'] ?? null) !== null)
    expect(spoken.map((record) => [record['participantId'], record['raw'] ?? null])).toEqual([
      [null, null],
      [null, null]
    ])
    expect(state.some((record) => record['participantId'] !== null && record.type === 'expectation')).toBe(true)
  })
})

describe('a file', () => {
  it.each(breaking)('%s: is refused for what is %s, and says why', (_rule, code, records) => {
    const file = encodePlumbFile(SCOPE, [...smallWorkshop, ...records], recordTypes)
    const decoded = decodePlumbFile(JSON.parse(JSON.stringify(file)), recordTypes)
    const detail = expect.stringContaining(code)
    expect(decoded).toMatchObject({ ok: false, error: { code: 'file-unreadable', params: { detail } } })
  })
})
