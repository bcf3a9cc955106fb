import { type CSSVariablesResolver, createTheme, type MantineThemeOverride } from '@mantine/core'
import { noteColors } from './noteColors.ts'
import type { Scheme } from './scheme.ts'

export const themeFor = (_scheme: Scheme): MantineThemeOverride =>
  createTheme({
    primaryColor: 'teal',
    fontFamily: 'var(--font)'
  })

export const variablesFor =
  (scheme: Scheme): CSSVariablesResolver =>
  () => ({ variables: noteVariables(scheme), light: {}, dark: {} })

function noteVariables(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    Object.entries(noteColors(scheme)).flatMap(([name, { fill, edge, ink }]) => [
      [`--note-${name}`, fill],
      [`--note-${name}-edge`, edge],
      [`--note-${name}-ink`, ink]
    ])
  )
}
