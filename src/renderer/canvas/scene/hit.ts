import type { Box, Point } from '../../../base/geometry.ts'
import { boundsOf, contains, overlaps } from '../../../base/geometry.ts'
import { foldBox, frameFace, isNamePlate, isUnderPlate, titleBand } from '../paint/frame.ts'
import type { SelectionPart } from '../selection.ts'
import type { Scene, SceneNote } from './scene.ts'

/** A side that is pulled: −1 left or upper, 1 right or lower, 0 not that way. */
export interface Grip {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'title'; readonly id: string }
  /** The mark by which a frame is shown as a card and opened. */
  | { readonly kind: 'fold'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string; readonly grip: Grip }
  | { readonly kind: 'element'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'empty' }

/** As what a hit is selected. */
export const PART_OF = {
  note: 'notes',
  title: 'frames',
  fold: 'frames',
  edge: 'frames',
  element: 'elements',
  link: 'links'
} as const satisfies Record<Exclude<Hit['kind'], 'empty'>, SelectionPart>

const EMPTY: Hit = { kind: 'empty' }
/** How near to the edge of a frame it can be grasped, in screen px. */
const GRASP_PX = 6

/** Notes lie above titles, titles above edges; what is deeper in a frame belongs to the empty board. */
export function hitAt(scene: Scene, point: Point, zoom: number): Hit {
  const note = scene.noteAt(point)
  const frames = scene.frames.filter((frame) => !isUnderPlate(frame, zoom))
  const named = frames.filter((frame) => contains(titleBand(frame, zoom), point))
  const title = named.sort((a, b) => a.w * a.h - b.w * b.h)[0]
  // Far out, a cluster's name covers its notes.
  if (title !== undefined && isNamePlate(title, zoom)) return { kind: 'title', id: title.id }
  if (note !== null) return { kind: 'note', id: note.id }
  for (const each of frames.toReversed()) {
    const grip = each.isCollapsed ? null : gripOf(frameFace(each, zoom), point, GRASP_PX / zoom)
    if (grip !== null) return { kind: 'edge', id: each.id, grip }
  }
  if (title === undefined) return EMPTY
  const fold = foldBox(title, zoom)
  return { kind: fold !== null && contains(fold, point) ? 'fold' : 'title', id: title.id }
}

function gripOf(box: Box, { x, y }: Point, reach: number): Grip | null {
  const isNear = contains({ x: box.x - reach, y: box.y - reach, w: box.w + 2 * reach, h: box.h + 2 * reach }, { x, y })
  if (!isNear) return null
  const gripX = Math.abs(x - box.x) <= reach ? -1 : Math.abs(x - box.x - box.w) <= reach ? 1 : 0
  const gripY = Math.abs(y - box.y) <= reach ? -1 : Math.abs(y - box.y - box.h) <= reach ? 1 : 0
  return gripX === 0 && gripY === 0 ? null : { x: gripX, y: gripY }
}

/**
 * The notes that a box touches, or those that lie inside it whole; the frames that lie inside it, and the cards that it
 * touches. What lies in one of these goes with it: selected by itself it would be taken out.
 */
export function caughtIn(
  scene: Scene,
  box: Box,
  mode: 'touching' | 'enclosed'
): { readonly notes: SceneNote[]; readonly frames: string[] } {
  const whole = scene.frames.filter(
    (frame) => isInsideBox(box, frame) || (mode === 'touching' && frame.isCollapsed === true && overlaps(box, frame))
  )
  const ids = new Set(whole.map(({ id }) => id))
  const frames = whole.filter(({ parentId }) => !ids.has(parentId ?? ''))
  const inside = new Set(frames.flatMap(({ noteIds }) => noteIds))
  const notes = scene.notesIn(box).filter((note) => mode === 'touching' || isInsideBox(box, note))
  return { notes: notes.filter(({ id }) => !inside.has(id)), frames: frames.map(({ id }) => id) }
}

const isInsideBox = (box: Box, { x, y, w, h }: Box): boolean =>
  contains(box, { x, y }) && contains(box, { x: x + w, y: y + h })

/** The notes whose middle lies inside a drawn line, closed from its end to its start. */
export function lassoed(scene: Scene, path: readonly Point[]): SceneNote[] {
  const around = boundsOf(path.map((point) => ({ ...point, w: 0, h: 0 })))
  if (around === null || path.length < 3) return []
  return scene.notesIn(around).filter(({ x, y, w, h }) => isInside({ x: x + w / 2, y: y + h / 2 }, path))
}

/** Even-odd rule: a ray to the right crosses the line an odd number of times. */
function isInside(point: Point, path: readonly Point[]): boolean {
  let inside = false
  let from = path.at(-1)
  for (const to of path) {
    if (from !== undefined && from.y > point.y !== to.y > point.y) {
      const crossing = from.x + ((point.y - from.y) / (to.y - from.y)) * (to.x - from.x)
      if (point.x < crossing) inside = !inside
    }
    from = to
  }
  return inside
}
