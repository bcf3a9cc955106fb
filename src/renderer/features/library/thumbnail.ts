import { boundsOf, grow } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { PALETTE, type PaletteColor } from '../../../domain/map/palette.ts'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'

/** A board in small, as SVG data: one path a colour, so that a page of boards stays light. */
export interface Thumbnail {
  readonly viewBox: string
  /** Corner radius of the frames, in the viewBox's own units. */
  readonly radius: number
  readonly frames: LibraryEntry['picture']['frames']
  readonly notes: readonly { readonly color: PaletteColor; readonly path: string }[]
}

/** A board with little on it is not blown up beyond this width (px of the board). */
const MIN_WIDTH = 9 * NOTE_SIZE
/** Notes on a wide board are drawn larger than they are, at least this share of its width: one must see them. */
const MIN_NOTE_SHARE = 0.018

/** Null when nothing is on the board. */
export function thumbnailOf({ notes, frames }: LibraryEntry['picture'], aspect: number): Thumbnail | null {
  const bounds = boundsOf([...notes.map(({ x, y }) => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE })), ...frames])
  if (bounds === null) return null
  const padded = grow(bounds, Math.max(bounds.w, bounds.h, MIN_WIDTH) * 0.04)
  const w = Math.max(padded.w, padded.h * aspect, MIN_WIDTH)
  const h = w / aspect
  const [x, y] = [padded.x + (padded.w - w) / 2, padded.y + (padded.h - h) / 2]
  const size = Math.max(NOTE_SIZE * 0.94, w * MIN_NOTE_SHARE)
  return {
    viewBox: [x, y, w, h].map(Math.round).join(' '),
    radius: Math.round(w * 0.008),
    frames,
    notes: PALETTE.flatMap((color) => {
      const path = notes
        .filter((note) => note.color === color)
        .map(
          (note) =>
            `M${Math.round(note.x)} ${Math.round(note.y)}h${Math.round(size)}v${Math.round(size)}h${-Math.round(size)}z`
        )
        .join('')
      return path === '' ? [] : [{ color, path }]
    })
  }
}
