import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaptureLine, isWordless, parseLine, unread, type Vocabulary, withKind } from './parseLine.ts'

const vocabulary: Vocabulary = {
  people: [
    { id: 'anna', names: ['Anna Berg'] },
    { id: 'ann', names: ['Ann'] },
    { id: 'ben', names: ['Ben Ito'] },
    { id: 'bea', names: ['Bea Ott'] },
    { id: 'zhang', names: ['张伟'] },
    { id: 'li', names: ['李小龍'] }
  ],
  factors: [
    { id: 'price', names: ['Price', 'price', '价格'] },
    { id: 'promise', names: ['Our promises', 'promise', '我方承诺'] },
    { id: 'word-of-mouth', names: ['Word of mouth', 'word-of-mouth', '口碑'] }
  ],
  lanes: [
    { id: 'opening', names: ['Opening questions'] },
    { id: 'first', names: ['1 to 3 months'] }
  ],
  hasCards: false
}
const namesakes: Vocabulary = {
  ...vocabulary,
  people: [...vocabulary.people, { id: 'tom1', names: ['Tom Ash'] }, { id: 'tom2', names: ['Tom Ash'] }]
}
const plain: CaptureLine = {
  ...{ kind: 'expectation', text: '', quote: '', speakerId: null, factors: [], laneId: null },
  ...{ cardNumber: null, isAgain: false }
}
const read = (line: string, change: Partial<Vocabulary> = {}): Partial<CaptureLine> => {
  const parsed = parseLine(line, { ...vocabulary, ...change })
  const entries = Object.entries(parsed) as [keyof CaptureLine, unknown][]
  return Object.fromEntries(entries.filter(([key, value]) => String(value) !== String(plain[key])))
}

describe('CL: a line of the capture bar', () => {
  it.each<[string, Partial<CaptureLine>]>([
    ['Invoices on time', { text: 'Invoices on time' }],
    ['@anna Invoices on time', { text: 'Invoices on time', speakerId: 'anna' }],
    ['@Anna Berg Invoices on time', { text: 'Invoices on time', speakerId: 'anna' }],
    ['Invoices on time @ben', { text: 'Invoices on time', speakerId: 'ben' }],
    ['Invoices @bi on time', { text: 'Invoices on time', speakerId: 'ben' }],
    ['@Ann answers', { text: 'answers', speakerId: 'ann' }],
    ['@伟发票要准时', { text: '@伟发票要准时' }],
    ['@伟 发票要准时', { text: '发票要准时', speakerId: 'zhang' }],
    ['@张伟发票要准时', { text: '发票要准时', speakerId: 'zhang' }],
    ['发票要准时＠张伟', { text: '发票要准时', speakerId: 'zhang' }],
    ['@李小龙 要快', { text: '要快', speakerId: 'li' }],
    ['No surprises #price', { text: 'No surprises', factors: ['price'] }],
    ['No surprises #PRI #promise', { text: 'No surprises', factors: ['price', 'promise'] }],
    ['No surprises #Word of mouth, ever', { text: 'No surprises, ever', factors: ['word-of-mouth'] }],
    ['没有意外#价格', { text: '没有意外', factors: ['price'] }],
    ['报价透明#價格', { text: '报价透明', factors: ['price'] }],
    ['One contact #opening', { text: 'One contact', laneId: 'opening' }],
    ['One contact #Opening questions #price', { text: 'One contact', laneId: 'opening', factors: ['price'] }],
    ['#1 to 3 months Answers', { text: 'Answers', laneId: 'first' }]
  ])('takes out of %j who, why and where', (line, wanted) => {
    expect(read(line)).toEqual(wanted)
  })

  it.each([
    'Write to anna@price.com or @nobody',
    'Our #1 priority is speed',
    'Written in C# and F#',
    "It doesn’t and mustn't cost more than $5 or £4,80",
    'A 24" and a 27" screen',
    'The "Premium" plan is cheap',
    "rock 'n' roll",
    '要“快”一点',
    'an @ alone and a # alone',
    '@be alone',
    '12: not a card',
    '+1 year of support',
    'call +1 555 0100',
    'a > b and c ^ d!'
  ])('leaves %j as it is', (line) => {
    expect(read(line)).toEqual({ text: line })
  })

  it.each<[string, Partial<CaptureLine>]>([
    ['Invoices on time "you always bill late"', { text: 'Invoices on time', quote: 'you always bill late' }],
    ['"you always bill late" Invoices on time', { text: 'Invoices on time', quote: 'you always bill late' }],
    ['Invoices on time: “you always bill late”.', { text: 'Invoices on time', quote: 'you always bill late' }],
    ['发票要准时「你们总是晚开票」', { text: '发票要准时', quote: '你们总是晚开票' }],
    ['“你们总是晚开票”', { text: '你们总是晚开票', quote: '你们总是晚开票' }],
    ['"Never again"', { text: 'Never again', quote: 'Never again' }],
    [
      'They say "you always bill late" too often',
      {
        ...{ text: 'They say "you always bill late" too often', quote: 'you always bill late' }
      }
    ],
    [
      '@ben "say it once" #price Say it once only',
      {
        ...{ text: 'Say it once only', quote: 'say it once', speakerId: 'ben', factors: ['price'] }
      }
    ]
  ])('keeps what is quoted in %j', (line, wanted) => {
    expect(read(line)).toEqual(wanted)
  })

  it.each<[string, Partial<CaptureLine>]>([
    ['! Everybody knows the portal', { kind: 'assumption', text: 'Everybody knows the portal' }],
    ['！大家都会用', { kind: 'assumption', text: '大家都会用' }],
    ['>Delivered in a day @ben', { kind: 'claim', text: 'Delivered in a day', speakerId: 'ben' }],
    ['》一天送达', { kind: 'claim', text: '一天送达' }],
    ['^ New law since May', { kind: 'event', text: 'New law since May' }],
    ['……新法五月生效', { kind: 'event', text: '新法五月生效' }]
  ])('knows by its first key what %j is', (line, wanted) => {
    expect(read(line)).toEqual(wanted)
  })

  it.each<[string, Partial<CaptureLine>]>([
    ['12: Fast', { cardNumber: 12, text: 'Fast' }],
    ['12:Fast', { cardNumber: 12, text: 'Fast' }],
    ['12. Fast', { cardNumber: 12, text: 'Fast' }],
    ['12：要快', { cardNumber: 12, text: '要快' }],
    ['12、要快', { cardNumber: 12, text: '要快' }],
    ['! 7: Fast', { kind: 'assumption', cardNumber: 7, text: 'Fast' }],
    ['12:30 is lunch', { text: '12:30 is lunch' }],
    ['1.5 hours', { text: '1.5 hours' }],
    ['0: none', { text: '0: none' }],
    ['12345: too many', { text: '12345: too many' }],
    ['Fast 12: or not', { text: 'Fast 12: or not' }]
  ])('reads the number of a card from %j', (line, wanted) => {
    expect(read(line, { hasCards: true })).toEqual(wanted)
  })

  it.each<[string, Partial<CaptureLine>]>([
    ['+1', { isAgain: true }],
    ['＋1', { isAgain: true }],
    ['@ben +1', { isAgain: true, speakerId: 'ben' }],
    ['+1 @ben', { isAgain: true, speakerId: 'ben' }],
    ['Invoices on time +1', { isAgain: true, text: 'Invoices on time' }],
    ['Invoices on time "bill me right" +1', { isAgain: true, text: 'Invoices on time', quote: 'bill me right' }],
    ['发票要准时+1', { isAgain: true, text: '发票要准时' }]
  ])('takes %j for the same again', (line, wanted) => {
    expect(read(line)).toEqual(wanted)
  })

  it('never fails, and loses no word where nothing is known by name', () => {
    const none: Vocabulary = { people: [], factors: [], lanes: [], hasCards: true }
    const line = fc.string({ unit: fc.constantFrom(...'ab @#"“”「」12:.+!>^ 价格\'’'), maxLength: 40 })
    fc.assert(
      fc.property(line, (text) => {
        const parsed = parseLine(text, none)
        const letters = (of: string): string => of.replace(/[^ab价格]/gu, '')
        expect(parsed.text.length).toBeLessThanOrEqual(text.length)
        if (parsed.quote === '') expect(letters(parsed.text)).toBe(letters(text))
        else for (const letter of letters(text)) expect(parsed.text + parsed.quote).toContain(letter)
      }),
      { numRuns: 2_000 }
    )
  })
})

