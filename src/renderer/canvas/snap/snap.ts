import type { Box } from '../../../base/geometry.ts'
import type { Grip } from '../scene/grip.ts'
import { nearestLine } from './grid.ts'
import { equalGaps, evenStarts, type GapMark, rowOf } from './row.ts'
import { AXES, type Axis, acrossOf, fromOf, isLevel, lengthOf, middleOf, type Span, spanOf, toOf } from './span.ts'

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
    const starts = evenStarts(box, rowOf(box, field.others, axis), field.gap, axis)
    const linedUp = linedUpStart(box, field, axis)
    if (linedUp !== null) starts.unshift(linedUp)
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

/** Where a box could begin, next to where it is, so that one of its edges, or its middle, lies in line with another's. */
function linedUpStart(box: Box, { others, reach }: SnapField, axis: Axis): number | null {
  const at = fromOf(box, axis)
  const length = toOf(box, axis) - at
  let best: number | null = null
  let least = reach
  for (const other of others) {
    const from = fromOf(other, axis)
    const to = toOf(other, axis)
    // Nothing of it is near anything of the box.
    if (from > at + length + least || to < at - least) continue
    for (const place of [from, to, from - length, to - length, (from + to - length) / 2]) {
      const distance = Math.abs(place - at)
      if (distance > least || (best !== null && distance === least)) continue
      best = place
      least = distance
    }
  }
  return best
}

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
  const edges = [own.from, own.to].flatMap((at) => {
    const found = others.filter((other) => isLevel(fromOf(other, axis), at) || isLevel(toOf(other, axis), at))
    return lineThrough(at, axis, box, found)
  })
  if (edges.length > 0) return edges
  const at = middleOf(own)
  const found = others.filter((other) => isLevel((fromOf(other, axis) + toOf(other, axis)) / 2, at))
  return lineThrough(at, axis, box, found)
}

function lineThrough(at: number, axis: Axis, box: Box, found: readonly Box[]): GuideLine[] {
  if (found.length === 0) return []
  const spans = [box, ...found].map((each) => spanOf(each, acrossOf(axis)))
  const from = Math.min(...spans.map((span) => span.from))
  const to = Math.max(...spans.map((span) => span.to))
  return [{ axis, at, from, to }]
}
