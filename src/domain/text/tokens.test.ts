import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordBooks } from '../../jobs/words.ts'
import { fold } from './fold.ts'
import { segment } from './segment.ts'
import { commonWords } from './taiwan.ts'
import { tokensOf } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

const vocabulary = new Vocabulary(wordBooks())
const wordsOf = (text: string): string[] => tokensOf(text, vocabulary).map(({ word }) => word.text)

describe('T6: words of a text', () => {
  it.each([
    ['Our ＡＰＩ must be fast，物流信息要准时', ['our', 'api', 'must', 'be', 'fast', '物流', '信息', '要', '准时']],
    ['希望開立發票快一點', ['希望', '开立', '发票', '快', '一点']],
    ['手機簡訊通知線上預約', ['手机', '短信', '通知', '在线', '预约']],
    ['', []],
    ['🙂🙂', []],
    ['أريد تسليما سريعا', ['أريد', 'تسليما', 'سريعا']]
  ])('are those of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['我们要按时交付，报价要透明', '我們要按時交付，報價要透明'],
    ['线上客服的短信', '線上客服的簡訊']
  ])('are the same in %s and %s', (simplified, traditional) => {
    expect(wordsOf(simplified)).toEqual(wordsOf(traditional))
  })

  it('leave no letter of any text out', () => {
    const unit = fc.constantFrom(...'请報价按時交付のカ', '𠮷', 'a', 'B', 'é', '１', ' ', '，', '線', '上', '簡', '訊')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const folded = fold(text)
        // Two words may stand for one of Taiwan (簡報 演示文稿).
        const covered = new Set(
          tokensOf(text, vocabulary).flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, at) => start + at)
          )
        )
        const letters = folded.split('').flatMap((unit, at) => (/[ ,，]/.test(unit) ? [] : [at]))
        expect(letters.filter((at) => !covered.has(at))).toEqual([])
      })
    )
  })

  it('of a very long text are those of its beginning', () => {
    expect(wordsOf('准时交付 '.repeat(10_000)).length).toBeLessThan(2_000)
  })

  it('share a stem with their inflections, in English alone', () => {
    const stemOf = (word: string): string => vocabulary.word(word, false).stem
    expect(stemOf('deliveries')).toBe(stemOf('delivery'))
    expect(stemOf('naïve')).toBe('naïve')
    expect(stemOf(`${'a'.repeat(60)}ing`)).toBe(`${'a'.repeat(60)}ing`)
  })
})

it('words of one language are not those of the other, whichever comes first', () => {
  const fresh = new Vocabulary(wordBooks())
  expect(tokensOf('随身碟 u', fresh).map(({ word }) => [word.text, word.isChinese])).toEqual([
    ['u', true],
    ['盘', true],
    ['u', false]
  ])
})

describe('taking Chinese apart', () => {
  it('finds the likeliest words, and lets ideographs that no word has stand alone', () => {
    const counts = new Map(Object.entries({ 研究: 0.02, 研究生: 0.005, 生命: 0.01, 命: 0.001, 起源: 0.004 }))
    const words = [...counts.keys()]
    const book = {
      find: (text: string, start: number, end: number) => {
        const place = words.indexOf(text.slice(start, end))
        return place < 0 ? undefined : place
      },
      shareOf: (place: number) => counts.get(words[place] ?? '') ?? 0
    }
    expect(segment('研究生命起源', book)).toEqual(['研究', '生命', '起源'])
    expect(segment('龘研究', book)).toEqual(['龘', '研究'])
    expect(segment('', book)).toEqual([])
  })

  it('knows where a word of Taiwan stood', () => {
    const { text, starts, ends } = commonWords('看简讯吧')
    expect(text).toBe('看短信吧')
    expect([starts[1], ends[1]]).toEqual([1, 3])
    expect([starts[3], ends[3]]).toEqual([3, 4])
  })
})
