import { creativeThemes } from './creative.ts'
import { everydayThemes } from './everyday.ts'
import { moneyThemes } from './money.ts'
import { orderThemes } from './orders.ts'
import { serviceThemes } from './service.ts'
import { softwareThemes } from './software.ts'
import type { WordTheme } from './wordTheme.ts'
import { workThemes } from './work.ts'

const all = [
  ...serviceThemes,
  ...orderThemes,
  ...moneyThemes,
  ...workThemes,
  ...softwareThemes,
  ...creativeThemes,
  ...everydayThemes
] as const

export type BuiltInThemeId = (typeof all)[number]['id']

/**
 * What clients expect of a product, a service or a project, as words in English and Chinese. Written from what is
 * known of the field (the dimensions of SERVQUAL, the characteristics of ISO/IEC 25010, the trades of the product), not from
 * notes that anything is measured on. A word tells one theme, at most two.
 */
export const BUILT_IN_THEMES: readonly WordTheme<BuiltInThemeId>[] = all
