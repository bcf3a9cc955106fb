import { describe, expect, test } from 'vitest'
import { localeProblems } from './locales.mjs'

const en = {
  board: { title: 'Board', notes_one: '{{count}} note', notes_other: '{{count}} notes', by: 'by {{name}}' },
  factor: { price: 'Price', quality: 'Quality' },
  errors: { internal: 'Something failed' }
}
const zh = {
  board: { title: '白板', notes_other: '{{count}} 张便签', by: '{{name}} 说' },
  factor: { price: '价格', quality: '质量' },
  errors: { internal: '出错了' }
}
const code = "t('board.title'); t('board.notes', { count }); i18n.t(`board.by`); t(`factor.${f}`); t(`errors.${code}`)"

type Tree = Record<string, Record<string, string>>

const problemsWith = (change: { en?: Tree; zh?: Tree; code?: string; errorCodes?: string[] }): string[] =>
  localeProblems({
    languages: { en: { ...en, ...change.en }, 'zh-Hans': { ...zh, ...change.zh } },
    sources: { 'src/a.tsx': change.code ?? code },
    lists: { errors: { names: change.errorCodes ?? ['internal'], file: 'domain/engine/errors.ts' } }
  })

test('sound words give no problem', () => {
  expect(problemsWith({})).toEqual([])
})

describe('what is planted is found', () => {
  const { title: _, ...withoutTitle } = zh.board
  const both = (words: Tree): { en: Tree; zh: Tree } => ({ en: words, zh: words })

  test.each<[string, Parameters<typeof problemsWith>[0], string]>([
    ['a missing key', { zh: { board: withoutTitle } }, 'zh-Hans: board.title is missing'],
    ['a missing namespace', { zh: { factor: {} } }, 'zh-Hans: factor.price is missing'],
    ['an extra key', { zh: { board: { ...zh.board, more: '更多' } } }, 'zh-Hans: board.more is not in en'],
    ['an empty value', { zh: { board: { ...zh.board, title: ' ' } } }, 'zh-Hans: board.title is empty'],
    ['another placeholder', { zh: { board: { ...zh.board, by: '{{who}} 说' } } }, 'has {{who}} where en has {{name}}'],
    ['a lost placeholder', { zh: { board: { ...zh.board, notes_other: '便签' } } }, 'has {{}} where en has {{count}}'],
    ['a missing plural', { en: { board: { ...en.board, notes_one: '' } } }, 'en: board.notes is empty'],
    [
      'a plural that en needs',
      { en: { board: { title: 'Board', notes_other: '{{count}} notes', by: 'by {{name}}' } } },
      'en: board.notes_one is missing'
    ],
    [
      'a plural that zh has not',
      { zh: { board: { ...zh.board, notes_one: '{{count}} 张便签' } } },
      'zh-Hans: board.notes_one is never shown'
    ],
    ['an unused key', both({ extra: { key: 'x' } }), 'en: extra.key is used nowhere'],
    ['an unknown key', { code: `${code}; t('board.gone')` }, "src/a.tsx: t('board.gone') has no words"],
    ['an unknown key in a choice', { code: `${code}; t(x ? 'board.title' : 'board.gone')` }, "t('board.gone')"],
    ['an unknown key of Trans', { code: `${code}; <Trans i18nKey="board.gone" />` }, "t('board.gone')"],
    ['an unknown prefix', { code: `${code}; t(\`gone.\${x}\`)` }, 'no key in src/locales/en begins with gone.'],
    ['a hidden key', { code: `${code}; t(\`\${x}.title\`)` }, 'hides its keys'],
    ['half a part', { code: `${code}; t(\`board.ti\${x}\`)` }, 'hides its keys'],
    ['a glued key', { code: `${code}; t('board.' + x)` }, 'hides its keys'],
    ['an error without words', { errorCodes: ['internal', 'not-found'] }, 'en: errors.not-found is missing'],
    ['words for no error', { errorCodes: [] }, 'en: errors.internal is not in the list']
  ])('%s', (_name, change, expected) => {
    expect(problemsWith(change).join('\n')).toContain(expected)
  })
})

test('a key that reaches t() out of a table is used', () => {
  expect(problemsWith({ code: code.replace("t('board.title')", "const keys = ['board.title'] as const") })).toEqual([])
})

test('a key that is built in a table is used', () => {
  const table = code.replace('t(`factor.${f}`)', 'const words = { key: `factor.${f}` }')
  expect(problemsWith({ code: table })).toEqual([])
})
