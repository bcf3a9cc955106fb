import { describe, expect, it } from 'vitest'
import { idFor } from '../brief/brief.testdata.ts'
import type { AnyRecord } from '../engine/record.ts'
import { commands } from '../registry.ts'
import { conflictViews } from './conflictView.ts'
import { mark, merged, recordIn, worked } from './merge.testdata.ts'
import { byRecordId } from './merge.ts'

const session = { title: 'In confidence', date: '2026-03-01', place: '', method: 'interview' } as const
const person = (handle: string, name: string) => ({
  ...{ id: idFor(handle), name, isAlias: false, organisation: '', role: '', side: 'client', segmentId: null },
  color: 'teal'
})
const NOTE = idFor('said')
const words = { text: 'never on Mondays', quote: 'never' }

/** A note that Ann has said in a hidden session, with a mention of hers. */
const said = { participantId: idFor('ann'), sessionId: idFor('hush') }
const common = worked(
  [
    ['session.add', { id: idFor('hush'), ...session, agenda: [], guide: [], anonymity: 'hidden' }],
    ['participant.add', { participants: [person('ann', 'Ann'), person('bo', 'Bo')] }],
    ['premise.add', { id: idFor('p1'), kind: 'claim', text: 'fast', source: '', date: null, ...said }],
    [
      'expectation.capture',
      { notes: [{ id: NOTE, ...words, color: 'teal', x: 0, y: 0, raw: { Who: 'Ann' }, ...said }] }
    ],
    ['mention.add', { id: idFor('m1'), expectationId: NOTE, text: '', quote: '', ...said }]
  ].map(([name, args]) => withDefaults(name as string, args as object))
)
const edit = (change: object): readonly [string, unknown] => ['expectation.edit', { ids: [NOTE], ...change }]

function withDefaults(name: string, args: object): readonly [string, unknown] {
  return [name, commands.get(name)?.args.parse(args)]
}

const viewsOf = (ours: readonly AnyRecord[], theirs: readonly AnyRecord[]) => {
  const { conflicts } = merged({ ours, theirs, base: mark(common) })
  return conflictViews(conflicts, { ours: byRecordId(ours), theirs: byRecordId(theirs) })
}

describe('AN2: what is asked when two versions are merged', () => {
  it('says no name that is hidden on either side', () => {
    const ours = worked([edit({ participantId: idFor('bo'), color: 'rose' })], common)
    const named = [['session.edit', { id: idFor('hush'), anonymity: 'named' }]] as const
    const theirs = worked([...named, edit({ participantId: null, color: 'blue' })], common)
    const views = viewsOf(ours, theirs)
    expect(views.map(({ unit, ours, theirs }) => [unit, ours, theirs])).toEqual([
      ['participantId', { kind: 'hidden', what: 'name' }, { kind: 'value', value: null }],
      ['color', { kind: 'hidden', what: 'name' }, { kind: 'value', value: 'blue' }]
    ])
  })

  it('does not call what has no words by who said it', () => {
    const ours = worked([['mention.remove', { id: idFor('m1') }]], common)
    const theirs = common.map((each) => (each.id === idFor('m1') ? { ...each, quote: 'so it is' } : each))
    expect(JSON.stringify(viewsOf(ours, theirs))).not.toMatch(/Ann/)
    expect(viewsOf(ours, theirs)).toHaveLength(1)
  })

  it('N1: shows no words that lie face down on either side', () => {
    const ours = worked([edit({ text: 'only on Mondays', quote: 'only' })], common)
    const turned = [['expectation.turn', { ids: [NOTE], isFaceDown: true }]] as const
    const views = viewsOf(ours, worked([...turned, edit({ text: 'not on Mondays', quote: 'not' })], common))
    expect(JSON.stringify(views)).not.toMatch(/Monday|only|never/)
    expect(views.map(({ unit, isFaceDown, theirs }) => [unit, isFaceDown, theirs])).toEqual([
      ['text', true, { kind: 'hidden', what: 'words' }],
      ['quote', true, { kind: 'hidden', what: 'words' }]
    ])
    const [gone] = viewsOf(
      worked([['expectation.remove', { ids: [NOTE] }]], common),
      worked([...turned, edit({ text: 'x' })], common)
    )
    expect(gone).toMatchObject({ name: '', isFaceDown: true, theirs: { kind: 'hidden', what: 'words' } })
  })
})

describe('AN2: what comes of a merge', () => {
  it('has no name that was hidden until the session went', () => {
    const ours = worked([edit({ participantId: idFor('bo') })], common)
    const theirs = worked([['session.remove', { id: idFor('hush') }]], common)
    for (const sides of [
      { ours, theirs, choices: { [`${NOTE}.participantId`]: 'ours' } as const },
      { ours: theirs, theirs: ours, choices: { [`${NOTE}.participantId`]: 'theirs' } as const }
    ]) {
      const { records } = merged({ ...sides, base: mark(common) })
      expect(recordIn(records, 'hush')).toBeUndefined()
      expect(recordIn(records, 'said')).toMatchObject({ sessionId: null, participantId: null, raw: null })
    }
  })

  it.each([idFor('ann'), null])(
    'nor tells that by a cluster called after somebody (of a note that %s said)',
    (speaker) => {
      const before = worked([edit({ participantId: speaker })], common)
      const frame = { color: 'teal', x: 0, y: 0, w: 400, h: 400, members: [{ id: NOTE, x: 0, y: 0 }] }
      const group = [
        'cluster.group',
        withDefaults('cluster.group', { id: idFor('c'), title: 'Ann', ...frame })[1]
      ] as const
      const grouped = worked([group], before)
      const gone = worked([['session.remove', { id: idFor('hush') }]], before)
      for (const [ours, theirs] of [
        [grouped, gone],
        [gone, grouped]
      ] as const) {
        const { records } = merged({ ours, theirs, base: mark(before) })
        const placings = records.filter(({ type }) => type === 'placing')
        expect(placings).toHaveLength(1)
        expect(JSON.stringify(placings)).not.toContain('Ann')
      }
    }
  )

  it('keeps the names of a session that is no longer hidden', () => {
    const theirs = worked([['session.edit', { id: idFor('hush'), anonymity: 'named' }]], common)
    const { records } = merged({ ours: common, theirs, base: mark(common) })
    expect(recordIn(records, 'said')?.['participantId']).toBe(idFor('ann'))
  })
})
