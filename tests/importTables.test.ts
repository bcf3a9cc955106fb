import { describe, expect, it } from 'vitest'
import { mappingSchema } from '../src/domain/interop/csvOptions.ts'
import { EXPECTATION_COLUMNS, expectationCsv } from '../src/domain/interop/expectationTable.ts'
import { fixture, readTableFile } from './harness/importFile.ts'

const read = (name: string, options = {}) => readTableFile(name, fixture(name), options)
const texts = ({ notes }: { readonly notes: readonly { readonly text: string }[] }) => notes.map(({ text }) => text)

describe('Qualtrics', () => {
  it('is known by its third row, reads answers and matrices, and leaves out who and where somebody is', () => {
    const { format, layout, notes, clusters, faults, used } = read('qualtrics/current.csv')
    expect([format, layout.headerRows]).toEqual(['qualtrics', 3])
    expect(used).toEqual({
      ...{ IPAddress: 'drop', RecipientLastName: 'drop', RecipientFirstName: 'drop', RecipientEmail: 'drop' },
      ...{ ExternalReference: 'drop', LocationLatitude: 'drop', LocationLongitude: 'drop', ResponseId: 'key' },
      ...{ Q1_1: 'desired', Q1_2: 'desired', Q2_1: 'perceived', Q2_2: 'perceived', Q3: 'answer' }
    })
    const asked = 'What do you expect of the next year?'
    expect(notes).toMatchObject([
      { key: `R_2YPOQ602ER1jkf1/${asked}`, text: 'Tell us before a date slips, not after', clusterKey: asked },
      { text: '希望每次更新都提前一周通知', clusterKey: asked },
      {
        text: 'Delivery on the promised day',
        clusterKey: 'How important is each of these to you? Please rate all.',
        levels: [
          { kind: 'desired', value: 9, note: expect.stringContaining('n = 3 · x̄ = 6.67') },
          { kind: 'perceived', value: 3, note: expect.stringContaining('n = 3 · x̄ = 3') }
        ]
      },
      { text: 'One person to call' }
    ])
    expect(clusters).toHaveLength(2)
    expect(faults).toEqual([{ line: 10, fault: 'unfinished' }])
    expect(JSON.stringify(notes)).not.toMatch(/192\.0\.2|nora@|Okafor|52\.52/)
  })

  it('is known in any language', () => {
    const { format, notes } = read('qualtrics/german.csv')
    expect([format, ...texts({ notes })]).toEqual(['qualtrics', 'Verlässliche Termine'])
    expect(notes[0]?.clusterKey).toBe('Was erwarten Sie von uns?')
  })

  it('has two rows of headers in the legacy format', () => {
    const { format, layout, notes, faults } = read('qualtrics/legacy.csv')
    expect([format, layout.headerRows, faults]).toEqual(['qualtrics', 2, []])
    expect(texts({ notes })).toEqual(['Answers within a day', 'Price', 'Speed'])
    expect(notes[1]?.levels[0]).toMatchObject({ kind: 'desired', value: 5 })
    expect(JSON.stringify(notes)).not.toContain('192.0.2')
  })
})

describe('LimeSurvey', () => {
  it('reads expected and perceived blocks by their codes as one item each, and lists what was never sent off', () => {
    const { format, notes, faults, used } = read('limesurvey/codes.csv')
    expect(format).toBe('limesurvey')
    expect(used).toEqual({
      ...{ id: 'key', token: 'drop', ipaddr: 'drop' } /* and */,
      ...{ 'SERVE[SQ001]': 'desired', 'SERVE[SQ002]': 'desired', 'SERVP[SQ001]': 'perceived' },
      ...{ 'SERVP[SQ002]': 'perceived', WISH: 'answer', 'SRC[other]': 'answer' }
    })
    expect(notes.map(({ text, levels }) => [text, ...levels.map(({ kind, value }) => `${kind} ${value}`)])).toEqual([
      ['A demo every second Friday, even if it is small'],
      ['A colleague told me of you'],
      ['SERV SQ001', 'desired 10', 'perceived 4'],
      ['SERV SQ002', 'desired 9', 'perceived 9']
    ])
    expect(faults).toEqual([{ line: 3, fault: 'unfinished' }])
  })

  it('knows underscores, and headings that are whole questions', () => {
    const codes = read('limesurvey/underscores.csv')
    expect(texts(codes)).toEqual(['Tell us early when something slips', 'Q1 SQ001', 'Q1 SQ002'])
    expect(codes.notes[1]?.levels.map(({ kind }) => kind)).toEqual(['desired', 'perceived'])
    const { format, notes, faults } = read('limesurvey/questions.csv')
    expect([format, texts({ notes })]).toEqual([
      'limesurvey',
      ['No surprises on the invoice', 'Delivery on the promised day', 'One person to call']
    ])
    expect(notes[0]?.clusterKey).toBe('What else do you expect of us?')
    expect(notes[1]).toMatchObject({ clusterKey: 'How important is this to you?', levels: [{ value: 9 }] })
    expect(faults).toEqual([{ line: 3, fault: 'unfinished' }])
  })
})

