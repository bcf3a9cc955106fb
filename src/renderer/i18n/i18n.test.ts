import { afterAll, beforeAll, expect, test } from 'vitest'
import { i18n, sentences, startI18n } from './i18n.ts'

beforeAll(() => startI18n('en'))
afterAll(() => i18n.changeLanguage('en'))

test.each([
  ['en', 'One. Two.'],
  ['zh-Hans', 'One.Two.'],
  ['zh-Hant', 'One.Two.']
])('sentences stand behind one another as in %s', async (language, expected) => {
  await i18n.changeLanguage(language)
  expect(sentences('One.', false, 'Two.')).toBe(expected)
})
