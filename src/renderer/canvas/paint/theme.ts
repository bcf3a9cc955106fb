import type { Language } from '../../../domain/settings/settings.ts'
import type { Words } from '../../lenses/lens.ts'
import { fontStack } from '../../ui/fonts.ts'
import { type NoteColors, noteColors } from '../../ui/noteColors.ts'
import type { Scheme } from '../../ui/scheme.ts'
import { type Tokens, tokens } from '../../ui/tokens.ts'
import type { Measure } from '../text/layout.ts'
import { type FontHeight, fontHeight, measureIn } from '../text/measure.ts'

/** The words that are drawn rather than laid out in HTML. */
export interface BoardWords {
  /** Of a cluster without a title. */
  readonly untitled: string
  /** The first, second … session, in as few letters as can be. */
  session(number: number): string
  of(words: Words): string
}

/** What everything on the board is drawn with. A new one when the scheme, the language or the loaded fonts change. */
export interface BoardTheme extends Tokens {
  readonly scheme: Scheme
  readonly notes: NoteColors
  /** Below notes; none on a projector, where it would only blur. */
  readonly shadow: string | null
  readonly words: BoardWords
  readonly fontFamily: string
  readonly fontHeight: FontHeight
  readonly measure: Measure
  readonly measureBold: Measure
}

export const BOLD = 620

export function boardTheme(scheme: Scheme, language: Language, words: BoardWords): BoardTheme {
  const fontFamily = fontStack(language)
  return {
    ...tokens(scheme),
    scheme,
    notes: noteColors(scheme),
    shadow: { light: 'rgb(9 18 20 / 10%)', dark: 'rgb(0 0 0 / 35%)', projector: null }[scheme],
    words,
    fontFamily,
    fontHeight: fontHeight(fontFamily),
    measure: measureIn(fontFamily),
    measureBold: measureIn(fontFamily, BOLD)
  }
}