it('reads Formbricks: answers, ratings, and no e-mail addresses', () => {
  const { format, notes, faults } = read('formbricks/responses.csv')
  expect(format).toBe('formbricks')
  expect(notes).toMatchObject([
    {
      key: 'clx1resp0001/What would make the next release worth it for you?',
      text: 'That search finds what I wrote last year'
    },
    { text: 'Fewer clicks to export a report, please' },
    { text: 'How satisfied are you with us?', levels: [{ kind: 'perceived', value: 9 }] }
  ])
  expect(faults).toEqual([{ line: 3, fault: 'unfinished' }])
  expect(JSON.stringify(notes)).not.toMatch(/kim@|user-17/)
})

it('reads Jira: repeated headers kept apart, ragged rows, BOM and CRLF', () => {
  const { format, notes, faults } = read('jira/issues.csv')
  expect([format, faults]).toEqual(['jira', []])
  expect(notes[0]).toMatchObject({
    ...{ key: 'PLB-101', text: 'Weekly progress mail to the client', speaker: 'Sam Lee', clusterKey: 'Reporting' },
    quote: 'What was done, what is next.\n\nShort, "no attachments".',
    raw: { Labels: 'client', 'Labels (2)': 'mail', 'Due date': '31/Mar/26' }
  })
  expect(notes[0]?.mentions).toHaveLength(3)
  expect(notes).toHaveLength(3)
})

it('reads Asana, also below the address that its sheets begin with', () => {
  const { format, notes, clusters } = read('asana/tasks.csv')
  expect(format).toBe('asana')
  expect(notes[0]).toMatchObject({ key: '1201', text: 'Plan the launch with the client', clusterKey: 'Doing' })
  expect(clusters.map(({ title }) => title)).toEqual(['Doing', 'To do'])
  expect(JSON.stringify(notes)).not.toContain('dana@')
  const sheet = read('asana/sheet.csv')
  expect([sheet.format, sheet.faults, texts(sheet)]).toEqual([
    'asana',
    [],
    ['Agree on the colours', 'Agree on the words']
  ])
})

it('reads Parabol: votes of a group once, nobody called Anonymous, the prompt kept', () => {
  const { format, notes } = read('parabol/reflections.csv')
  expect(format).toBe('parabol')
  expect(notes.map(({ clusterKey, mentions }) => [clusterKey, mentions.length])).toEqual([
    ['Deadlines', 3],
    ['Deadlines', 0],
    ['Helpfulness', 1]
  ])
  expect(notes.every(({ speaker }) => speaker === '')).toBe(true)
  expect(notes[1]?.raw).toMatchObject({ prompt: 'What could be better?', votes: '3' })
})

it('reads Taguette: one note a highlight, and a codebook', () => {
  const { format, notes, clusters } = read('taguette/highlights.csv')
  expect(format).toBe('taguette')
  expect(notes.map(({ key, clusterKey }) => [key, clusterKey])).toEqual([
    ['4', 'speed'],
    ['5', ''],
    ['7', 'trust']
  ])
  expect(notes[0]?.raw).toEqual({ id: '4', document: 'interview-nora.docx', tag: 'speed; trust' })
  expect(clusters).toHaveLength(2)
  const codebook = read('taguette/codebook.csv')
  expect([codebook.format, ...texts(codebook)]).toEqual(['taguetteCodebook', 'speed', 'trust'])
  expect(codebook.notes[0]?.quote).toBe('How soon something is there')
})

