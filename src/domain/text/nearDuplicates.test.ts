import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type NearDuplicate, nearDuplicates } from './nearDuplicates.ts'
import { SimilarTexts } from './similar.ts'

const board = (...texts: readonly string[]) => texts.map((text, at) => ({ id: String(at).padStart(3, '0'), text }))
const likeness = (one: string, other: string) => nearDuplicates(board(one, other))[0]?.likeness ?? null

describe('T5: near-duplicates', () => {
  it.each([
    ['a copy', 'Invoices must be right the first time', 'Invoices must be right the first time'],
    ['case, width and stops', 'Our API must be fast!', '  ＯＵＲ  api must be fast'],
    ['a typo', 'Invoices must be rihgt the first time', 'Invoices must be right the first time'],
    ['an opening', 'As a customer I would like to see every charge', 'See every charge'],
    ['a dropped word', 'Send invoices by mail every month', 'Send all invoices by mail every month'],
    ['another order', 'After the launch, somebody answers the phone', 'Somebody answers the phone after the launch'],
    ['a synonym', 'Refund the purchase promptly', 'Refund the purchase immediately'],
    ['a number in words', 'Answer within three days', 'Answer within 3 days'],
    ['Traditional for Simplified', '報價要透明', '报价要透明'],
    ['the words of Taiwan', '用簡訊通知我帳單到期', '用短信通知我账单到期'],
    ['other words of Taiwan', '線上開戶不用臨櫃', '在线开户不用临柜'],
    ['an opening in Chinese', '我们希望报价要透明', '报价要透明'],
    ['a wrong character', '发票第一次就要开对', '发票第一次就要开队'],
    ['a number in Chinese', '三天內退款', '３天内退款'],
    ['a Chinese synonym', '客服回复要迅速一点', '客服回复要快速一点'],
    ['emoji', '👍👍', '👍👍'],
    [
      'from right to left',
      'نريد أن تكون الفواتير صحيحة من المرة الأولى',
      'نريد أن تكون الفواتير صحيحه من المرة الأولى'
    ],
    ['one word', 'Transparency', 'transparency.']
  ])('takes %s for the same: %s', (_, one, other) => {
    expect(likeness(one, other)).toBe('same')
    expect(likeness(other, one)).toBe('same')
  })

  it.each([
    ['no', 'Send me the invoices by mail', 'Do not send me the invoices by mail'],
    ['another number', 'Answer every mail within three days', 'Answer every mail within 4 days'],
    ['the opposite', 'Call us before the delivery arrives', 'Call us after the delivery arrives'],
    ['no in Chinese', '每周五下午要开会', '每周五下午不要开会'],
    ['another day', '每周五下午要开会', '每周四下午要开会'],
    ['a half', 'Weekly status on one page, in plain words', 'Weekly status on one page'],
    ['other fillers', '希望报价能透明一点', '报价要透明']
  ])('takes %s for possibly the same: %s', (_, one, other) => {
    expect(likeness(one, other)).not.toBe('same')
  })

  it.each([
    ['价格要透明', '流程要透明'],
    ['交货要准时', '开会要准时'],
    ['便宜', '便利'],
    ['我们希望价格低', '我们希望质量高'],
    ['We want faster answers', 'We want faster delivery'],
    ['the price', 'the place'],
    ['Call us', 'Tell us'],
    ['👍', '👎'],
    ['!?', 'Anything'],
    ['', ''],
    ['   ', '\n']
  ])('tells %j and %j apart', (one, other) => {
    expect(likeness(one, other)).toBe(null)
  })

  it('tells Chinese notes apart that share their frame alone (METHODS 11)', () => {
    expect(nearDuplicates(board('希望按时交付', '报价要透明', '客服态度要好'))).toEqual([])
    expect(likeness('报价要透明', '價格要透明')).not.toBe('same')
    expect(likeness('希望按时交付', '按时交付很重要')).toBe('possibly')
  })

  it('finds whatever was found while it was typed in full', () => {
    const texts = [
      'Invoices must be right',
      'Delivery dates are kept',
      '透明的报价',
      '发票要开对',
      'Send invoices by mail'
    ]
    const there = [
      'Invoices must be right the first time',
      'Keep the delivery dates',
      '报价要透明',
      '发票第一次就要开对',
      'Send all invoices by mail'
    ]
    for (const [at, text] of texts.entries()) {
      const typed = new SimilarTexts()
      typed.add('there', there[at] ?? '')
      expect(typed.like(text)).toHaveLength(1)
    }
  })

  it('gives the most alike first, each pair once', () => {
    const found = nearDuplicates(
      board(
        'Send all invoices by mail',
        'Answer the phone',
        'Send all invoices by mail.',
        'Do not send all invoices by mail'
      )
    )
    expect(found.map(({ ids, likeness: how }) => [...ids, how])).toEqual([
      ['000', '002', 'same'],
      ['000', '003', 'possibly'],
      ['002', '003', 'possibly']
    ])
  })

  it('finds the same whatever the order', () => {
    const words = [
      'invoices ',
      'right ',
      'must ',
      'be ',
      'not ',
      '3 ',
      '報價',
      '报价',
      '要',
      '透明',
      '线上',
      '線上',
      '👍'
    ]
    const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((chosen) => chosen.join(''))
    const texts = fc.array(text, { maxLength: 25 })
    fc.assert(
      fc.property(
        texts.chain((all) =>
          fc.tuple(fc.constant(board(...all)), fc.shuffledSubarray(board(...all), { minLength: all.length }))
        ),
        ([all, shuffled]) => {
          expect(nearDuplicates(shuffled)).toEqual(nearDuplicates(all))
        }
      )
    )
  })

  it('finds by looking up what comparing each with each would find', () => {
    const words = [
      'invoices ',
      'must ',
      'be ',
      'right ',
      'clear ',
      'short ',
      'today ',
      '报价',
      '透明',
      '清楚',
      '第一次'
    ]
    const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 }).map((chosen) => chosen.join(''))
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 12 }), (all) => {
        const notes = board(...all)
        const found = new Map(nearDuplicates(notes).map(({ ids, likeness: how }) => [ids.join(), how]))
        for (const [at, one] of notes.entries()) {
          for (const other of notes.slice(at + 1)) {
            expect(found.get(`${one.id},${other.id}`) ?? null).toBe(likeness(one.text, other.text))
          }
        }
      })
    )
  })

  it.each([
    ['numbered', (at: number) => `As customer number ${at} I want the delivery on the promised day`],
    ['ending otherwise', (at: number) => `The report on ${'x'.repeat(at)} must be on time every single month`],
    ['in Chinese', (at: number) => `作为第${at}位客户，我希望订单在约定的日期送达`]
  ])('tells of texts of one pattern (%s) the most alike of each, as if all were compared', (_, textOf) => {
    const texts = board(...Array.from({ length: 64 }, (_each, at) => textOf(at)))
    const pairs = texts.flatMap((one, at) => texts.slice(at + 1).flatMap((other) => nearDuplicates([one, other])))
    const rank = ({ likeness, score }: NearDuplicate): number => score + (likeness === 'same' ? 1 : 0)
    const inOrder = (list: readonly NearDuplicate[]) =>
      list.toSorted((a, b) => rank(b) - rank(a) || (a.ids.join() < b.ids.join() ? -1 : 1))
    const told = texts.flatMap(({ id }) => inOrder(pairs.filter(({ ids }) => ids.includes(id))).slice(0, 50))
    expect(told.length).toBeGreaterThan(64 * 40)
    expect(nearDuplicates(texts)).toEqual(inOrder([...new Set(told)]))
  })

  it('is through with long texts, and with many copies', () => {
    const long = 'Every invoice that we get is right, and nobody has to ask for it twice. '.repeat(140)
    expect(likeness(long, `${long.slice(0, 9000)} And so on.`)).not.toBe(null)
    expect(likeness(long, long.toUpperCase())).toBe('same')
    const copies = board(...Array.from({ length: 500 }, () => 'Answer the phone'))
    const found = nearDuplicates(copies)
    expect(new Set(found.flatMap(({ ids }) => ids)).size).toBe(500)
    expect(found.length).toBeLessThan(500 * 50)
  })
})
