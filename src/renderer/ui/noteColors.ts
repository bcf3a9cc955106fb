import type { PaletteColor } from '../../domain/map/palette.ts'
import type { Scheme } from './scheme.ts'

export interface NoteColor {
  readonly fill: string
  /** The border of a note, a cluster's frame, a person's dot. */
  readonly edge: string
  /** Text on the fill. */
  readonly ink: string
}

export type NoteColors = Readonly<Record<PaletteColor, NoteColor>>

const light: NoteColors = {
  yellow: { fill: '#fdf0a6', edge: '#c9a400', ink: '#2f2700' },
  orange: { fill: '#fcd0a1', edge: '#c8701a', ink: '#351a00' },
  rose: { fill: '#f8bccb', edge: '#b8426a', ink: '#3a0717' },
  violet: { fill: '#d3c2f2', edge: '#6f4bb8', ink: '#1d0b42' },
  blue: { fill: '#b5d6f7', edge: '#2a6fb5', ink: '#061f3a' },
  teal: { fill: '#a5e0da', edge: '#14807a', ink: '#032623' },
  green: { fill: '#d0ecb4', edge: '#528a1f', ink: '#142605' },
  grey: { fill: '#e3e4e6', edge: '#767b84', ink: '#1c1f24' }
}
const dark = light
const projector = light

const bySchemes: Readonly<Record<Scheme, NoteColors>> = { light, dark, projector }

/** The same as the CSS variables `--note-<color>`, `-edge` and `-ink`, for a canvas. */
export const noteColors = (scheme: Scheme): NoteColors => bySchemes[scheme]
