import type { Point } from '../../../../base/geometry.ts'

/** One way to lay something out: how large that makes it, and where its parts lie then. */
export interface Shape {
  readonly w: number
  readonly h: number
  /** Tells where everything comes to lie, when its upper left corner is here. */
  settle(at: Point): void
}

/** More ways of one thing are not looked at. */
const MOST_SHAPES = 36

/**
 * The ways to lay rectangles out side by side and above each other, halves of halves, of which each can be had in several
 * shapes: those than which no other is both narrower and lower (Stockmeyer 1983, slicing floorplans).
 * @param things the ways of each, the largest things first
 */
export function packings(things: readonly (readonly Shape[])[], gap: number): readonly Shape[] {
  const [only] = things
  if (only === undefined) return []
  if (things.length === 1) return only
  const [first, second] = halves(things).map((half) => packings(half, gap))
  return narrowest((first ?? []).flatMap((a) => (second ?? []).flatMap((b) => [beside(a, b, gap), above(a, b, gap)])))
}

const beside = (a: Shape, b: Shape, gap: number): Shape => ({
  w: a.w + gap + b.w,
  h: Math.max(a.h, b.h),
  settle({ x, y }) {
    a.settle({ x, y })
    b.settle({ x: x + a.w + gap, y })
  }
})

const above = (a: Shape, b: Shape, gap: number): Shape => ({
  w: Math.max(a.w, b.w),
  h: a.h + gap + b.h,
  settle({ x, y }) {
    a.settle({ x, y })
    b.settle({ x, y: y + a.h + gap })
  }
})

const areaOf = (shapes: readonly Shape[]): number => Math.min(...shapes.map(({ w, h }) => w * h))

/** Two parts of about the same area. */
function halves(things: readonly (readonly Shape[])[]): [(readonly Shape[])[], (readonly Shape[])[]] {
  const parts: [(readonly Shape[])[], (readonly Shape[])[]] = [[], []]
  const areas = [0, 0]
  for (const thing of things) {
    const part = (areas[0] ?? 0) <= (areas[1] ?? 0) ? 0 : 1
    parts[part].push(thing)
    areas[part] = (areas[part] ?? 0) + areaOf(thing)
  }
  return parts
}

/** Without those that are wider and higher than others. */
export function narrowest(shapes: readonly Shape[]): readonly Shape[] {
  const kept: Shape[] = []
  for (const shape of shapes.toSorted((a, b) => a.w - b.w || a.h - b.h)) {
    if (shape.h < (kept.at(-1)?.h ?? Infinity)) kept.push(shape)
  }
  if (kept.length <= MOST_SHAPES) return kept
  // What wastes least, of all widths.
  const step = kept.length / MOST_SHAPES
  return Array.from({ length: MOST_SHAPES }, (_, index) => {
    const some = kept.slice(Math.floor(index * step), Math.floor((index + 1) * step))
    return some.reduce((least, shape) => (shape.w * shape.h < least.w * least.h ? shape : least))
  })
}
