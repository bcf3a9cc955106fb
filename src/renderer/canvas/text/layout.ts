import { graphemesOf, type Piece, piecesOf } from './breaks.ts'

/** How wide a text is, in em: as a share of the font size. */
export type Measure = (text: string) => number

export interface TextBox {
  readonly width: number
  /** The text grows beyond it only when the smallest font does not fit. */
  readonly height: number
  /** From the largest to the smallest. */
  readonly fontSizes: readonly number[]
  /** As a share of the font size. */
  readonly lineHeight: number
}

export interface TextBlock {
  readonly lines: readonly string[]
  readonly fontSize: number
  /** In px, as `height` is. */
  readonly lineHeight: number
  readonly height: number
}

/** Rounding in the last place must not throw a word into the next line. */
const SLACK_EM = 1e-6

interface MeasuredPiece extends Piece {
  readonly width: number
  readonly spaceWidth: number
}

/** Breaks a text into lines in the largest font in which it fits; in the smallest it takes the height that it needs. */
export function layoutText(text: string, box: TextBox, measure: Measure): TextBlock {
  const paragraphs = text.split(/\r\n|\r|\n/).map((paragraph) => measured(paragraph, measure))
  let widest = 0
  const lengths = paragraphs.map((pieces) => {
    let length = 0
    for (const { width } of pieces) {
      length += width
      widest = Math.max(widest, width)
    }
    return length
  })
  const smallest = box.fontSizes.at(-1) ?? 1
  for (const fontSize of box.fontSizes) {
    const emWidth = box.width / fontSize
    const lineHeight = Math.round(fontSize * box.lineHeight)
    // A smaller font is better than a word that is torn apart.
    if (widest > emWidth && fontSize !== smallest) continue
    // It cannot fit, however well the lines are filled.
    if (fontSize !== smallest && leastLines(lengths, emWidth) * lineHeight > box.height) continue
    const lines = paragraphs.flatMap((pieces) => wrap(pieces, emWidth, measure))
    const height = lines.length * lineHeight
    if (height <= box.height || fontSize === smallest) return { lines, fontSize, lineHeight, height }
  }
  throw new Error('a text box needs at least one font size')
}

/** Spaces may hang over the edge: they need no room. */
const leastLines = (lengths: readonly number[], emWidth: number): number =>
  lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil((length - SLACK_EM) / emWidth)), 0)

const measured = (paragraph: string, measure: Measure): MeasuredPiece[] =>
  piecesOf(paragraph).map(({ text, spaces }) => ({
    text,
    spaces,
    width: measure(text),
    spaceWidth: spaces === '' ? 0 : measure(' ') * spaces.length
  }))

/** Fills lines one after the other, as browsers do. */
function wrap(pieces: readonly MeasuredPiece[], emWidth: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  let pendingSpaces = ''
  let pendingWidth = 0
  for (const piece of pieces) {
    if (line !== '' && width + pendingWidth + piece.width > emWidth + SLACK_EM) {
      lines.push(line)
      line = ''
      width = 0
      pendingSpaces = ''
      pendingWidth = 0
    }
    if (piece.width > emWidth + SLACK_EM) {
      const { full, rest } = tear(piece.text, emWidth, measure)
      lines.push(...full)
      line = rest
      width = measure(rest)
    } else {
      line += pendingSpaces + piece.text
      width += pendingWidth + piece.width
    }
    pendingSpaces = piece.spaces
    pendingWidth = piece.spaceWidth
  }
  lines.push(line)
  return lines
}

/** A word that is wider than the line is broken where the line ends. */
function tear(word: string, emWidth: number, measure: Measure): { full: string[]; rest: string } {
  const full: string[] = []
  let rest = ''
  for (const char of graphemesOf(word)) {
    if (rest !== '' && measure(rest + char) > emWidth + SLACK_EM) {
      full.push(rest)
      rest = ''
    }
    rest += char
  }
  return { full, rest }
}

/**
 * How far below the top of its line the baseline is, as browsers have it: the font's own height, in whole px, stands in
 * the middle. The field in which a note is written lies over what is painted, and no letter may jump.
 */
export function baselineIn(
  { fontSize, lineHeight }: Pick<TextBlock, 'fontSize' | 'lineHeight'>,
  font: { readonly ascent: number; readonly descent: number }
): number {
  const ascent = Math.round(font.ascent * fontSize)
  const descent = Math.round(font.descent * fontSize)
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent
}

/** The text in one line, cut with an ellipsis where it is wider than `emWidth`. */
export function ellipsize(text: string, emWidth: number, measure: Measure): string {
  if (measure(text) <= emWidth) return text
  let kept = ''
  for (const char of graphemesOf(text)) {
    if (measure(`${kept}${char}…`) > emWidth) break
    kept += char
  }
  return `${kept.trimEnd()}…`
}