it('gives a line another kind', () => {
  expect(withKind('> Delivered', 'event')).toBe('^ Delivered')
  expect(withKind('！大家', 'expectation')).toBe('大家')
  expect(parseLine(withKind('Fast', 'claim'), vocabulary)).toMatchObject({ kind: 'claim', text: 'Fast' })
})

describe('a name that means nobody, or several', () => {
  it.each([
    ['@Zoe wants it in blue', '@Zoe'],
    ['It must be blue, @Zoe', '@Zoe'],
    ['要蓝色的@小周', '@小周'],
    ['@anna and @Zoe agree', '@Zoe'],
    ['@be wants it in blue', '@be of several'],
    ['@Tom Ash wants it in blue', '@Tom Ash of several'],
    ['#blue', '#blue'],
    ['要快#过去', '#过去'],
    ['Fast #pr', '#pr of several'],
    ['@anna wants it in blue', null],
    ['write to zoe@example.com', null],
    ['@ 3 o’clock', null],
    ['@3', null],
    ['#1 priority', null],
    ['Fast #price', null]
  ])('of %j is %j', (line, wanted) => {
    const [first] = unread(parseLine(line, namesakes).text, namesakes)
    expect(first === undefined ? null : `${first.mark}${first.word}${first.isOfSeveral ? ' of several' : ''}`).toBe(
      wanted
    )
  })
})

it.each([
  ['#price', true],
  ['12:', true],
  ['!', true],
  ['@anna #price', true],
  ['@anna', false],
  ['+1', false],
  ['#price fair', false],
  ['@Tom', true],
  ['@Tom Ash', true],
  ['@Tom +1', true],
  ['@Zoe', true],
  ['#blue', true],
  ['@Zoe wants blue', false],
  ['', false]
])('in %j words are missing: %j', (line, wanted) => {
  const known = { ...namesakes, hasCards: true }
  expect(isWordless(parseLine(line, known), known)).toBe(wanted)
})
