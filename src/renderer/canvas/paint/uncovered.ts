import type { Box } from '../../../base/geometry.ts'
import type { SceneNote } from '../scene/scene.ts'
import { NOTE_BLEED, NOTE_RADIUS } from './note.ts'

/** A box is looked at in so many cells each way. */
const CELLS = 128

/** Cells from the first up to but not including the last. */
interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Of the notes in a box, which come in the order of drawing, those of which something is seen. In the matrix hundreds lie
 * on a pile, and most of them need not be painted.
 */
export function uncovered(notes: readonly SceneNote[], box: Box, isOpaque: (note: SceneNote) => boolean): SceneNote[] {
  const covered = new Uint8Array(CELLS * CELLS)
  const [perX, perY] = [CELLS / box.w, CELLS / box.h]
  const seen: SceneNote[] = []
  for (const note of notes.toReversed()) {
    const { minX, maxX, minY, maxY, scale } = note
    const shadow = NOTE_BLEED * scale
    const columns = touched((minX - box.x) * perX, (maxX - box.x) * perX)
    const rows = touched((minY - box.y) * perY, (maxY + shadow - box.y) * perY)
    if (isCovered(covered, columns, rows)) continue
    seen.push(note)
    if (!isOpaque(note)) continue
    const corner = NOTE_RADIUS * scale
    const hidden = filled((minX + corner - box.x) * perX, (maxX - corner - box.x) * perX)
    const { from, to } = filled((minY + corner - box.y) * perY, (maxY - corner - box.y) * perY)
    if (hidden.from >= hidden.to) continue
    for (let row = from; row < to; row++) covered.fill(1, row * CELLS + hidden.from, row * CELLS + hidden.to)
  }
  return seen.reverse()
}

const touched = (from: number, to: number): Span => ({
  from: Math.max(0, Math.floor(from)),
  to: Math.min(CELLS, Math.ceil(to))
})

const filled = (from: number, to: number): Span => ({
  from: Math.max(0, Math.ceil(from)),
  to: Math.min(CELLS, Math.floor(to))
})

function isCovered(covered: Uint8Array, columns: Span, rows: Span): boolean {
  for (let row = rows.from; row < rows.to; row++) {
    const free = covered.indexOf(0, row * CELLS + columns.from)
    if (free >= 0 && free < row * CELLS + columns.to) return false
  }
  return true
}
