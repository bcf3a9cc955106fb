import { expect, test } from 'vitest'
import { systemLanguage } from './language.ts'

test.each([
  [['en-GB'], 'en'],
  [['zh-CN'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-SG'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-MO'], 'zh-Hant'],
  [['zh-Hant'], 'zh-Hant'],
  [['zh-Hant-CN'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh_TW'], 'zh-Hant'],
  [['ZH-hant-TW'], 'zh-Hant'],
  [['yue'], 'zh-Hant'],
  [['yue-Hans-CN'], 'zh-Hans'],
  [['de-DE', 'zh-TW', 'en'], 'zh-Hant'],
  [['fr', 'de'], 'en'],
  [[], 'en']
] as const)('a system that prefers %j gets %s', (preferred, language) => {
  expect(systemLanguage(preferred)).toBe(language)
})
