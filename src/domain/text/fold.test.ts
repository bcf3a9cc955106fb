import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces, placeIn, rangesOf } from './fold.ts'

const found = (text: string, wanted: string): string[] =>
  rangesOf(foldWithPlaces(text), fold(wanted)).map(({ start, end }) => text.slice(start, end))

/** Of all kinds, those that are known to be hard often among them. */
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'aＡé',
      'e\u0301',
      'Σ',
      'İ',
      'ﾡ',
      'ￂ',
      'ｶ',
      'ﾞ',
      '㍿',
      '¨',
      ' ',
      '\u3000',
      '\n',
      '國',
      '国',
      '𠮷',
      '😀'
    )
  })
)

describe('T1: fold', () => {
  it.each([
    ['Our ＡＰＩ', 'our api'],
    ['  delivered\u3000on\n time ', 'delivered on time'],
    ['cafe\u0301', 'caf\u00e9'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['㍿', '株式会社']
  ])('takes %j for %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['發票不要有意外', '发票不要有意外'],
    ['開幕前試運行', '开幕前试运行'],
    ['準時交貨，價格透明', '准时交货，价格透明'],
    ['介面簡單、回覆及時', '介面简单、回复及时'],
    ['跟著流程走', '跟着流程走'],
    ['想瞭解甚麼', '想了解什么'],
    ['裡面與裏面', '里面与里面'],
    ['臺灣／台灣', '台湾/台湾'],
    ['衞生條件', '卫生条件'],
    ['為什麼這麼貴', '为什么这么贵'],
    ['屋簷、閱讀、歷史、聯繫', '屋檐、阅读、历史、联系'],
    ['麵包與面貌', '面包与面貌'],
    ['後台的線條', '后台的綫条']
  ])('folds %s and %s alike', (traditional, simplified) => {
    expect(fold(traditional)).toBe(fold(simplified))
  })

  it('keeps apart what differs', () => {
    expect(fold('按时')).not.toBe(fold('及时'))
    expect(fold('café')).not.toBe(fold('cafe'))
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1_000 }
    )
  })

  it('changes no single character the second time', () => {
    const changed: string[] = []
    for (let code = 0; code < 0x1_0000; code++) {
      const once = fold(String.fromCharCode(code))
      if (fold(once) !== once) changed.push(code.toString(16))
    }
    expect(changed).toEqual([])
  })

  it('is the same by the short way and by the long one', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZé9 ΣσςЙ\n，。“”…国國著Ａ！～ガ각😀', 'İ', '½', '№', '℡') })
    fc.assert(
      fc.property(fc.oneof(plain, texts), (text) => {
        expect(fold(text)).toBe(foldWithPlaces(text).text)
      }),
      { numRuns: 1_000 }
    )
  })
})

describe('T2: the way back', () => {
  it('knows for every unit the character that it came from, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldWithPlaces(text)
        let before = 0
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = placeIn(folded, { start: at, end: at + 1 })
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(before)
          before = start
        }
      }),
      { numRuns: 1_000 }
    )
  })

  it('finds any part of a text in it', () => {
    const parts = fc.tuple(
      fc.string({ unit: fc.constantFrom(...'ab 国國') }),
      fc.nat(20),
      fc.integer({ min: 1, max: 5 })
    )
    fc.assert(
      fc.property(parts, ([text, from, length]) => {
        const part = text.slice(from, from + length)
        fc.pre(fold(part) !== '')
        expect(found(text, part).map(fold)).toContain(fold(part))
      })
    )
  })

  it('marks whole characters of the original', () => {
    expect(found('請看發票，发票在後面', '发票')).toEqual(['發票', '发票'])
    expect(found('Our ＡＰＩ must be fast', 'api')).toEqual(['ＡＰＩ'])
    expect(found('The cafe\u0301 opens', 'café')).toEqual(['cafe\u0301'])
    expect(found('delivered  on\n time', 'on time')).toEqual(['on\n time'])
    expect(found('㍿山田', '会社')).toEqual(['㍿'])
    expect(found('anything', ' ')).toEqual([])
  })
})
