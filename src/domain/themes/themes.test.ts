import { expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { BUILT_IN_THEMES } from './themes.ts'
import type { WordTheme } from './wordTheme.ts'

const HAN = /\p{Script=Han}/u

const words = ({ en, zh }: WordTheme): string[] => [...en, ...zh]

test('there are themes enough, each with an id of its own', () => {
  const ids = BUILT_IN_THEMES.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(40)
})

test('every theme has from 20 to 40 words in both languages', () => {
  const odd = BUILT_IN_THEMES.flatMap(({ id, en, zh }) =>
    [en, zh].filter(({ length }) => length < 20 || length > 40).map(({ length }) => `${id}: ${length}`)
  )
  expect(odd).toEqual([])
})

test('no two words of a theme are the same when folded, and none is empty', () => {
  for (const theme of BUILT_IN_THEMES) {
    const folded = words(theme).map(fold)
    expect(folded.filter((word, at) => word === '' || folded.indexOf(word) < at)).toEqual([])
  }
})

test('a word tells one theme: none is in more than two, hardly any in two', () => {
  const having = new Map<string, string[]>()
  for (const theme of BUILT_IN_THEMES)
    for (const word of words(theme).map(fold)) having.set(word, [...(having.get(word) ?? []), theme.id])
  expect([...having].filter(([, ids]) => ids.length > 2)).toEqual([])
  expect([...having].filter(([, ids]) => ids.length > 1).length).toBeLessThan(having.size * 0.001)
})

test('English words are in lower case and no Chinese, Chinese ones are Simplified, short, and Chinese', () => {
  for (const { en, zh } of BUILT_IN_THEMES) {
    expect(en.filter((word) => word !== word.toLowerCase() || HAN.test(word))).toEqual([])
    expect(zh.filter((word) => !HAN.test(word) && !/^\d/.test(word))).toEqual([])
    // Folding maps to the Simplified form (T1), and 著作 to what it is not.
    expect(zh.filter((word) => fold(word) !== word && !word.startsWith('著作'))).toEqual([])
    expect(zh.filter((word) => Array.from(word).length > 7)).toEqual([])
  }
})
