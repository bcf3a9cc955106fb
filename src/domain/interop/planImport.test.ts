import { describe, expect, it } from 'vitest'
import { idFor, mapOf, note, person, SCOPE, session as sessionOf, smallWorkshop } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { recordTypes } from '../registry.ts'
import { bareNote, barePerson, EMPTY_BUNDLE, type ExpectationDraft, type ImportBundle } from './bundle.ts'
import { ImportSurvey } from './planImport.ts'

const draft = (text: string, fields: Partial<ExpectationDraft> = {}): ExpectationDraft => ({
  ...bareNote(text, text),
  ...fields
})
const cluster = (key: string, fields: Partial<ImportBundle['clusters'][number]> = {}) => ({
  ...{ key, title: key, parentKey: '', color: null, box: null },
  ...fields
})

let ids = 0
const options = {
  ...({ scope: SCOPE, sessionId: null, color: 'blue', now: '2026-03-02T09:00:00.000Z' } as const),
  newId: () => `new${String(ids++).padStart(17, '0')}`
}

function plan(
  parts: Partial<ImportBundle>,
  before: readonly AnyRecord[] = smallWorkshop,
  sessionId: string | null = null
) {
  const bundle = { ...EMPTY_BUNDLE, ...parts }
  const survey = new ImportSurvey(mapOf([...before]), options.newId)
  for (const each of bundle.people) survey.meetPerson(each)
  for (const each of bundle.notes) survey.meet(each, `test:${each.key}`)
  const writer = survey.plan(bundle, { ...options, sessionId })
  const notes = bundle.notes.flatMap((each) => writer.recordsOf(each, `test:${each.key}`))
  const records = [...writer.start, ...notes, ...writer.links(), ...writer.premiseLinks()]
  const all = (type: string) => records.filter((record) => record.type === type)
  return { records, all, size: writer.size, makingRoom: writer.makingRoom }
}

/** A note and a cluster for each title, as a table gives them. */
const titled = (notes: readonly ExpectationDraft[]) => ({
  notes,
  clusters: [...new Set(notes.map(({ clusterKey }) => clusterKey))].filter(Boolean).map((key) => cluster(key))
})

const board: Partial<ImportBundle> = {
  clusters: [
    cluster('theme', { box: { x: 0, y: 0, w: 1000, h: 800 } }),
    cluster('inner', { parentKey: 'theme', box: { x: 20, y: 20, w: 500, h: 300 } }),
    cluster('deep', { parentKey: 'inner' }),
    cluster('untitled', { title: '', box: { x: 2000, y: 0, w: 300, h: 300 } }),
    cluster('empty')
  ],
  notes: [
    draft('one', { clusterKey: 'inner', at: { x: 40, y: 60 }, speaker: 'Wei', color: 'rose' }),
    draft('two', { clusterKey: 'deep' }),
    draft('three', { clusterKey: 'untitled', at: { x: 2020, y: 40 } }),
    draft('four', {
      mentions: [{ text: 'me too', quote: '', speaker: 'Tom' }],
      levels: [{ kind: 'desired', value: 11, note: 'n = 3' }]
    })
  ],
  links: [
    { fromKey: 'one', toKey: 'two', kind: 'depends' },
    { fromKey: 'one', toKey: 'two', kind: 'depends' },
    { fromKey: 'one', toKey: 'one', kind: 'conflicts' },
    { fromKey: 'one', toKey: 'nowhere', kind: 'supports' }
  ],
  people: [{ ...barePerson('Tom'), stage: 'long-term', segment: 'Sales' }],
  premises: [
    {
      kind: 'claim',
      text: 'We are always on time',
      source: 'advert',
      date: '2026-01-05',
      speaker: 'Tom',
      noteKeys: ['one', 'two', 'gone']
    },
    { kind: 'claim', text: 'we are always on time', source: '', date: null, speaker: '', noteKeys: ['two', 'three'] }
  ]
}

