import { describe, expect, it } from 'vitest'
import { mapOf, person, smallWorkshop } from '../brief/brief.testdata.ts'
import { bareNote, EMPTY_BUNDLE, type ExpectationDraft } from './bundle.ts'
import { planImport } from './planImport.ts'

const draft = (text: string, fields: Partial<ExpectationDraft> = {}): ExpectationDraft => ({
  ...bareNote(text, text),
  ...fields
})

function plan(notes: readonly ExpectationDraft[], map = mapOf(smallWorkshop)) {
  let ids = 0
  const titles = new Set(notes.map(({ clusterKey }) => clusterKey))
  const clusters = [...titles].map((title) => ({ key: title, title, parentKey: '', color: null, box: null }))
  const bundle = { ...EMPTY_BUNDLE, notes: notes.map((note) => ({ ...note, origin: `test:${note.key}` })), clusters }
  return planImport(map, bundle, { sessionId: null, color: 'blue' }, () => `new${String(ids++).padStart(17, '0')}`)
}

describe('planImport', () => {
  it('makes a note of each draft, in order', () => {
    const { notes } = plan([draft('one', { quote: 'in words', raw: { tags: 'a' } }), draft('two')])
    expect(notes).toMatchObject([
      { text: 'one', quote: 'in words', raw: { tags: 'a' }, color: 'blue', participantId: null, clusterId: null },
      { text: 'two', raw: null }
    ])
  })

  it('knows the people who are there, and meets each new one once', () => {
    const { notes, participants } = plan([
      draft('one', { speaker: 'NORA' }),
      draft('two', { speaker: 'Ｗｅｉ', role: 'Buyer' }),
      draft('three', { speaker: 'wei', role: 'Seller' })
    ])
    expect(participants).toMatchObject([{ name: 'Ｗｅｉ', role: 'Buyer', side: 'client', segmentId: null }])
    expect(notes.map(({ participantId }) => participantId)).toEqual([
      ...['nora0000000000000000', participants[0]?.id, participants[0]?.id]
    ])
  })

  it('takes the first of two people of one name', () => {
    const { notes } = plan(
      [draft('one', { speaker: 'Li' })],
      mapOf([person('li1', { name: 'Li' }), person('li2', { name: 'li' })])
    )
    expect(notes[0]?.participantId).toBe('li100000000000000000')
  })

  it('makes the segments of new people only', () => {
    const { segments, participants } = plan([
      draft('one', { speaker: 'nora', segment: 'Board' }),
      draft('two', { speaker: 'Wei', segment: 'Sales' }),
      draft('three', { speaker: 'Tom', segment: 'sales' }),
      draft('four', { segment: 'Nobody' })
    ])
    expect(segments).toMatchObject([{ name: 'Sales', weight: 1 }])
    expect(participants.map(({ segmentId }) => segmentId)).toEqual([segments[0]?.id, segments[0]?.id])
  })

  it('puts notes into clusters of the same name and makes the missing ones', () => {
    const { notes, clusters } = plan([draft('one', { clusterKey: 'BADGE' }), draft('two', { clusterKey: 'Speed' })])
    expect(clusters.map(({ title }) => title)).toEqual(['Speed'])
    expect(notes.map(({ clusterId }) => clusterId)).toEqual(['badge000000000000000', clusters[0]?.id])
  })

  it('names each record once', () => {
    const drafts = Array.from({ length: 30 }, (_, n) =>
      draft(`n${n}`, { speaker: `p${n % 7}`, clusterKey: `c${n % 4}`, segment: `s${n % 2}` })
    )
    const { segments, participants, clusters, notes } = plan(drafts)
    const ids = [...segments, ...participants, ...clusters, ...notes].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(2 + 7 + 4 + 30)
  })
})
