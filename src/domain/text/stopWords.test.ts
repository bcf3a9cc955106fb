import { expect, test } from 'vitest'
import { BUILT_IN_THEMES } from '../themes/themes.ts'
import { fold } from './fold.ts'
import { STOP_WORDS } from './stopWords.ts'

const HAN = /\p{Script=Han}/u

test('each word is there once, and in its own language', () => {
  for (const words of [STOP_WORDS.en, STOP_WORDS.zh]) {
    expect(words).not.toContain('')
    expect(new Set(words.map(fold)).size).toBe(words.length)
  }
  expect(STOP_WORDS.en.filter((word) => HAN.test(word))).toEqual([])
  expect(STOP_WORDS.zh.filter((word) => !HAN.test(word))).toEqual([])
})

test('what tells of a theme is no word that says nothing', () => {
  const stopped = new Set([...STOP_WORDS.en, ...STOP_WORDS.zh].map(fold))
  const telling = BUILT_IN_THEMES.flatMap(({ en, zh }) => [...en, ...zh])
  expect(telling.filter((word) => stopped.has(fold(word)))).toEqual([])
})