describe('the plan of an import', () => {
  it('AN1: brings no speaker and no row of the file into a session whose names are not stored', () => {
    const id = idFor('quiet')
    const session = {
      ...{ id, type: 'session', scope: SCOPE, title: 'Quiet', date: '2026-03-01', place: '', method: 'survey' },
      ...{ agenda: [], guide: [], anonymity: 'not-stored' }
    }
    const said = draft('one', {
      ...{ speaker: 'Wei', segment: 'Sales', raw: { Who: 'Wei' } },
      mentions: [{ text: '', quote: '', speaker: 'nora' }]
    })
    const { records } = plan({ notes: [said] }, [...smallWorkshop, session, person('Wei'), person('nora')], id)
    expect(records.map(({ type, participantId, raw }) => [type, participantId, raw])).toEqual([
      ['expectation', null, null],
      ['mention', null, undefined]
    ])
    expect(plan({ notes: [said] }, smallWorkshop, id).all('participant')).toHaveLength(1)
  })

  it('makes a note of each draft, in order', () => {
    const { all } = plan({ notes: [draft('one', { quote: 'in words', raw: { tags: 'a' } }), draft('two')] })
    expect(all('expectation')).toMatchObject([
      { text: 'one', quote: 'in words', raw: { tags: 'a' }, color: 'blue', participantId: null, clusterId: null },
      { text: 'two', raw: null, origin: 'test:two' }
    ])
  })

  it('knows the people who are there, and meets each new one once', () => {
    const { all } = plan({
      notes: [
        draft('one', { speaker: 'NORA' }),
        draft('two', { speaker: 'Ｗｅｉ', role: 'Buyer' }),
        draft('three', { speaker: 'wei', role: 'Seller' })
      ]
    })
    const [wei, ...others] = all('participant')
    expect(wei).toMatchObject({ name: 'Ｗｅｉ', role: 'Buyer', side: 'client', segmentId: null })
    expect(others).toEqual([])
    expect(all('expectation').map((each) => each['participantId'])).toEqual(['nora0000000000000000', wei?.id, wei?.id])
  })

  it('takes the first of two people of one name', () => {
    const before = [person('li1', { name: 'Li' }), person('li2', { name: 'li' })]
    const [made] = plan({ notes: [draft('one', { speaker: 'Li' })] }, before).all('expectation')
    expect(made?.['participantId']).toBe('li100000000000000000')
  })

  it('makes the segments of new people only', () => {
    const { all } = plan({
      notes: [
        draft('one', { speaker: 'nora', segment: 'Board' }),
        draft('two', { speaker: 'Wei', segment: 'Sales' }),
        draft('three', { speaker: 'Tom', segment: 'sales' }),
        draft('four', { segment: 'Nobody' })
      ]
    })
    const [sales, ...others] = all('segment')
    expect([sales?.['name'], others]).toEqual(['Sales', []])
    expect(all('participant').map((each) => each['segmentId'])).toEqual([sales?.id, sales?.id])
  })

  it('puts notes into clusters of the same name and makes the missing ones, once', () => {
    const { all } = plan(titled(['BADGE', 'Speed', 'ＳＰＥＥＤ'].map((key) => draft(key, { clusterKey: key }))))
    const [speed, ...others] = all('cluster')
    expect([speed?.['title'], others]).toEqual(['Speed', []])
    expect(all('expectation').map((each) => each['clusterId'])).toEqual([
      ...['badge000000000000000', speed?.id, speed?.id]
    ])
  })

  it('takes a whole board: themes of one level, levels, mentions, people, premises, and each connection once', () => {
    const { all, size, records } = plan(board)
    const [theme, inner, deep] = all('cluster')
    expect(all('cluster').map((each) => [each['title'], each['parentId']])).toEqual([
      ['theme', null],
      ['inner', theme?.id],
      ['inner › deep', theme?.id],
      ['', null],
      ['empty', null]
    ])
    const [one, two] = all('expectation')
    expect([one?.['clusterId'], two?.['clusterId'], one?.['color']]).toEqual([inner?.id, deep?.id, 'rose'])
    expect(all('link')).toMatchObject([{ fromId: one?.id, toId: two?.id, kind: 'depends' }])
    expect(all('level')).toMatchObject([{ kind: 'desired', value: 10, note: 'n = 3' }])
    expect(all('mention')).toMatchObject([{ text: 'me too', participantId: all('participant')[0]?.id }])
    expect(all('participant')).toMatchObject([{ name: 'Tom', stage: 'long-term' }, { name: 'Wei' }])
    const [premise, ...more] = all('premise')
    expect(premise).toMatchObject({ date: '2026-01-05', participantId: all('participant')[0]?.id })
    expect(more).toEqual([])
    const shaped = all('premiseLink').map(({ premiseId, expectationId }) => [premiseId, expectationId])
    expect(shaped).toEqual(
      all('expectation')
        .slice(0, 3)
        .map(({ id }) => [premise?.id, id])
    )
    expect(size).toEqual({ notes: 4, known: 0, participants: 2, clusters: 5, premises: 1, levels: 0 })
    for (const record of records) {
      expect(recordTypes.get(record.type)?.schema.safeParse(record)).toMatchObject({ success: true })
    }
  })

  it('adds nothing when the same comes again', () => {
    for (const bundle of [board, titled([draft('a', { clusterKey: 'Speed', speaker: 'Ann' }), draft('b')])]) {
      const first = plan(bundle)
      const again = plan(bundle, [...smallWorkshop, ...first.records])
      expect(again.records).toEqual([])
      expect(again.makingRoom).toMatchObject({ moved: [], resized: [] })
      expect(again.size).toMatchObject({ notes: 0, known: bundle.notes?.length })
    }
  })

  it('puts what is new beside what came before, wherever that lies and whatever it is called now', () => {
    const first = plan(board)
    const renamed = first.records.map((each) => (each['title'] === 'inner' ? { ...each, title: 'Other' } : each))
    const more = {
      ...board,
      notes: [...(board.notes ?? []), draft('five', { clusterKey: 'inner', at: { x: 1, y: 1 } })]
    }
    const links = [{ fromKey: 'five', toKey: 'one', kind: 'supports' as const }]
    const { all, records } = plan({ ...more, links }, [...smallWorkshop, ...renamed])
    expect(records.map(({ type }) => type)).toEqual(['expectation', 'link'])
    expect(all('expectation')[0]?.['clusterId']).toBe(first.all('cluster')[1]?.id)
    expect(all('link')[0]?.['toId']).toBe(first.all('expectation')[0]?.id)
  })

  it('knows a note again that was merged into another', () => {
    const mention = { id: 'm'.padEnd(20, '0'), type: 'mention', scope: SCOPE, expectationId: 'host0000000000000000' }
    const merged = { ...mention, text: 'one', quote: '', participantId: null, sessionId: null, origin: 'test:one' }
    expect(plan({ notes: [draft('one')] }, [note('host'), merged]).records).toEqual([])
  })

  it('leaves a level on the day that our own file says, whatever session the import is of', () => {
    const session = { ...sessionOf('talk', 'named'), date: '2026-06-01' }
    const levels = [
      { kind: 'desired' as const, value: 7, note: '', at: '2026-02-03T12:00:00.000Z' },
      { kind: 'perceived' as const, value: 4, note: '' }
    ]
    const made = plan({ notes: [draft('one', { levels })] }, [session], session.id).all('level')
    expect(made).toMatchObject([
      { at: '2026-02-03T12:00:00.000Z', sessionId: null },
      { at: options.now, sessionId: session.id }
    ])
  })

  it('leaves notes of ours as near to one another as they were', () => {
    const own = {
      ...{ dimensions: [], importance: null, feasibility: null, verdict: 'open' as const, verdictReason: '' },
      ...{ cardNumber: null, isFaceDown: false }
    }
    const near = (isOurs: boolean) =>
      plan({
        notes: [0, 40, 80].map((x) => draft(`n${x}`, { at: { x, y: 0 }, own: isOurs ? own : null }))
      })
        .all('expectation')
        .map(({ x }, _, [first]) => Number(x) - Number(first?.['x']))
    expect(near(true)).toEqual([0, 40, 80])
    expect(near(false)[1]).toBeGreaterThan(40)
  })

  it('brings another round of ratings to a note that is there, once', () => {
    const round = (value: number) => draft('one', { levels: [{ kind: 'perceived', value, note: `mean ${value}` }] })
    const before = [...smallWorkshop, { ...note('there'), origin: 'test:one' }]
    const { records, size } = plan({ notes: [round(7)] }, before)
    expect(size).toMatchObject({ notes: 0, known: 1, levels: 1 })
    expect(records).toMatchObject([{ type: 'level', expectationId: note('there').id, kind: 'perceived', value: 7 }])
    const again = plan({ notes: [round(7), round(7)] }, [...before, ...records])
    expect([again.records, again.size.levels]).toEqual([[], 0])
    expect(plan({ notes: [round(8)] }, [...before, ...records]).size.levels).toBe(1)
  })

  it('names each record once', () => {
    const drafts = Array.from({ length: 30 }, (_, n) =>
      draft(`n${n}`, { speaker: `p${n % 7}`, clusterKey: `c${n % 4}`, segment: `s${n % 2}` })
    )
    const { records } = plan(titled(drafts))
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
    expect(records).toHaveLength(2 + 7 + 4 + 30)
  })
})
