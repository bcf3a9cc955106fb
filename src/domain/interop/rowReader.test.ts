import { describe, expect, it } from 'vitest'
import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'
import type { ColumnTarget, RatingScale } from './csvOptions.ts'
import { readRows } from './rowReader.ts'
import { layoutOf, type TableLayout, type TableYield } from './tableLayout.ts'

type Column = readonly [header: string, target: ColumnTarget]

function reading(columns: readonly Column[], more: Partial<TableLayout> = {}, scale: RatingScale = 'auto') {
  const mapping = columns.map(([, target]) => target)
  const layout = layoutOf(
    columns.map(([header]) => header),
    mapping,
    more
  )
  const reader = readRows(layout, { mapping, scale, blockHeadings: false }, 'whole')
  let line = 1
  const take = (...cells: string[]) => reader.take({ line: ++line, cells, hasOpenQuote: false })
  const good = (...cells: string[]): TableYield => {
    const taken = take(...cells)
    if ('fault' in taken) throw new Error(taken.fault)
    return taken
  }
  return { reader, take, good }
}

const noteColumns: readonly Column[] = [
  ...([
    ['Who', 'speaker'],
    ['What', 'text'],
    ['Role', 'role'],
    ['Tags', 'ignore'],
    ['E-mail', 'drop']
  ] as const)
]

describe('a row', () => {
  it('becomes a note; what the note does not hold word for word is kept, what is dropped is not', () => {
    const { good } = reading(noteColumns)
    const { notes, people } = good(' Ann ', 'R&amp;D first', 'Buyer', 'a, b', 'ann@example.com')
    expect(people).toEqual([])
    expect(notes).toMatchObject([
      { text: 'R&D first', speaker: 'Ann', role: 'Buyer', raw: { What: 'R&amp;D first', Role: 'Buyer', Tags: 'a, b' } }
    ])
    expect(JSON.stringify(notes)).not.toContain('example.com')
    expect(good('Ann', 'Fast', '', ' ', '').notes[0]?.raw).toBe(null)
  })

  it('says why it cannot be taken', () => {
    const { take, reader } = reading(noteColumns)
    expect(take('Ann', ' ', 'Buyer', 'x', '')).toEqual({ fault: 'no-text' })
    expect(take('Ann', 'Fast')).toEqual({ fault: 'too-few-cells' })
    expect(take('Ann', 'Fast', '', '', '', 'more')).toEqual({ fault: 'too-many-cells' })
    expect(take('Ann', 'Fast', '', '', '', '', ' ')).toHaveProperty('notes')
    expect(take('Ann', 'x'.repeat(MAX_TEXT + 1), '', '', '')).toEqual({ fault: 'cell-too-long' })
    expect(take('A'.repeat(MAX_TITLE + 1), 'Fast', '', '', '')).toEqual({ fault: 'cell-too-long' })
    expect(take('Ann', 'Fast', '', 'x'.repeat(MAX_TEXT + 1), '')).toEqual({ fault: 'cell-too-long' })
    expect(reader.take({ line: 9, cells: ['Ann', 'Fast', '', '', ''], hasOpenQuote: true })).toEqual({
      fault: 'open-quote'
    })
  })

  it('may be ragged, or unfinished, where the kind of table knows of it', () => {
    const { take } = reading(noteColumns, { isRagged: true, isUnfinished: (cells) => (cells[2] ?? '') === '' })
    expect(take('Ann', 'Fast', 'Buyer')).toHaveProperty('notes')
    expect(take('Ann', 'Fast')).toEqual({ fault: 'unfinished' })
  })

  it('has the key of the file, if there is one', () => {
    const withKey = reading([
      ['ID', 'key'],
      ['What', 'text']
    ])
    const keys = [withKey.good('A-1', 'x'), withKey.good('A-1', 'y'), withKey.good('', 'x')]
    expect(keys.map(({ notes }) => notes[0]?.key)).toEqual(['A-1', 'A-1', ''])
  })

  it('says what shaped it, who says the same and its levels, and keeps what it did not understand', () => {
    const { good } = reading([
      ...([
        ['What', 'text'],
        ['Factors', 'factors'],
        ['Votes', 'mentions'],
        ['D', 'desired'],
        ['P', 'perceived']
      ] as const)
    ])
    expect(good('Fast', 'Price; 口碑, magic', '2', '8', '3,6').notes[0]).toMatchObject({
      factors: ['price', 'word-of-mouth'],
      mentions: [
        { text: '', quote: '', speaker: '' },
        { text: '', quote: '', speaker: '' }
      ],
      levels: [
        { kind: 'desired', value: 8, note: '' },
        { kind: 'perceived', value: 4, note: '3,6' }
      ],
      raw: { Factors: 'Price; 口碑, magic', P: '3,6' }
    })
    expect(good('Fast', '', '99999999', 'high', '11').notes[0]).toMatchObject({
      mentions: [],
      levels: [],
      raw: { Votes: '99999999', D: 'high', P: '11' }
    })
  })
})

