import type { Measure } from './layout.ts'

/** Widths grow with the font size in proportion; measuring large loses nothing to rounding. */
const REFERENCE_PX = 100
const MAX_CACHED = 30_000

/**
 * Measures in a font of this page. Pieces of notes come again and again (ideographs, common words), so that nearly all are
 * answered from memory. Must be made anew when the font has been loaded.
 */
export function measureIn(fontFamily: string, weight = 400): Measure {
  const context = contextIn(fontFamily, weight)
  const widths = new Map<string, number>()
  return (text) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    if (widths.size > MAX_CACHED) widths.clear()
    const width = context.measureText(text).width / REFERENCE_PX
    widths.set(text, width)
    return width
  }
}

export interface FontHeight {
  /** In em. */
  readonly ascent: number
  readonly descent: number
}

export function fontHeight(fontFamily: string): FontHeight {
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = contextIn(fontFamily, 400).measureText('x')
  return { ascent: fontBoundingBoxAscent / REFERENCE_PX, descent: fontBoundingBoxDescent / REFERENCE_PX }
}

function contextIn(fontFamily: string, weight: number): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('no 2D canvas')
  context.font = fontOf(fontFamily, REFERENCE_PX, weight)
  return context
}

export const fontOf = (fontFamily: string, px: number, weight = 400): string => `${weight} ${px}px ${fontFamily}`
