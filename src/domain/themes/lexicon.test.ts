import { expect, test } from 'vitest'
import { STOP_WORDS } from '../text/stopWords.ts'
import { lexiconOf } from './lexicon.ts'
import { noOwnWords, type OwnWords } from './ownWords.ts'
import { BUILT_IN_THEMES } from './themes.ts'

const none = noOwnWords().stopWords
const ID = 'a'.repeat(20)

const lexiconWith = (changes: Partial<OwnWords>) => lexiconOf({ ...noOwnWords(), ...changes })
const themeOf = (own: Partial<OwnWords>, id: string) => lexiconWith(own).themes.find((theme) => theme.id === id)

test('what nobody has changed is what is shipped', () => {
  expect(lexiconOf(null)).toEqual(lexiconOf(noOwnWords()))
  expect(lexiconOf(null).stopWords).toEqual(STOP_WORDS)
  expect(lexiconOf(null).themes.map(({ id }) => id)).toEqual(BUILT_IN_THEMES.map(({ id }) => id))
})

test('words that say nothing are added and taken away, however they are written (LX1)', () => {
  const { stopWords } = lexiconWith({
    stopWords: { en: { added: ['Bank', 'THE'], removed: ['never'] }, zh: { added: ['銀行'], removed: ['希望'] } }
  })
  expect(stopWords.en).toContain('Bank')
  expect(stopWords.en.filter((word) => word.toLowerCase() === 'the')).toHaveLength(1)
  expect(stopWords.en).not.toContain('never')
  expect(stopWords.zh).toContain('銀行')
  expect(stopWords.zh).not.toContain('希望')
})

test('a built-in theme has its words changed, or is left out (LX2)', () => {
  const words = { ...none, en: { added: ['basement garage'], removed: ['parking'] } }
  const changed = themeOf({ themes: [{ id: 'place', isOff: false, words }] }, 'place')
  expect(changed?.words.en).toContain('basement garage')
  expect(changed?.words.en).not.toContain('parking')
  expect(changed?.words.zh).toEqual(BUILT_IN_THEMES.find(({ id }) => id === 'place')?.zh)
  expect(themeOf({ themes: [{ id: 'place', isOff: true, words }] }, 'place')).toBeUndefined()
})

test('a change of a theme that there is no more is passed over', () => {
  expect(lexiconWith({ themes: [{ id: 'gone', isOff: false, words: none }] })).toEqual(lexiconOf(null))
})

test('a theme of one’s own is there with its name, unless it is off or has no words (LX2)', () => {
  const own = { id: ID, name: 'Vaults', isOff: false, words: { en: ['vault', 'Vault'], zh: ['保险库'] } }
  expect(themeOf({ ownThemes: [own] }, ID)).toEqual({
    id: ID,
    name: 'Vaults',
    words: { en: ['vault'], zh: ['保险库'] }
  })
  expect(themeOf({ ownThemes: [{ ...own, isOff: true }] }, ID)).toBeUndefined()
  expect(themeOf({ ownThemes: [{ ...own, words: { en: [], zh: [] } }] }, ID)).toBeUndefined()
})