it('takes each answer to an open question for a note of its own, the question for its cluster', () => {
  const { good, take, reader } = reading([
    ...([
      ['ID', 'key'],
      ['Name', 'speaker'],
      ['What is good?', 'answer'],
      ['What is not?', 'answer']
    ] as const)
  ])
  const { notes } = good('7', 'Ann', 'The help', 'The price')
  expect(notes).toMatchObject([
    { key: '7/What is good?', text: 'The help', speaker: 'Ann', clusterKey: 'What is good?' },
    { key: '7/What is not?', text: 'The price', speaker: 'Ann', clusterKey: 'What is not?' }
  ])
  expect(good('8', '', 'The help', '').notes).toHaveLength(1)
  expect(take('9', 'Bob', '', ' ')).toEqual({ fault: 'no-text' })
  expect(reader.finish().clusters.map(({ title }) => title)).toEqual(['What is good?', 'What is not?'])
})

it('makes people of a table of people, each once', () => {
  const { good } = reading([
    ...([
      ['Name', 'person'],
      ['Firm', 'organisation'],
      ['Role', 'role'],
      ['Group', 'segment'],
      ['Stage', 'stage']
    ] as const)
  ])
  expect(good('Ann', 'Acme', 'Buyer', 'Key', 'Long-term')).toEqual({
    notes: [],
    people: [{ name: 'Ann', organisation: 'Acme', role: 'Buyer', segment: 'Key', stage: 'long-term', own: null }]
  })
  expect(good('Bob', '', '', '', 'unheard of').people).toMatchObject([{ name: 'Bob', stage: null }])
  expect(good('王芳', '', '', '', '長期使用').people).toMatchObject([{ stage: 'long-term', own: null }])
})

describe('a column of ratings', () => {
  const items: readonly Column[] = [
    ...([
      ['Fast', 'desired'],
      ['Fast', 'perceived'],
      ['Cheap', 'desired']
    ] as const)
  ]

  it('is an expectation of which the mean is a level, with what it was made of', () => {
    const { good, reader } = reading(items)
    for (const cells of [
      ['5', '2', ''],
      ['4', '3', 'very'],
      ['3 – middling', '1', '']
    ]) {
      expect(good(...cells).notes).toEqual([])
    }
    const { notes, issues } = reader.finish()
    expect(notes).toMatchObject([
      {
        key: 'item/Fast',
        text: 'Fast',
        levels: [
          { kind: 'desired', value: 8, note: 'n = 3 · x̄ = 4 · s = 1 · 1–5' },
          { kind: 'perceived', value: 3, note: 'n = 3 · x̄ = 2 · s = 1 · 1–5' }
        ],
        raw: { Fast: '3 – middling × 1; 4 × 1; 5 × 1', 'Fast (2)': '1 × 1; 2 × 1; 3 × 1' }
      }
    ])
    expect(issues).toEqual([{ line: 1, fault: 'no-numbers' }])
  })

  it.each<[RatingScale, readonly string[], number, string]>([
    ['auto', ['7', '4'], 8, '1–7'],
    ['auto', ['0', '10'], 5, '0–10'],
    ['auto', ['6', '10'], 8, '1–10'],
    ['auto', ['55', '65'], 6, '1–100'],
    ['1-7', ['4', '4'], 5, '1–7'],
    ['0-10', ['4', '4'], 4, '0–10']
  ])('on the scale %s of %j is %d', (scale, answers, value, shown) => {
    const { good, reader } = reading([['Fast', 'desired']], {}, scale)
    for (const answer of answers) good(answer)
    const level = reader.finish().notes[0]?.levels[0]
    expect(level?.value).toBe(value)
    expect(level?.note).toContain(shown)
  })

  it('is none when its numbers are no ratings', () => {
    const { good, reader } = reading([['Year', 'desired']])
    good('2026')
    expect(reader.finish()).toMatchObject({ notes: [], issues: [{ fault: 'no-numbers' }] })
  })
})
