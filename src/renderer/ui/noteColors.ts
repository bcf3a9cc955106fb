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

// Found by search: of all fills in the hue that the name says, these are the furthest apart for the three kinds of colour
// blindness, by lightness where hue does not tell. The test measures both that and the contrast of the text.
const bySchemes: Readonly<Record<Scheme, NoteColors>> = {
  light: {
    yellow: { fill: '#fbf2a4', edge: '#968807', ink: '#242000' },
    orange: { fill: '#f0bb84', edge: '#a36404', ink: '#2f1a02' },
    rose: { fill: '#f29caa', edge: '#b64b63', ink: '#33141a' },
    violet: { fill: '#b8a3ef', edge: '#7e5ebf', ink: '#221a34' },
    blue: { fill: '#a4c2ea', edge: '#5076a9', ink: '#0e2036' },
    teal: { fill: '#8bd6cb', edge: '#00877b', ink: '#002622' },
    green: { fill: '#b2e99a', edge: '#468720', ink: '#14250b' },
    grey: { fill: '#dfe3e6', edge: '#6e767b', ink: '#1b2024' }
  },
  dark: {
    yellow: { fill: '#7d7022', edge: '#bcac4d', ink: '#fdfbee' },
    orange: { fill: '#74450a', edge: '#db9c5b', ink: '#fff5ec' },
    rose: { fill: '#7b2433', edge: '#f18791', ink: '#fff4f4' },
    violet: { fill: '#46306f', edge: '#b399f1', ink: '#f7f5fe' },
    blue: { fill: '#1f5180', edge: '#71b0f0', ink: '#f1f8ff' },
    teal: { fill: '#26787c', edge: '#5abdc1', ink: '#eafbfb' },
    green: { fill: '#426d44', edge: '#84bb85', ink: '#f0faf0' },
    grey: { fill: '#52565a', edge: '#a5acb2', ink: '#f5f7f9' }
  },
  projector: {
    yellow: { fill: '#ffec3d', edge: '#564e00', ink: '#000000' },
    orange: { fill: '#f7b677', edge: '#6f4002', ink: '#000000' },
    rose: { fill: '#f77fa1', edge: '#891844', ink: '#000000' },
    violet: { fill: '#bc8cea', edge: '#622f8b', ink: '#000000' },
    blue: { fill: '#99bce5', edge: '#294f79', ink: '#000000' },
    teal: { fill: '#66e7dc', edge: '#035954', ink: '#000000' },
    green: { fill: '#b6f2a1', edge: '#235c02', ink: '#000000' },
    grey: { fill: '#f3f5f7', edge: '#484e53', ink: '#000000' }
  }
}

/** The same as the CSS variables `--note-<color>`, `-edge` and `-ink`, for a canvas. */
export const noteColors = (scheme: Scheme): NoteColors => bySchemes[scheme]

export const noteVariables = (scheme: Scheme): Record<string, string> =>
  Object.fromEntries(
    Object.entries(noteColors(scheme)).flatMap(([name, { fill, edge, ink }]) => [
      [`--note-${name}`, fill],
      [`--note-${name}-edge`, edge],
      [`--note-${name}-ink`, ink]
    ])
  )
