import { type Box, overlaps, type Point } from '../../../../base/geometry.ts'
import { NOTE_GAP } from '../../../lenses/grid.ts'

/** Where the next note goes, seen from the last one: where writing flows to, or to a side. */
export type Direction = 'flow' | 'left' | 'right' | 'up' | 'down'

const MOST_TRIES = 300

export interface Run {
  /** Where the run of notes began: a new column starts at its height. */
  readonly top: number
  /** As far down as one can see. */
  readonly bottom: number
}

/** The next free place for a note of this size beside the last one; in the flow of writing, columns fill the view. */
export function nextSlot(
  last: Box,
  size: { readonly w: number; readonly h: number },
  direction: Direction,
  run: Run,
  isTaken: (box: Box) => boolean
): Point {
  let slot: Box = { ...last, ...size }
  let from = last
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    slot = { ...size, ...stepFrom(from, size, direction, run) }
    if (!isTaken(slot)) break
    from = slot
  }
  return { x: slot.x, y: slot.y }
}

function stepFrom(from: Box, size: { w: number; h: number }, direction: Direction, { top, bottom }: Run): Point {
  const below = { x: from.x, y: from.y + from.h + NOTE_GAP }
  const right = from.x + from.w + NOTE_GAP
  switch (direction) {
    case 'left':
      return { x: from.x - size.w - NOTE_GAP, y: from.y }
    case 'right':
      return { x: right, y: from.y }
    case 'up':
      return { x: from.x, y: from.y - size.h - NOTE_GAP }
    case 'down':
      return below
    case 'flow':
      return below.y + size.h > bottom ? { x: right, y: Math.min(top, from.y) } : below
  }
}

/** So much of a note is still seen when another is made nearly on it. */
export const PEEK = 24

/** Moved a little as often as it would hide a note that is there already: nothing vanishes below its like. */
export function offset(at: Point, hides: (point: Point) => boolean, by = PEEK): Point {
  let place = at
  for (let tries = 0; tries < MOST_TRIES && hides(place); tries++) place = { x: place.x + by, y: place.y + by }
  return place
}

export function takenBy(boxes: Iterable<Box>): (box: Box) => boolean {
  // Asked many times, where a generator would be at its end after the first.
  const all = [...boxes]
  return (box) => all.some((other) => overlaps(box, other))
}
