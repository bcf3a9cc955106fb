import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../i18n/i18n.ts'
import { useScheme } from '../ui/scheme.ts'
import { type BoardTheme, boardTheme } from './paint/theme.ts'
import { boardWords } from './words.ts'

/** What the board is drawn with, made anew when scheme, language or loaded fonts change. */
export function useBoardTheme(): BoardTheme {
  const scheme = useScheme()
  const { i18n } = useTranslation()
  const fonts = useLoadedFonts()
  // biome-ignore lint/correctness/useExhaustiveDependencies: words and widths are read from what the language and fonts are
  return useMemo(() => boardTheme(scheme, currentLanguage(), boardWords()), [scheme, i18n.language, fonts])
}

/** Grows when a font came: what was measured before was measured in another one. */
function useLoadedFonts(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const grow = (): void => setCount((before) => before + 1)
    document.fonts.addEventListener('loadingdone', grow)
    return () => document.fonts.removeEventListener('loadingdone', grow)
  }, [])
  return count
}
