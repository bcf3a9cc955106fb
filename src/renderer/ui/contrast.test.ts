import { describe, expect, test } from 'vitest'
import { PALETTE } from '../../domain/map/palette.ts'
import { contrast } from './contrast.ts'
import { noteColors } from './noteColors.ts'
import { FILLED_SHADE, palettes } from './palettes.ts'
import { SCHEMES } from './scheme.ts'
import { tokens } from './tokens.ts'

const AA_TEXT = 4.5
const AAA_TEXT = 7
const AA_EDGE = 3

/** In OKLab; two colours that lie side by side are just told apart at 0.02. */
const TOLD_APART = 0.04

type Triple = [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [a, b, c] = matrix.map(([i, j, k]) => i * x + j * y + k * z)
  return [a ?? 0, b ?? 0, c ?? 0]
}

/** Machado, Oliveira, Fernandes 2009, severity 1. */
const VISIONS: Readonly<Record<string, (rgb: Triple) => Triple>> = {
  'ordinary vision': (rgb) => rgb,
  protanopia: seenBy([
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ]),
  deuteranopia: seenBy([
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ]),
  tritanopia: seenBy([
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ])
}

function seenBy(matrix: Matrix): (rgb: Triple) => Triple {
  return (rgb) => times(matrix, rgb).map((channel) => Math.min(1, Math.max(0, channel))) as Triple
}

const linearRgb = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as Triple

function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005]
    ],
    rgb
  ).map(Math.cbrt) as Triple
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766]
    ],
    cones
  )
}

test('contrast of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'))
})

describe.each(SCHEMES)('%s', (scheme) => {
  const { page, surface, sunken, ...words } = tokens(scheme)
  const textContrast = scheme === 'projector' ? AAA_TEXT : AA_TEXT

  test.each(['ink', 'inkQuiet', 'accent', 'danger', 'warning', 'success'] as const)(
    '%s is read on any ground',
    (name) => {
      for (const ground of [page, surface, sunken]) {
        expect(contrast(words[name], ground)).toBeGreaterThanOrEqual(textContrast)
      }
    }
  )

  test('words are read on what is chosen', () => {
    expect(contrast(words.accentInk, words.accentSoft)).toBeGreaterThanOrEqual(textContrast)
  })

  test.each(PALETTE)('text is read on %s notes, and their edge stands out from the board', (name) => {
    const { fill, edge, ink } = noteColors(scheme)[name]
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(textContrast === AAA_TEXT ? AAA_TEXT : AA_TEXT)
    expect(contrast(edge, page)).toBeGreaterThanOrEqual(AA_EDGE)
  })

  test('white text is read on filled buttons of every colour', () => {
    const { dark: _dark, ...colors } = palettes
    for (const shades of Object.values(colors)) {
      expect(contrast(shades[FILLED_SHADE[scheme]], '#ffffff')).toBeGreaterThanOrEqual(AA_TEXT)
    }
  })

  test.each(Object.entries(VISIONS))('notes are told apart with %s', (_vision, seen) => {
    const labs = PALETTE.map((name) => oklab(seen(linearRgb(noteColors(scheme)[name].fill))))
    const distances = labs.flatMap((a, i) =>
      labs.slice(i + 1).map((b) => Math.hypot(...a.map((v, k) => v - (b[k] ?? 0))))
    )
    expect(Math.min(...distances)).toBeGreaterThan(TOLD_APART)
  })
})
