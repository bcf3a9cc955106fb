import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { partsOf } from './readings.ts'
import { CHINESE_SYNONYMS, ENGLISH_SYNONYMS } from './synonyms.ts'

const meant = (text: string): string =>
  partsOf(fold(text), 'meant')
    .map((part) => (part.kind === 'word' ? part.text : part.chars.map(({ char }) => char).join('')))
    .join(' ')

describe('T4: what is meant', () => {
  it.each([
    ['3 days', 'three days'],
    ['３ days', 'three days'],
    ['30 seconds', 'thirty seconds'],
    ['3天', '三天'],
    ['15天', '十五天'],
    ['20个', '二十个'],
    ['105元', '一百零五元'],
    ['2小时', '兩小時'],
    ["I don't", 'I do not'],
    ["they won't", 'they will not'],
    ['we cannot', 'we can not'],
    ['quick', 'rapidly'],
    ['buy it', 'purchased it'],
    ['colour', 'color'],
    ['在線客服', '線上客服'],
    ['短信', '簡訊'],
    ['快速回复', '迅速答覆']
  ])('is one of %j and %j', (one, other) => {
    expect(meant(other)).toBe(meant(one))
  })

  it.each([
    ['一起', '1起'],
    ['十分', '10分'],
    ['一点', '1点'],
    ['before', 'after'],
    ['card', 'phone']
  ])('is not one of %j and %j', (one, other) => {
    expect(meant(other)).not.toBe(meant(one))
  })

  it('knows of each part where it stands', () => {
    const folded = fold("Don't 迅速回覆，三天內")
    expect(
      partsOf(folded, 'meant').map((part) =>
        part.kind === 'word'
          ? folded.slice(part.start, part.end)
          : part.chars.map(({ start, end }) => folded.slice(start, end))
      )
    ).toEqual(["don't", "don't", ['迅速', '迅速', '回', '复'], '三', ['天', '内']])
  })

  it.each([
    ['English', ENGLISH_SYNONYMS],
    ['Chinese', CHINESE_SYNONYMS]
  ])('has no %s word in two lines', (_, lines) => {
    const words = lines.flat()
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(words.map(fold)).toEqual(words)
  })
})