it('reads card sorts: a note a card, where most people put it, and every sort kept', () => {
  const { format, notes } = read('casolysis/sorts.csv')
  expect(format).toBe('cardSort')
  expect(notes.map(({ text, clusterKey }) => [text, clusterKey])).toEqual([
    ['Delivery on the promised day', 'Reliability'],
    ['One person to call', 'Contact'],
    ['A weekly progress mail', 'Reporting']
  ])
  expect(notes[1]?.raw).toEqual({
    ...{ card_id: '2', category_id: '2', category_label: 'Contact × 2; People × 1' },
    user_id: '1: Contact\n2: contact\n3: People'
  })
})

it('knows card sorts by other headers, and takes no table of notes for them', () => {
  const formatOf = (head: string) =>
    readTableFile('a.csv', new TextEncoder().encode(`${head}\nAnn,Fixed price,Money\n`)).format
  expect(['Participant,Card,Category', '参与者,卡片,类别'].map(formatOf)).toEqual(['cardSort', 'cardSort'])
  expect(['Participant,Note,Group', 'Participant,Item,Category'].map(formatOf)).not.toContain('cardSort')
})

describe('Miro', () => {
  it('is offered for any table, and makes each cell a note', () => {
    const { formats } = read('miro/board.csv')
    expect(formats).toContain('boardCells')
    const plain = read('miro/board.csv', { format: 'boardCells' })
    expect(plain.notes).toHaveLength(10)
    expect(plain.faults).toEqual([])
  })

  it('takes the first row of a block for its headings when asked to', () => {
    const { notes } = read('miro/board.csv', { format: 'boardCells', blockHeadings: true })
    expect(notes.map(({ text, clusterKey }) => [text, clusterKey])).toEqual([
      ['What we expect', 'Launch workshop'],
      ['On the promised day', 'Delivery'],
      ['One person to call', 'Contact'],
      ['A date that holds,\neven when it rains', 'Delivery'],
      ['Somebody who knows us', 'Contact'],
      ['No surprises on the invoice', 'Money']
    ])
  })
})

describe('people', () => {
  it('come of a table of names, and no notes', () => {
    const { format, notes, people, faults } = read('people/people.csv')
    expect([format, notes, faults]).toEqual(['people', [], []])
    expect(people).toMatchObject([
      {
        name: 'Nora Okafor',
        organisation: 'Acme',
        role: 'Head of buying',
        segment: 'Key accounts',
        stage: 'long-term'
      },
      { name: '王芳', stage: 'first-time' },
      { name: 'Ann Lee', organisation: '', stage: null }
    ])
  })

  it('have their name put together, where it stands in parts', () =>
    expect(read('people/contacts.csv').people.map(({ name, role }) => [name, role])).toEqual([
      ['Nora Okafor', 'Head of buying'],
      ['Ann Lee', ''],
      ['王芳', '采购经理']
    ]))

  it.each([
    'Name,Company,Quote\nAnn,Acme,Faster',
    '姓名,职位,原话\n王芳,采购经理,快一点',
    'Name,Company,What matters\nAnn,Acme,Tell us early when a date slips\nBo,Acme,One person to call',
    '姓名,公司,谈到\n王芳,宏远,希望按时交付，少改动'
  ])('are not all of a table in which they say something: %j', (text) =>
    expect(readTableFile('x.csv', new TextEncoder().encode(text)).formats).not.toContain('people')
  )

  it('are known by traditional Chinese headers', () =>
    expect(read('people/zh-hant.csv').people).toMatchObject([
      { name: '陳志明', organisation: '宏遠', role: '採購經理', segment: '採購部', stage: 'never-used' },
      { name: '林淑芬', stage: 'long-term' }
    ]))
})

describe('characters', () => {
  it.each([
    ['gb18030', '希望系统再快一点，不要总是卡顿', '性能', '张伟'],
    ['big5', '希望系統再快一點，不要總是延遲', '效能', '陳志明'],
    ['utf-16le', '更新要提前通知', '沟通', '张伟'],
    ['windows-1252', 'Größere Knöpfe für die Kasse – bitte', 'Bedienung', 'Jürgen']
  ])('of %s are found', (encoding, text, cluster, speaker) => {
    const mapping = encoding === 'windows-1252' ? { mapping: ['speaker', 'text', 'cluster'] } : {}
    const { notes, faults } = read(`encodings/${encoding}.csv`, mapping)
    expect(faults).toEqual([])
    expect(notes[0]).toMatchObject({ text, clusterKey: cluster, speaker })
  })
})

