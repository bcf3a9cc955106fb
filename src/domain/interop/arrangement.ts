import { type Box, boundsOf, clamp, grow, type Point } from '../../base/geometry.ts'
import { NOTE_SIZE } from '../expectations/expectation.ts'
import { noteBox } from './importLayout.ts'

// Where things lay in the file of another program, as they will lie among ours: in the same places to one another, but
// far enough apart for notes of our size, which may be larger than those of the file.

/** As near as notes of a file come to one another: their usual distance, and then ours. */
const NOTE_PITCH = NOTE_SIZE + 20
/** Notes that lie in one pile in the file are not torn apart over a whole wall. */
const MOST_SPREAD = 5
/** A board as wide as this is a damaged file, or a joke. */
const MOST_SIZE = 500_000
const FRAME_PADDING = 16
/** Where the title of a frame stands. */
const FRAME_HEAD = 40

export interface Arranged {
  /** With the top left corner of the whole at 0, 0. */
  readonly size: { readonly w: number; readonly h: number }
  readonly frames: ReadonlyMap<string, Box>
  readonly notes: readonly Point[]
}

interface Frame {
  readonly id: string
  readonly parentId: string | null
  readonly box: Box
}

interface Note {
  readonly at: Point
  readonly clusterId: string | null
}

/**
 * @param frames clusters after the themes that they lie in
 * @param isOurs from a board of our own: nothing needs to come further apart
 * @returns null when the places make no sense
 */
export function arrange(frames: readonly Frame[], notes: readonly Note[], isOurs: boolean): Arranged | null {
  const whole = boundsOf([...frames.map(({ box }) => box), ...notes.map(({ at }) => noteBox(at))])
  // Also false for what is no number.
  if (whole === null || !(whole.w <= MOST_SIZE && whole.h <= MOST_SIZE)) return null
  const spread = isOurs ? 1 : spreadOf(notes.map(({ at }) => at))
  const placed = notes.map(({ at }) => ({
    x: Math.round((at.x - whole.x) * spread),
    y: Math.round((at.y - whole.y) * spread)
  }))
  const boxes = new Map<string, Box>()
  // From the innermost outwards: each takes in what lies in it, also where it did not quite in the file.
  for (const { id, box } of [...frames].reverse()) {
    const own = {
      x: Math.round((box.x - whole.x) * spread),
      y: Math.round((box.y - whole.y) * spread),
      w: Math.round(clamp(box.w, 40, MOST_SIZE) * spread),
      h: Math.round(clamp(box.h, 40, MOST_SIZE) * spread)
    }
    const inside = [
      ...placed.filter((_, index) => notes[index]?.clusterId === id).map((at) => framed(noteBox(at))),
      ...frames
        .filter(({ parentId }) => parentId === id)
        .flatMap((child) => boxes.get(child.id) ?? [])
        .map(framed)
    ]
    boxes.set(id, boundsOf([own, ...inside]) ?? own)
  }
  const bounds = boundsOf([...boxes.values(), ...placed.map(noteBox)]) ?? whole
  const shifted = <T extends Point>(thing: T): T => ({ ...thing, x: thing.x - bounds.x, y: thing.y - bounds.y })
  return {
    size: { w: bounds.w, h: bounds.h },
    frames: new Map([...boxes].map(([id, box]) => [id, shifted(box)])),
    notes: placed.map(shifted)
  }
}

function framed(box: Box): Box {
  const { x, y, w, h } = grow(box, FRAME_PADDING)
  return { x, y: y - FRAME_HEAD, w, h: h + FRAME_HEAD }
}

/** Enough notes to know the usual distance by. */
const SAMPLE = 400

/** How many times further apart things must lie for most notes to be free of their neighbours. */
function spreadOf(spots: readonly Point[]): number {
  const step = Math.max(1, Math.floor(spots.length / SAMPLE))
  const distances: number[] = []
  for (let index = 0; index < spots.length; index += step) {
    const distance = nearest(spots, index)
    if (distance > 0 && distance < Infinity) distances.push(distance)
  }
  distances.sort((a, b) => a - b)
  const usual = distances[Math.floor(distances.length / 2)] ?? NOTE_PITCH
  return usual >= NOTE_SIZE ? 1 : clamp(NOTE_PITCH / usual, 1, MOST_SPREAD)
}

/** Two notes are free of one another when they are far enough apart either way. */
function nearest(spots: readonly Point[], of: number): number {
  const spot = spots[of]
  let least = Infinity
  for (let index = 0; spot !== undefined && index < spots.length; index++) {
    const other = spots[index]
    if (index === of || other === undefined) continue
    const distance = Math.max(Math.abs(other.x - spot.x), Math.abs(other.y - spot.y))
    if (distance < least && distance > 0) least = distance
  }
  return least
}
