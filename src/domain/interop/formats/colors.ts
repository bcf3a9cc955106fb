import type { PaletteColor } from '../../map/palette.ts'

/** What other programs are told our colours are: as the light theme shows a note. */
export const HEX: Readonly<Record<PaletteColor, string>> = {
  yellow: '#fbf2a4',
  orange: '#f0bb84',
  rose: '#f29caa',
  violet: '#b8a3ef',
  blue: '#a4c2ea',
  teal: '#8bd6cb',
  green: '#b2e99a',
  grey: '#dfe3e6'
}

/** The six colours of JSON Canvas, which each program shows as it likes. */
export const CANVAS_COLORS: ReadonlyMap<string, PaletteColor> = new Map([
  ...[['1', 'rose'] as const, ['2', 'orange'] as const, ['3', 'yellow'] as const],
  ...[['4', 'green'] as const, ['5', 'teal'] as const, ['6', 'violet'] as const]
])

/** Degrees of the colour wheel. Grey has none. */
const HUES: readonly (readonly [PaletteColor, number])[] = [
  ['rose', 350],
  ['orange', 28],
  ['yellow', 54],
  ['green', 105],
  ['teal', 172],
  ['blue', 214],
  ['violet', 264]
]

/** Red, green and blue, 0 to 1. */
type Rgb = readonly [number, number, number]

/** Below this difference of its parts a colour looks grey, even a pale one. */
const LEAST_CHROMA = 0.045

/**
 * The colour of ours that a colour of the web is nearest to, by hue: a pale and a strong red are both the same to whoever
 * chose them. Null: none was chosen (white, transparent), or the name is not known.
 */
export function nearestColor(value: string): PaletteColor | null {
  const name = value.trim().toLowerCase()
  const rgb = hexParts(name)
  return rgb === null ? (NAMES.get(name.replaceAll(/[\s_]/g, '-')) ?? null) : nearestTo(rgb)
}

function nearestTo(rgb: Rgb): PaletteColor | null {
  const most = Math.max(...rgb)
  const chroma = most - Math.min(...rgb)
  if (chroma < LEAST_CHROMA) return most > 0.97 ? null : 'grey'
  const hue = hueOf(rgb, most, chroma)
  const byDistance = HUES.map(([color, own]) => ({ color, distance: Math.min(turn(hue - own), turn(own - hue)) }))
  return byDistance.reduce((best, each) => (each.distance < best.distance ? each : best)).color
}

const turn = (degrees: number): number => (degrees + 360) % 360

function hueOf([r, g, b]: Rgb, most: number, chroma: number): number {
  if (most === r) return turn(60 * ((g - b) / chroma))
  if (most === g) return 60 * ((b - r) / chroma + 2)
  return 60 * ((r - g) / chroma + 4)
}

/** #rgb, #rgba, #rrggbb and #rrggbbaa; wholly transparent ones are no colour. */
function hexParts(text: string): Rgb | null {
  const digits = /^#([\da-f]{3,8})$/.exec(text)?.[1]
  if (digits === undefined || digits.length === 5 || digits.length === 7) return null
  const step = digits.length < 6 ? 1 : 2
  const part = (nth: number): number => {
    const own = digits.slice(nth * step, nth * step + step)
    return Number.parseInt(step === 1 ? own + own : own, 16) / 255
  }
  return digits.length % 4 === 0 && part(3) === 0 ? [1, 1, 1] : [part(0), part(1), part(2)]
}

/** The names that Miro, Trello, tldraw and style sheets have. */
const NAMES: ReadonlyMap<string, PaletteColor> = new Map([
  ...namesOf('yellow', ['yellow', 'light-yellow', 'yellow-light', 'yellow-dark', 'gold']),
  ...namesOf('orange', ['orange', 'orange-light', 'orange-dark', 'light-orange', 'brown']),
  ...namesOf('rose', ['rose', 'red', 'pink', 'light-pink', 'light-red', 'dark-red', 'crimson', 'magenta']),
  ...namesOf('rose', ['red-light', 'red-dark', 'pink-light', 'pink-dark']),
  ...namesOf('violet', ['violet', 'purple', 'light-violet', 'purple-light', 'purple-dark', 'lavender']),
  ...namesOf('blue', ['blue', 'light-blue', 'dark-blue', 'sky', 'blue-light', 'blue-dark', 'sky-light', 'sky-dark']),
  ...namesOf('teal', ['teal', 'cyan', 'turquoise', 'aqua']),
  ...namesOf('green', ['green', 'light-green', 'dark-green', 'lime', 'green-light', 'green-dark', 'lime-light']),
  ...namesOf('green', ['lime-dark']),
  ...namesOf('grey', ['grey', 'gray', 'black', 'silver', 'black-light', 'black-dark'])
])

function namesOf(color: PaletteColor, names: readonly string[]): (readonly [string, PaletteColor])[] {
  return names.map((name) => [name, color])
}