describe('our own table of expectations', () => {
  it('finds again what it was written from', () => {
    const blank = Object.fromEntries(EXPECTATION_COLUMNS.map((column) => [column, null]))
    const row = {
      ...blank,
      ...{ id: 'a1b2', expectation: '=Fast, "always"', quote: 'now\nnow', cluster: 'Speed', speaker: 'Nora' },
      ...{ role: 'Buyer', organisation: 'Acme', segment: 'Key', factors: 'price; needs', dimensions: 'empathy' },
      ...{
        also_said: 'Ann: so do I',
        importance: 0.75,
        feasibility: 0,
        verdict: 'decline',
        verdict_reason: '-20 % is not possible'
      },
      ...{ desired: 9, perceived: 4, gap: -5, response: 'We try' }
    } as Record<(typeof EXPECTATION_COLUMNS)[number], string | number | null>
    const bytes = new TextEncoder().encode(expectationCsv([row]))
    const { format, notes, faults } = readTableFile('expectations.csv', bytes)
    expect([format, faults]).toEqual(['ownExport', []])
    expect(notes).toMatchObject([
      {
        ...{ key: 'a1b2', text: '=Fast, "always"', quote: 'now\nnow', clusterKey: 'Speed', speaker: 'Nora' },
        ...{ role: 'Buyer', organisation: 'Acme', segment: 'Key', factors: ['price', 'needs'] },
        mentions: [{ speaker: 'Ann', text: 'so do I' }],
        levels: [
          { kind: 'desired', value: 9 },
          { kind: 'perceived', value: 4 }
        ],
        own: {
          importance: 0.75,
          feasibility: 0,
          verdict: 'decline',
          verdictReason: '-20 % is not possible',
          dimensions: ['empathy']
        },
        raw: { response: 'We try', gap: '-5' }
      }
    ])
  })
})

it('says of no two columns what one alone may be', () => {
  const twice = new TextDecoder().decode(fixture('qualtrics/current.csv')).replace('""startDate""', '""_recordId""')
  expect(twice.match(/_recordId/g)?.length).toBeGreaterThan(1)
  for (const [format, bytes] of [
    ['qualtrics', new TextEncoder().encode(twice)],
    ['boardCells', fixture('miro/board.csv')]
  ] as const) {
    const { layout, ...read } = readTableFile('x.csv', bytes, { format })
    expect(read.format).toBe(format)
    expect(mappingSchema.safeParse(layout.mapping).success).toBe(true)
  }
})

describe('a hostile table', () => {
  const refusal = (text: string) => () => readTableFile('a.csv', new TextEncoder().encode(text))

  it('with 10,000 columns, or a cell of 50 MB, is refused', () => {
    const names = Array.from({ length: 10_000 }, () => 'text').join(',')
    expect(refusal(`${names}\n${names}`)).toThrow('import-too-wide')
    expect(refusal(`text,b\n"${'x'.repeat(50_000_000)}",1`)).toThrow('import-cell-too-long')
  }, 20_000)

  it('with a heading of any length is told soon', () => {
    const header = `id. Response ID,"Q${' '.repeat(400_000)}x","submitdate. Date submitted"`
    expect(readTableFile('survey.csv', new TextEncoder().encode(`${header}\n1,Prompt,2026-03-02`)).formats).toContain(
      'limesurvey'
    )
  })

  it('whose quotation mark is never closed says so, of the row or of the file', () => {
    const rows = 'Fast,b\n'.repeat(1000)
    const { faults, notes } = readTableFile('a.csv', new TextEncoder().encode(`text,b\nSlow,a\n"open,b\n${rows}`))
    expect(faults).toEqual([{ line: 3, fault: 'open-quote' }])
    expect(notes).toHaveLength(1)
    expect(refusal(`text,b\n"open,b\n${rows.repeat(400)}`)).toThrow('import-cell-too-long')
  })

  it('has formulas as text, and names that objects do not bear', () => {
    const { notes } = readTableFile('a.csv', new TextEncoder().encode('text,__proto__\n"=HYPERLINK(""x"")",{}\n'))
    expect(notes).toMatchObject([{ text: '=HYPERLINK("x")', raw: { '__proto__ (2)': '{}' } }])
  })
})
