import type { BenchCluster, BenchNote } from '../board/content.ts'

export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface Note extends BenchNote {
  /** Broken when it is first drawn. */
  lines: string[] | null
  readonly speaker: string
}

export type Context = CanvasRenderingContext2D

export const NOTE = 200
const FONT = 'Inter, "Noto Sans CJK SC", sans-serif'
const PX = 16
const LINE = 22
const MOST_LINES = 6
/** Further out a note is a sheet in its colour. */
export const SHEET_BELOW = 0.12
export const COLORS = {
  yellow: '#fdeeb0',
  orange: '#fbd9bb',
  rose: '#f9d3d8',
  violet: '#e2d9f7',
  blue: '#cfe3f8',
  teal: '#c5e9e4',
  green: '#d5ebc3',
  grey: '#e3e6e7'
}
const INK = '#28323a'

/** Words are cut at spaces, ideographs anywhere. */
function linesOf(context: Context, text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g) ?? []) {
    if (line !== '' && context.measureText(line + piece.trimEnd()).width > NOTE - 32) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  lines.push(line)
  return lines.slice(0, MOST_LINES)
}

/** The context is in board px. Text stands for itself where it can be read, and as bars where it cannot. */
export function paintNote(context: Context, note: Note, zoom: number, x = note.x, y = note.y): void {
  context.fillStyle = COLORS[note.color]
  if (zoom < SHEET_BELOW) {
    context.fillRect(x, y, NOTE, NOTE)
    return
  }
  context.beginPath()
  context.roundRect(x, y, NOTE, NOTE, 6)
  context.shadowColor = 'transparent'
  context.fill()
  context.font = `${PX}px ${FONT}`
  context.textBaseline = 'alphabetic'
  note.lines ??= linesOf(context, note.text)
  context.fillStyle = INK
  if (zoom < 0.45) {
    context.globalAlpha = 0.3
    for (const [index, line] of note.lines.entries()) {
      context.fillRect(x + 16, y + 20 + index * LINE, Math.min(NOTE - 32, 9 * line.length), LINE / 2)
    }
    context.globalAlpha = 1
    return
  }
  for (const [index, line] of note.lines.entries()) context.fillText(line, x + 16, y + 32 + index * LINE)
  context.beginPath()
  context.arc(x + 27, y + NOTE - 23, 11, 0, 2 * Math.PI)
  context.fill()
  context.font = `12px ${FONT}`
  context.fillText(note.speaker, x + 44, y + NOTE - 19)
}

export function paintCluster(context: Context, { x, y, w, h, title, color }: BenchCluster, zoom: number): void {
  context.beginPath()
  context.roundRect(x, y, w, h, 12)
  context.globalAlpha = 0.25
  context.fillStyle = COLORS[color]
  context.fill()
  context.globalAlpha = 1
  context.lineWidth = Math.max(1.5, 1 / zoom)
  context.strokeStyle = COLORS[color]
  context.stroke()
  context.font = `600 ${Math.max(24, 12 / zoom)}px ${FONT}`
  context.textBaseline = 'top'
  context.fillStyle = INK
  context.fillText(title, x + 24, y + 16, w - 48)
}
