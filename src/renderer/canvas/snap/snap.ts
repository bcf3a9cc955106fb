import type { Box } from '../../../base/geometry.ts'
import type { Grip } from '../scene/hit.ts'
import { nearestLine } from './grid.ts'
import { equalGaps, evenStarts, type GapMark, rowOf } from './row.ts'
import { AXES, type Axis, acrossOf, isLevel, lengthOf, middleOf, type Span, spanOf } from './span.ts'

/** What a box that is moved or pulled may come to rest at. */
export interface SnapField {
  /** What lies still nearby. */
  readonly others: readonly Box[]
  /** The distance between two lines of the grid; null: there is none. */
  readonly grid: number | null
  /** How near, in board px, something draws. */
  readonly reach: number
  /** The gap that notes usually have. */
  readonly gap: number
}

/** A line along which boxes lie: at a place on `axis`, drawn across it. */
export interface GuideLine extends Span {
  readonly axis: Axis
  readonly at: number
}

/** Why a box rests where it does. */
export interface Guides {
  readonly lines: readonly GuideLine[]
  readonly gaps: readonly GapMark[]
}

export interface Snapped {
  readonly box: Box
  readonly guides: Guides
}

/**
 * The place nearby at which a box that is moved lines up with others: its edges or its middle with theirs, or its gaps
 * with theirs. Where nothing is in reach, the grid has it.
 * @param axes along which it may be moved
 */
export function snapMove(box: Box, field: SnapField, axes: readonly Axis[] = AXES): Snapped {
  let moved = box
  for (const axis of axes) {
    const { from } = spanOf(box, axis)
    const starts = [...linedUpStarts(box, field.others, axis), ...evenStartsOf(box, field, axis)]
    moved = { ...moved, [axis]: nearest(from, starts, field.reach) ?? onGrid(from, field.grid) }
  }
  return { box: moved, guides: guidesOf(moved, field) }
}

/** The size nearby at which the pulled sides of a box line up with others, or keep the usual gap to them. */
export function snapSides(box: Box, grip: Grip, field: SnapField, least: number): Snapped {
  let sized = box
  for (const axis of AXES) {
    if (grip[axis] === 0) continue
    const span = spanOf(box, axis)
    const side = grip[axis] < 0 ? span.from : span.to
    const sides = field.others.flatMap((other) => {
      const { from, to } = spanOf(other, axis)
      return [from, to, grip[axis] < 0 ? to + field.gap : from - field.gap]
    })
    const at = nearest(side, sides, field.reach) ?? onGrid(side, field.grid)
    const next = grip[axis] < 0 ? { ...span, from: at } : { ...span, to: at }
    if (lengthOf(next) >= least) sized = withSpan(sized, axis, next)
  }
  return { box: sized, guides: guidesOf(sized, field) }
}

const withSpan = (box: Box, axis: Axis, span: Span): Box =>
  axis === 'x' ? { ...box, x: span.from, w: lengthOf(span) } : { ...box, y: span.from, h: lengthOf(span) }

/** Where a box could begin so that one of its edges, or its middle, lies in line with another's. */
function linedUpStarts(box: Box, others: readonly Box[], axis: Axis): number[] {
  const length = lengthOf(spanOf(box, axis))
  return others.flatMap((other) => {
    const span = spanOf(other, axis)
    return [span.from, span.to, span.from - length, span.to - length, middleOf(span) - length / 2]
  })
}

const evenStartsOf = (box: Box, { others, gap }: SnapField, axis: Axis): number[] =>
  evenStarts(box, rowOf(box, others, axis), gap, axis)

function nearest(to: number, places: readonly number[], reach: number): number | null {
  let best: number | null = null
  for (const place of places) {
    const distance = Math.abs(place - to)
    if (distance <= reach && (best === null || distance < Math.abs(best - to))) best = place
  }
  return best
}

const onGrid = (at: number, grid: number | null): number => (grid === null ? at : nearestLine(at, grid))

function guidesOf(box: Box, { others, gap }: SnapField): Guides {
  return {
    lines: AXES.flatMap((axis) => linesOf(box, others, axis)),
    gaps: AXES.flatMap((axis) => equalGaps(box, rowOf(box, others, axis), gap, axis))
  }
}

/** Through all edges that lie in line with one of the box; through middles only where no edges do. */
function linesOf(box: Box, others: readonly Box[], axis: Axis): GuideLine[] {
  const own = spanOf(box, axis)
  const edges = [own.from, own.to].flatMap((at) =>
    lineAt(at, axis, box, others, ({ from, to }) => isLevel(from, at) || isLevel(to, at))
  )
  if (edges.length > 0) return edges
  const middle = middleOf(own)
  return lineAt(middle, axis, box, others, (span) => isLevel(middleOf(span), middle))
}

function lineAt(
  at: number,
  axis: Axis,
  box: Box,
  others: readonly Box[],
  isOnIt: (span: Span) => boolean
): GuideLine[] {
  const found = others.filter((other) => isOnIt(spanOf(other, axis)))
  if (found.length === 0) return []
  const spans = [box, ...found].map((each) => spanOf(each, acrossOf(axis)))
  const from = Math.min(...spans.map((span) => span.from))
  const to = Math.max(...spans.map((span) => span.to))
  return [{ axis, at, from, to }]
}
