import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOf, measurePlacing, measureSuggestion } from '../../../tests/bench/clusters/measure.ts'
import { isConstructed, OPEN_SETS, setsIn } from '../../../tests/bench/clusters/sets.ts'
import { analystWith } from '../../jobs/grouping/analyst.ts'
import type { NoteText } from './analyse.ts'
import { explain } from './explain.ts'
import { Placer } from './place.ts'
import { suggestGroups } from './suggest.ts'
import type { Suggestion } from './suggestion.ts'

const analyst = analystWith(null)
const suggest = (notes: readonly NoteText[]): Suggestion => suggestGroups(notes, analyst, () => undefined)

const TEXTS = [
  'Deliver the parcels on time',
  'Parcels must arrive on the promised day',
  '包裹要准时送到',
  '貨要準時到',
  'Tell us when a delivery is late',
  'Refund the money within a week',
  '退款要快',
  'No questions asked when we return something',
  '退貨不要問東問西',
  'Refunds without calling anybody',
  'Log in with a fingerprint',
  '密码不要太复杂',
  'Our data must stay private',
  '個資不能外流',
  'No password to remember'
]
const noteOf = (text: string, at: number): NoteText => ({
  id: `note${String(at).padStart(3, '0')}`,
  text,
  clusterId: null
})
const notes = TEXTS.map(noteOf)

const groupedIn = ({ groups, stops }: Suggestion, stop: number): string[][] =>
  groups.filter(({ id }) => stops[stop]?.groups.includes(id)).map((group) => group.notes.map(({ id }) => id))

describe('CG2: suggested groups', () => {
  it('are the same, whatever order the notes come in', () => {
    const once = suggest(notes)
    expect(once.stops.length).toBeGreaterThan(1)
    fc.assert(
      fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (shuffled) => {
        expect(suggest(shuffled)).toEqual(once)
      }),
      { numRuns: 10 }
    )
  })

  it('split and join as the slider moves, and lose no note', () => {
    const suggestion = suggest(notes)
    for (const [at, { lone }] of suggestion.stops.entries()) {
      const grouped = groupedIn(suggestion, at)
      expect([...grouped.flat(), ...lone].sort()).toEqual(notes.map(({ id }) => id))
      const coarser = at === 0 ? null : groupedIn(suggestion, at - 1)
      for (const group of grouped) {
        expect(coarser?.some((whole) => group.every((id) => whole.includes(id))) ?? true).toBe(true)
      }
    }
  })

  it('bring both languages together, named in the languages of their notes', () => {
    const { groups, stops, start } = suggest(notes)
    const returns = groups.find(
      ({ id, notes }) => stops[start]?.groups.includes(id) && notes.some((n) => n.id === 'note005')
    )
    expect(returns?.notes.map(({ id }) => id)).toContain('note006')
    expect(returns?.languages.toSorted()).toEqual(['en', 'zh'])
    expect(returns?.themeId).toBe('returns')
  })

  it('are called as words are written within a note, not at its beginning', () => {
    const texts = [
      'Reports each week',
      'Weekly reports',
      'We read reports in PDF',
      'PDF of the reports',
      'Paint the wall',
      'A wall'
    ]
    const { groups } = suggest(texts.map(noteOf))
    const words = groups.find(({ notes }) => notes.length === 4)?.words
    expect(words).toContain('reports')
    expect(words).toContain('PDF')
  })

  it('never move what people have sorted, and add to their clusters', () => {
    const sorted = notes.map((note, at) => ({ ...note, clusterId: at < 2 ? 'ours' : at === 10 ? 'theirs' : null }))
    const suggestion = suggest(sorted)
    for (const { notes: suggested } of suggestion.groups) {
      for (const { id } of suggested) expect(sorted.find((note) => note.id === id)?.clusterId).toBeNull()
    }
    for (const [at] of suggestion.stops.entries()) {
      const shown = suggestion.groups.filter(({ id }) => suggestion.stops[at]?.groups.includes(id))
      const joined = shown.flatMap(({ clusterId }) => clusterId ?? [])
      expect(new Set(joined).size).toBe(joined.length)
    }
    expect([...groupsOf(suggestion, false)].find(([id]) => id === 'note002')?.[1]).toBe('ours')
  })

  it.each([
    ['no notes', []],
    ['one note', ['Deliver on time']],
    ['two notes of nothing', ['', '  ']],
    ['notes that share nothing', ['kettle', '🙂', '山']],
    ['one word each', ['price', 'Price', '价格', '價格', 'price!']],
    ['a very long note', ['准时交付 on time '.repeat(800), 'on time', '准时']],
    ['right to left, emoji, digits', ['أريد تسليما سريعا', 'תשלום מהיר', '🚀🚀🚀', '12345', 'أريد سعرا واضحا']]
  ])('can be asked for %s', (_what, texts) => {
    const suggestion = suggest(texts.map(noteOf))
    for (const [at, { lone }] of suggestion.stops.entries()) {
      expect([...groupedIn(suggestion, at).flat(), ...lone]).toHaveLength(texts.length)
    }
  })

  it('put twins in Simplified and Traditional together', () => {
    const twins = [
      '报价要透明',
      '報價要透明',
      'We want weekly reports',
      'Send a report every week',
      '客服态度要好',
      '客服態度要好'
    ]
    const groups = groupsOf(suggest(twins.map(noteOf)), false)
    expect(groups.get('note000')).toBe(groups.get('note001'))
    expect(groups.get('note004')).toBe(groups.get('note005'))
    expect(groups.get('note000')).not.toBe(groups.get('note004'))
  })
})

