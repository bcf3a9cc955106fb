import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../domain/themes/lexicon.ts'
import { MAX_WORD, MAX_WORDS, noOwnWords, type OwnWords } from '../../../domain/themes/ownWords.ts'
import {
  draftOf,
  isChanged,
  leftOut,
  ownWordsOf,
  shippedDraft,
  type ThemeDraft,
  type WordsDraft
} from './wordsDraft.ts'

const ID = 'a'.repeat(20)
const untouched = draftOf(noOwnWords())

const themeOf = ({ themes }: WordsDraft, id: string): ThemeDraft => {
  const theme = themes.find((each) => each.id === id)
  if (theme === undefined) throw new Error(`no theme ${id}`)
  return theme
}
const withTheme = (draft: WordsDraft, theme: ThemeDraft): WordsDraft => ({
  ...draft,
  themes: draft.themes.map((each) => (each.id === theme.id ? theme : each))
})
const kept = (draft: WordsDraft): OwnWords => ownWordsOf(draft, 'New theme')

describe('words as they are edited', () => {
  it('are nothing of one’s own when nothing was changed', () => {
    expect(kept(untouched)).toEqual(noOwnWords())
  })

  it('stand in their fields as they were kept', () => {
    const own: OwnWords = {
      stopWords: { en: { added: ['acme'], removed: ['never'] }, zh: { added: ['甲方'], removed: [] } },
      themes: [
        {
          id: 'place',
          isOff: true,
          words: { en: { added: ['garage'], removed: ['parking'] }, zh: { added: [], removed: ['停车'] } }
        }
      ],
      ownThemes: [{ id: ID, name: 'Vaults', isOff: false, words: { en: ['vault'], zh: ['保险库'] } }]
    }
    expect(kept(draftOf(own))).toEqual(own)
    expect(themeOf(draftOf(own), 'place').texts.en).toMatch(/^garage, location/)
  })

  it('keep what was typed into a list, and what was taken out of it, as changes', () => {
    const place = themeOf(untouched, 'place')
    const en = `basement garage; ${place.texts.en.replace('parking, ', '')}`
    const edited = withTheme(untouched, { ...place, texts: { ...place.texts, en } })
    expect(kept(edited).themes).toEqual([
      {
        id: 'place',
        isOff: false,
        words: { en: { added: ['basement garage'], removed: ['parking'] }, zh: { added: [], removed: [] } }
      }
    ])
    expect(isChanged(themeOf(edited, 'place'))).toBe(true)
    expect(kept(withTheme(edited, shippedDraft(themeOf(edited, 'place'))))).toEqual(noOwnWords())
  })

  it('give a theme without a name the usual one', () => {
    const theme: ThemeDraft = { id: ID, name: '  ', isOff: false, texts: { en: 'vault', zh: '' } }
    const { ownThemes } = kept({ ...untouched, themes: [theme, ...untouched.themes] })
    expect(ownThemes).toEqual([{ id: ID, name: 'New theme', isOff: false, words: { en: ['vault'], zh: [] } }])
  })

  it('leave out what is too long for a word, or one too many, and say so', () => {
    const long = 'x'.repeat(MAX_WORD + 1)
    expect(leftOut(`vault, ${long}`, false)).toEqual({ word: long })
    const many = Array.from({ length: MAX_WORDS + 1 }, (_, at) => `w${at}`).join(' ')
    expect(leftOut(many, true)).toEqual({ over: MAX_WORDS + 1 })
    expect(leftOut('vault, safe', false)).toBeNull()
    const { stopWords } = kept({ ...untouched, stopWords: { en: `${long} ${many}`, zh: untouched.stopWords.zh } })
    expect(stopWords.en.added).toHaveLength(MAX_WORDS)
    expect(stopWords.en.added).not.toContain(long)
  })

  it('reach the text analysis', () => {
    const edited = { ...untouched, stopWords: { en: 'acme', zh: untouched.stopWords.zh } }
    expect(lexiconOf(kept(edited)).stopWords.en).toEqual(['acme'])
  })
})
