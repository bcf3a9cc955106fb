import { palettes } from './palettes.ts'
import type { Scheme } from './scheme.ts'

/** What surfaces, lines and words are drawn in: the CSS variables `--page`, `--surface` …, and for a canvas `tokens(scheme)`. */
export interface Tokens {
  /** Behind everything. */
  readonly page: string
  /** Bars, cards, panels, fields. */
  readonly surface: string
  /** Set back from a surface: table heads, tracks, wells. */
  readonly sunken: string
  readonly line: string
  /** Edges of what can be used: at least 3:1 in the projector scheme. */
  readonly lineStrong: string
  readonly ink: string
  readonly inkQuiet: string
  /** The one accent: what is chosen, where one is. */
  readonly accent: string
  readonly accentSoft: string
  /** Words on accentSoft. */
  readonly accentInk: string
  readonly danger: string
  readonly warning: string
  readonly success: string
}

const { teal, gray, dark: night, red, orange, green } = palettes

const bySchemes: Readonly<Record<Scheme, Tokens>> = {
  light: {
    page: '#f7f8f8',
    surface: '#ffffff',
    sunken: gray[1],
    line: gray[2],
    lineStrong: gray[4],
    ink: gray[9],
    inkQuiet: '#5c6668',
    accent: teal[7],
    accentSoft: teal[1],
    accentInk: teal[8],
    danger: red[7],
    warning: orange[7],
    success: green[7]
  },
  dark: {
    page: night[8],
    surface: night[7],
    sunken: '#162023',
    line: '#2b3639',
    lineStrong: night[4],
    ink: night[0],
    inkQuiet: '#a0a9ab',
    accent: teal[4],
    accentSoft: '#0d3a3c',
    accentInk: teal[2],
    danger: red[4],
    warning: orange[4],
    success: green[4]
  },
  projector: {
    page: '#ffffff',
    surface: '#ffffff',
    sunken: '#eceff0',
    line: '#8a9496',
    lineStrong: '#4b5557',
    ink: '#000000',
    inkQuiet: '#2b3335',
    accent: teal[8],
    accentSoft: teal[2],
    accentInk: '#012627',
    danger: red[8],
    warning: orange[8],
    success: green[8]
  }
}

export const tokens = (scheme: Scheme): Tokens => bySchemes[scheme]

/** `lineStrong` → `--line-strong`. */
export const tokenVariables = (scheme: Scheme): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tokens(scheme)).map(([name, color]: [string, string]) => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      color
    ])
  )
