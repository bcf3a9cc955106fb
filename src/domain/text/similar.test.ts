import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SimilarTexts, sharedRanges } from './similar.ts'

/** What stands on many boards: so that words that all use count less. */
const BOARD = [
  'We want to hear bad news first, not last',
  'One contact who knows our history',
  'The price in the offer is the price on the invoice',
  'Weekly status on one page',
  'No new tools for our people to learn',
  'Somebody answers within four hours',
  'Our logo is not changed without us',
  '有问题第一时间告诉我们',
  '每周五下午开会',
  '不要随便换人',
  '合同里写清楚售后',
  '能用企业微信登录'
]

function indexOf(...texts: readonly string[]): SimilarTexts {
  const index = new SimilarTexts()
  for (const [at, text] of [...BOARD, ...texts].entries()) index.add(String(at), text)
  return index
}
const finds = (typed: string, there: string): boolean =>
  indexOf(there)
    .like(typed)
    .some(({ id }) => id === String(BOARD.length))

describe('T3: similar texts', () => {
  it.each([
    ['itself', 'Invoices must be right the first time', 'Invoices must be right the first time'],
    ['a typo', 'Invoices must be rihgt the first tiem', 'Invoices must be right the first time'],
    ['two typos in short words', 'Fast anwsers by phnoe', 'Fast answers by phone'],
    ['a beginning', 'Invoices must be right', 'Invoices must be right the first time'],
    ['a dropped word', 'Send invoices by mail', 'Send all invoices by mail'],
    ['an added word', 'Please send all our invoices by mail', 'Send all invoices by mail'],
    ['another order', 'By mail, send all invoices', 'Send all invoices by mail'],
    ['other cases and widths', 'ＯＵＲ API MUST BE FAST', 'Our api must be fast'],
    ['plurals', 'Invoice reminders by email', 'Invoices reminder by emails'],
    ['another form of a word', 'Delivery dates are kept', 'Keep the delivery dates'],
    ['itself in Chinese', '报价要透明', '报价要透明'],
    ['Traditional for Simplified', '報價要透明', '报价要透明'],
    ['the words of Hong Kong', '準時交貨，價格透明', '准时交货，价格透明'],
    ['a beginning in Chinese', '发票第一次', '发票第一次就要开对'],
    ['a dropped word in Chinese', '发票要开对', '发票第一次就要开对'],
    ['another order in Chinese', '透明的报价', '报价要透明'],
    ['other fillers in Chinese', '希望报价能透明一点', '报价要透明'],
    ['a wrong character in Chinese', '发票第一次就要开队', '发票第一次就要开对'],
    ['both scripts', 'SAP 导出 Excel', '能从SAP里导出Excel']
  ])('finds %s: %s', (_, typed, there) => {
    expect(finds(typed, there)).toBe(true)
  })

  it.each([
    ['价格要透明', '流程要透明'],
    ['交货要准时', '开会要准时'],
    ['便宜', '便利'],
    ['响应要快', '上线要快'],
    ['要好看', '要好用'],
    ['我们希望价格低', '我们希望质量高'],
    ['We want faster answers', 'We want faster delivery'],
    ['No surprises', 'No meetings'],
    ['We want to', 'We want to hear it from you, not from the press'],
    ['the price', 'the place'],
    ['Answers on time', 'Parts on site'],
    ['Call us', 'Tell us'],
    ['', 'Anything'],
    ['!?', 'Anything']
  ])('does not take %j for %j', (typed, there) => {
    expect(finds(typed, there)).toBe(false)
  })

  it('gives the best first, and no more than are asked for', () => {
    const index = indexOf('Send all invoices by mail', 'Send invoices by mail', 'Send all the invoices by mail today')
    const found = index.like('Send all invoices by mail')
    expect(found.map(({ id }) => Number(id) - BOARD.length)).toEqual([0, 2, 1])
    expect(found[0]?.score).toBe(1)
    expect(index.like('Send all invoices by mail', 1)).toHaveLength(1)
  })

  it('knows after any adding and removing what it would know if it had been made anew', () => {
    const words = fc.string({ unit: fc.constantFrom('fast ', 'price ', '报', '价', '透', '明', 'call '), maxLength: 6 })
    const steps = fc.array(fc.tuple(fc.nat(5), fc.option(words)), { maxLength: 40 })
    fc.assert(
      fc.property(steps, words, (changes, asked) => {
        const index = new SimilarTexts()
        const texts = new Map<string, string>()
        for (const [id, text] of changes) {
          if (text === null) index.remove(String(id))
          else index.add(String(id), text)
          if (text === null) texts.delete(String(id))
          else texts.set(String(id), text)
        }
        const anew = new SimilarTexts()
        for (const [id, text] of texts) anew.add(id, text)
        expect(index.size).toBe(texts.size)
        expect(index.like(asked)).toEqual(anew.like(asked))
      })
    )
  })
})

it.each([
  ['Invoices must be right', 'are the invoices right', ['Invoices', 'right']],
  ['What a change costs', 'chnage cost', ['change', 'costs']],
  ['Delivery dates', 'delivry date', ['Delivery', 'dates']],
  ['報價要透明', '透明的报价', ['報價', '透明']],
  ['No meetings', 'Call me', []]
])('marks in %j what %j has too', (text, other, marked) => {
  expect(sharedRanges(text, other).map(({ start, end }) => text.slice(start, end))).toEqual(marked)
})
