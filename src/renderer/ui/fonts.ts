import type { Language } from '../../domain/settings/settings.ts'

const LATIN = "'Inter Variable'"
const HANS = ["'PingFang SC'", "'Microsoft YaHei UI'", "'Microsoft YaHei'", "'Noto Sans CJK SC'", "'Noto Sans SC'"]
const HANT = [
  "'PingFang TC'",
  "'Microsoft JhengHei UI'",
  "'Microsoft JhengHei'",
  "'Noto Sans CJK TC'",
  "'Noto Sans TC'"
]

/**
 * Inter is bundled; Chinese is written in the platform's own face, in the forms of the language that it stands in.
 * A canvas has no `:lang`, so it takes the stack from here.
 */
export function fontStack(language: Language): string {
  const chinese = language === 'zh-Hant' ? [...HANT, ...HANS] : [...HANS, ...HANT]
  return [LATIN, ...chinese, 'system-ui', 'sans-serif'].join(', ')
}