describe('CG3: a new note', () => {
  const sorted = notes.map((note, at) => ({
    ...note,
    clusterId: ['delivery', 'returns', 'access'][Math.floor(at / 5)] ?? null
  }))
  const placer = new Placer(sorted, analyst)

  it('is offered the cluster that it is most like', () => {
    expect(placer.offers('快递要按时送到')[0]?.clusterId).toBe('delivery')
    expect(placer.offers('Get my money back quickly')[0]?.clusterId).toBe('returns')
    expect(placer.offers('指纹登录')[0]?.clusterId).toBe('access')
  })

  it('is offered none when it is like none', () => {
    expect(placer.offers('Purple curtains in the lobby')).toEqual([])
    expect(placer.offers('')).toEqual([])
    expect(new Placer([], analyst).offers('Deliver on time')).toEqual([])
  })
})

describe('why two notes are together', () => {
  const [first, second] = [noteOf('A refund without a password', 0), noteOf('Refunds: 密码不要太复杂', 1)]
  const told = explain(first, second, [first, second, ...notes.slice(2)], analyst)

  it('is told by the words that both have, where they stand', () => {
    expect(told.shared[0].map(({ start, end }) => first.text.slice(start, end))).toEqual(['refund'])
    expect(told.shared[1].map(({ start, end }) => second.text.slice(start, end))).toEqual(['Refunds'])
  })

  it('is told by the words that are nearest in meaning, and by the theme', () => {
    expect(told.pair).toEqual({ first: 'password', second: '密码' })
    expect(told.themeIds).toContain('returns')
    expect(told.parts.words).toBeGreaterThan(0)
  })
})

describe('on notes that people have grouped', () => {
  const sets = setsIn(OPEN_SETS)

  it.each(sets.filter(isConstructed))('$name: at least 0.5 of theirs, in no language of its own', (set) => {
    const { scores, ariToLanguage, surePrecision } = measureSuggestion(set, analyst)
    expect(scores.ari).toBeGreaterThanOrEqual(0.5)
    expect(ariToLanguage).toBeLessThanOrEqual(0.05)
    expect(surePrecision).toBeGreaterThanOrEqual(0.75)
  })

  it.each(sets.filter((set) => !isConstructed(set)))(
    '$name: at least 0.7 of theirs, and the right place for new ones',
    (set) => {
      expect(measureSuggestion(set, analyst).scores.ari).toBeGreaterThanOrEqual(0.7)
      const { first, asked } = measurePlacing({ ...set, notes: set.notes.filter((_, at) => at % 3 === 0) }, analyst)
      expect(first / asked).toBeGreaterThanOrEqual(0.7)
    }
  )
})
