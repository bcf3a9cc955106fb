import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../domain/settings/settings.ts'
import { groupTitle, type ThemeName } from './groupTitle.ts'

const names: Partial<Record<Language, string>> = { en: 'Delivery', 'zh-Hans': '配送', 'zh-Hant': '配送物流' }
const nameOf: ThemeName = (id, language) => (id === 'delivery' ? (names[language] ?? '') : null)
const english = { themeId: 'delivery', words: ['courier', 'delivery', 'late', 'parcel'], languages: ['en'] } as const

describe('the title of a suggested group', () => {
  it('is its theme with the words that this does not say already', () => {
    expect(groupTitle(english, ['late courier'], 'zh-Hans', nameOf)).toBe('Delivery: courier, late')
  })

  it('is its words alone where there is no theme, or none any more', () => {
    expect(groupTitle({ ...english, themeId: null }, [], 'en', nameOf)).toBe('Courier, delivery, late')
    expect(groupTitle({ ...english, themeId: 'gone', words: [] }, [], 'en', nameOf)).toBe('')
  })

  it('is the beginning of its first note where nothing else is known', () => {
    const bare = { themeId: null, words: [], languages: ['en'] } as const
    expect(groupTitle(bare, ['Somebody answers the telephone within a day', 'x'], 'en', nameOf)).toBe(
      'Somebody answers the telephone…'
    )
    expect(groupTitle(bare, ['手机待机时间不长，只有一天就没电了'], 'en', nameOf)).toBe(
      '手机待机时间不长，只有一天就没电…'
    )
    expect(groupTitle(bare, ['Be  kind'], 'en', nameOf)).toBe('Be kind')
  })

  it('is written as its notes are', () => {
    const chinese = { themeId: 'delivery', words: ['快递'], languages: ['zh'] } as const
    expect(groupTitle(chinese, ['快递太慢'], 'en', nameOf)).toBe('配送：快递')
    expect(groupTitle({ ...chinese, words: ['包裹'] }, ['訂單太慢'], 'zh-Hans', nameOf)).toBe('配送物流：包裹')
  })

  it('has both names for notes in both languages', () => {
    expect(groupTitle({ ...english, languages: ['en', 'zh'] }, ['late', '太慢'], 'en', nameOf)).toBe('Delivery / 配送')
  })

  it('tells groups of one theme apart', () => {
    const both = { ...english, words: ['太慢', 'courier'], languages: ['zh', 'en'] } as const
    expect(groupTitle(both, ['太慢'], 'en', nameOf, true)).toBe('配送：太慢、courier')
    expect(groupTitle({ ...both, words: [] }, ['快递太慢'], 'en', nameOf, true)).toBe('配送：快递太慢')
    expect(groupTitle({ ...english, words: [] }, ['Be quick'], 'en', nameOf, true)).toBe('Delivery: Be quick')
  })
})
