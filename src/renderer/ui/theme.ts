import {
  type CSSVariablesResolver,
  createTheme,
  type MantineTheme,
  type MantineThemeComponents,
  type MantineThemeOverride
} from '@mantine/core'
import { LANGUAGES } from '../../domain/settings/settings.ts'
import { fontStack } from './fonts.ts'
import { noteVariables } from './noteColors.ts'
import { FILLED_SHADE, palettes } from './palettes.ts'
import type { Scheme } from './scheme.ts'
import classes from './theme.module.css'
import { tokens, tokenVariables } from './tokens.ts'

/** Words that stand inside the library's components, where no page can put them. */
export interface ThemeWords {
  readonly close: string
  readonly clear: string
  readonly previous: string
  readonly next: string
  /** dayjs format of a date in a field. */
  readonly dateFormat: string
}

export const themeFor = (scheme: Scheme, words: ThemeWords): MantineThemeOverride =>
  createTheme({
    colors: palettes,
    primaryColor: 'teal',
    primaryShade: { light: FILLED_SHADE[scheme === 'dark' ? 'light' : scheme], dark: FILLED_SHADE.dark },
    black: tokens(scheme === 'dark' ? 'light' : scheme).ink,
    fontFamily: 'inherit',
    fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', 'DejaVu Sans Mono', monospace",
    fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
    lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.6' },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
    radius: { xs: '0.125rem', sm: '0.25rem', md: '0.5rem', lg: '0.75rem', xl: '1.25rem' },
    defaultRadius: 'md',
    shadows: {
      xs: '0 1px 2px rgb(9 18 20 / 8%)',
      sm: '0 1px 3px rgb(9 18 20 / 10%), 0 1px 2px rgb(9 18 20 / 6%)',
      md: '0 4px 12px rgb(9 18 20 / 10%), 0 1px 3px rgb(9 18 20 / 8%)',
      lg: '0 12px 28px rgb(9 18 20 / 14%), 0 2px 6px rgb(9 18 20 / 8%)',
      xl: '0 24px 56px rgb(9 18 20 / 18%), 0 4px 12px rgb(9 18 20 / 10%)'
    },
    headings: {
      fontFamily: 'inherit',
      fontWeight: '620',
      textWrap: 'balance',
      sizes: {
        h1: { fontSize: '1.625rem', lineHeight: '1.25' },
        h2: { fontSize: '1.25rem', lineHeight: '1.35' },
        h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
        h4: { fontSize: '0.9375rem', lineHeight: '1.5' },
        h5: { fontSize: '0.875rem', lineHeight: '1.5' },
        h6: { fontSize: '0.8125rem', lineHeight: '1.5' }
      }
    },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: componentDefaults(words)
  })

const componentDefaults = (words: ThemeWords): MantineThemeComponents => {
  const close = { closeButtonProps: { 'aria-label': words.close } }
  const clear = { clearButtonProps: { 'aria-label': words.clear } }
  const calendar = {
    ...clear,
    valueFormat: words.dateFormat,
    previousLabel: words.previous,
    nextLabel: words.next
  }
  // The window has one banner, and it is not in a dialog.
  const attributes = { header: { role: 'none' } }
  const dialog = {
    ...close,
    attributes,
    centered: true,
    padding: 'lg',
    radius: 'lg',
    overlayProps: { backgroundOpacity: 0.4 }
  }
  return {
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 'lg' } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 550 } },
    CloseButton: { defaultProps: { 'aria-label': words.close } },
    DateInput: { defaultProps: calendar },
    DatePickerInput: { defaultProps: calendar },
    Drawer: { defaultProps: { ...close, attributes, padding: 'lg' } },
    InputWrapper: { classNames: { label: classes['label'] ?? '' } },
    Input: { classNames: { wrapper: classes['field'] ?? '', input: classes['input'] ?? '' } },
    Kbd: { classNames: { root: classes['kbd'] ?? '' } },
    // Without the placeholder: a menu may hold nothing but its items.
    Menu: { defaultProps: { shadow: 'lg', position: 'bottom-end', withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: dialog, classNames: { title: classes['dialogTitle'] ?? '' } },
    MultiSelect: { defaultProps: clear },
    Notification: { defaultProps: { ...close, radius: 'md' } },
    Paper: { defaultProps: { radius: 'lg' } },
    Popover: { defaultProps: { shadow: 'lg', radius: 'md' } },
    Select: { defaultProps: { ...clear, checkIconPosition: 'right' } },
    Spotlight: {
      classNames: {
        action: classes['paletteAction'] ?? '',
        actionsGroup: classes['paletteGroup'] ?? '',
        search: classes['paletteSearch'] ?? ''
      }
    },
    Tooltip: {
      defaultProps: { openDelay: 400, radius: 'sm', fz: 'xs', events: { hover: true, focus: true, touch: false } }
    }
  }
}

/** The library's own variables, as our tokens say: it has but light and dark, and projector is a light one. */
export function variablesFor(scheme: Scheme): CSSVariablesResolver {
  const { surface, sunken, line, ink, inkQuiet, accent, accentSoft, accentInk, danger, success } = tokens(scheme)
  const own = {
    '--mantine-color-body': surface,
    '--mantine-color-text': ink,
    '--mantine-color-bright': ink,
    '--mantine-color-dimmed': inkQuiet,
    '--mantine-color-placeholder': inkQuiet,
    '--mantine-color-anchor': accent,
    '--mantine-color-error': danger,
    '--mantine-color-success': success,
    '--mantine-color-default': surface,
    '--mantine-color-default-color': ink,
    '--mantine-color-default-hover': sunken,
    '--mantine-color-default-border': { light: palettes.gray[3], dark: '#3f4a4d', projector: line }[scheme],
    '--mantine-color-gray-light-color': ink,
    '--table-border-color': line
  }
  const chosen = { '--mantine-color-teal-light': accentSoft, '--mantine-color-teal-light-color': accentInk }
  return (_theme: MantineTheme) => ({
    variables: { ...tokenVariables(scheme), ...noteVariables(scheme), ...fontVariables },
    light: { ...own, ...chosen },
    dark: { ...own, ...nightTints, ...chosen }
  })
}

const fontVariables: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGES.map((language) => [`--font-${language.toLowerCase()}`, fontStack(language)])
)

/** Light variants at night: the library's own are darker than the page and look like holes in it. */
const nightTints: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(palettes).flatMap(([name, shades]) => [
    [`--mantine-color-${name}-light`, `color-mix(in srgb, ${shades[5]} 20%, ${palettes.dark[7]})`],
    [`--mantine-color-${name}-light-hover`, `color-mix(in srgb, ${shades[5]} 28%, ${palettes.dark[7]})`],
    [`--mantine-color-${name}-light-color`, shades[2]]
  ])
)
