import { type Box, centreOf, contains } from '../../../base/geometry.ts'
import { MAX_TITLE } from '../../engine/schema.ts'
import { NOTE_SIZE } from '../../expectations/expectation.ts'

// What boards of all kinds have in common: frames that lie in one another, and notes of any size.

export interface Frame {
  readonly key: string
  readonly title: string
  readonly box: Box
}

/** The innermost frame around a point, or around the whole of a box; empty: none. */
export class Frames {
  /** The smallest first; of two that are the same the later one, which lies on top, is the inner one. */
  readonly #frames: readonly Frame[]

  constructor(frames: readonly Frame[]) {
    this.#frames = frames
      .map((frame, index) => ({ frame, index, area: frame.box.w * frame.box.h }))
      .filter(({ area }) => Number.isFinite(area))
      .sort((a, b) => a.area - b.area || b.index - a.index)
      .map(({ frame }) => frame)
  }

  around(box: Box): string {
    const centre = centreOf(box)
    return this.#frames.find((frame) => contains(frame.box, centre))?.key ?? ''
  }

  parents(): Map<string, string> {
    return new Map(
      this.#frames.map(({ key, box }, nth) => {
        const outer = this.#frames.slice(nth + 1).find((other) => holds(other.box, box))
        return [key, outer?.key ?? '']
      })
    )
  }
}

const holds = (outer: Box, inner: Box): boolean =>
  contains(outer, inner) && contains(outer, { x: inner.x + inner.w, y: inner.y + inner.h })

export interface Nested {
  readonly key: string
  readonly title: string
  /** As the file has it; may name nothing, or go round in circles. */
  readonly parentKey: string
}

/**
 * Brings frames in frames in frames down to what a map has: themes and the clusters in them (CL1). What lies deeper comes
 * to lie in the outermost, and says in its title where it was.
 */
export function underThemes(frames: readonly Nested[]): Map<string, { title: string; parentKey: string }> {
  const known = new Map(frames.map((frame) => [frame.key, frame]))
  const placed = new Map<string, { title: string; parentKey: string }>()
  for (const { key } of frames) {
    // From the frame outwards, until one that is placed already, one that lies in nothing, or a circle.
    const way: Nested[] = []
    const seen = new Set<string>()
    for (let at = known.get(key); at !== undefined && !placed.has(at.key) && !seen.has(at.key); ) {
      way.push(at)
      seen.add(at.key)
      at = known.get(at.parentKey)
    }
    for (const { key: own, title, parentKey } of way.reverse()) {
      const outer = placed.get(parentKey)
      if (outer === undefined) placed.set(own, { title, parentKey: '' })
      else if (outer.parentKey === '') placed.set(own, { title, parentKey })
      else placed.set(own, { title: pathOf(outer.title, title), parentKey: outer.parentKey })
    }
  }
  return placed
}

function pathOf(outer: string, title: string): string {
  const path = `${outer} / ${title}`
  return outer === '' || path.length > MAX_TITLE ? title : path
}

/** How much wider and higher a board must be drawn for its notes to be as large as ours and not to lie over one another. */
export interface Stretch {
  readonly x: number
  readonly y: number
}

export const UNSTRETCHED: Stretch = { x: 1, y: 1 }

export function stretchFor(notes: readonly Box[]): Stretch {
  return { x: factorFor(notes.map(({ w }) => w)), y: factorFor(notes.map(({ h }) => h)) }
}

/** By one of the smaller ones, so that few come to lie over others; nearly as large as ours is as large. */
function factorFor(sides: readonly number[]): number {
  const known = sides.filter((side) => Number.isFinite(side) && side > 0).sort((a, b) => a - b)
  const usual = known[Math.floor(known.length * 0.4)]
  if (usual === undefined) return 1
  const factor = Math.min(5, Math.max(0.5, NOTE_SIZE / usual))
  return Math.abs(factor - 1) < 0.15 ? 1 : factor
}

export const stretched = ({ x, y, w, h }: Box, by: Stretch): Box => ({
  ...{ x: Math.round(x * by.x * 100) / 100, y: Math.round(y * by.y * 100) / 100 },
  ...{ w: w * by.x, h: h * by.y }
})
