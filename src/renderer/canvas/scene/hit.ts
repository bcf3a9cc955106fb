import type { Box, Point } from '../../../base/geometry.ts'
import { boundsOf, contains, overlaps } from '../../../base/geometry.ts'
import { laneTitle } from '../paint/element.ts'
import { foldBox, frameFace, isNamePlate, isUnderPlate, titleBand } from '../paint/frame.ts'
import { isLinkShown } from '../paint/link.ts'
import type { SelectionPart } from '../selection.ts'
import { isBehind, liesIn, type SceneElement, shaftOf } from './elements.ts'
import type { ElementGrip, Grip } from './grip.ts'
import type { Scene, SceneNote } from './scene.ts'
import { crosses, distanceTo, middleOfSegment } from './segment.ts'

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'title'; readonly id: string }
  /** The mark by which a frame is shown as a card and opened. */
  | { readonly kind: 'fold'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string; readonly grip: Grip }
  | { readonly kind: 'element'; readonly id: string }
  | { readonly kind: 'link'; readonly id: string }
  /** By which an element that is selected is pulled. */
  | { readonly kind: 'handle'; readonly id: string; readonly grip: ElementGrip }
  /** Beside a note: by which a connection is drawn from it. */
  | { readonly kind: 'linker'; readonly id: string }
  | { readonly kind: 'empty' }

/** As what a hit is selected. */
export const PART_OF = {
  note: 'notes',
  title: 'frames',
  fold: 'frames',
  edge: 'frames',
  element: 'elements',
  handle: 'elements',
  link: 'links',
  linker: 'notes'
} as const satisfies Record<Exclude<Hit['kind'], 'empty'>, SelectionPart>

const EMPTY: Hit = { kind: 'empty' }
/** How near to the edge of a frame it can be grasped, in screen px. */
const GRASP_PX = 6

/** So near to a line, in screen px, it is hit, and so near to the mark at its middle, which lies over notes too. */
const LINE_PX = 6
const MARK_PX = 10

/**
 * Notes lie above connections, texts and arrows above titles, titles above edges; what is deeper in a frame belongs to the
 * empty board, and so does the inside of what is locked.
 */
export function hitAt(scene: Scene, point: Point, zoom: number): Hit {
  const note = scene.noteAt(point)
  const frames = scene.frames.filter((frame) => !isUnderPlate(frame, zoom))
  const named = frames.filter((frame) => contains(titleBand(frame, zoom), point))
  const title = named.sort((a, b) => a.w * a.h - b.w * b.h)[0]
  // Far out, a cluster's name covers its notes.
  if (title !== undefined && isNamePlate(title, zoom)) return { kind: 'title', id: title.id }
  const marked = linkAt(scene, point, zoom, 'mark')
  if (marked !== null) return { kind: 'link', id: marked }
  if (note !== null) return { kind: 'note', id: note.id }
  const linked = linkAt(scene, point, zoom, 'line')
  if (linked !== null) return { kind: 'link', id: linked }
  const elements = elementsAt(scene, point, zoom)
  const above = elements.find(({ element }) => !isBehind(element))
  if (above !== undefined) return { kind: 'element', id: above.id }
  for (const each of frames.toReversed()) {
    const grip = each.isCollapsed ? null : gripOf(frameFace(each, zoom), point, GRASP_PX / zoom)
    if (grip !== null) return { kind: 'edge', id: each.id, grip }
  }
  const [behind] = elements
  if (title === undefined) return behind === undefined ? EMPTY : { kind: 'element', id: behind.id }
  const fold = foldBox(title, zoom)
  return { kind: fold !== null && contains(fold, point) ? 'fold' : 'title', id: title.id }
}

function linkAt(scene: Scene, point: Point, zoom: number, part: 'mark' | 'line'): string | null {
  if (!isLinkShown(zoom)) return null
  const reach = (part === 'mark' ? MARK_PX : LINE_PX) / zoom
  const near = scene.linksIn({ x: point.x - reach, y: point.y - reach, w: 2 * reach, h: 2 * reach })
  const found = near.find(({ line, view }) => {
    if (line === null) return false
    if (part === 'line') return distanceTo(line, point) <= reach
    const { x, y } = middleOfSegment(line)
    return view.kind === 'conflicts' && Math.hypot(x - point.x, y - point.y) <= reach
  })
  return found?.id ?? null
}

/** The elements under a point, the uppermost first. */
function elementsAt(scene: Scene, point: Point, zoom: number): SceneElement[] {
  const reach = LINE_PX / zoom
  const near = scene.elementsIn({ x: point.x - reach, y: point.y - reach, w: 2 * reach, h: 2 * reach })
  return near.filter((each) => isUnder(each, point, zoom)).reverse()
}

function isUnder({ element, box }: SceneElement, point: Point, zoom: number): boolean {
  if (element.kind === 'arrow') return distanceTo(shaftOf(element), point) <= LINE_PX / zoom
  if (gripOf(box, point, GRASP_PX / zoom) !== null) return true
  if (element.kind === 'frame') return contains(laneTitle(box, zoom), point)
  return !element.isLocked && contains(box, point)
}

/** The side or corner of a box that lies so near; null: none does. */
export function gripOf(box: Box, { x, y }: Point, reach: number): Grip | null {
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
): { readonly notes: SceneNote[]; readonly frames: string[]; readonly elements: string[] } {
  const whole = scene.frames.filter(
    (frame) => isInsideBox(box, frame) || (mode === 'touching' && frame.isCollapsed === true && overlaps(box, frame))
  )
  const ids = new Set(whole.map(({ id }) => id))
  const frames = whole.filter(({ parentId }) => !ids.has(parentId ?? ''))
  const inside = new Set(frames.flatMap(({ noteIds }) => noteIds))
  const notes = scene.notesIn(box).filter((note) => mode === 'touching' || isInsideBox(box, note))
  return {
    notes: notes.filter(({ id }) => !inside.has(id)),
    frames: frames.map(({ id }) => id),
    elements: elementsCaught(scene, box, mode).map(({ id }) => id)
  }
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

/** The free elements that a box catches; frames only when they lie in it whole, what is locked never: it is background. */
function elementsCaught(scene: Scene, box: Box, mode: 'touching' | 'enclosed'): SceneElement[] {
  return scene.elementsIn(box).filter((each) => {
    if (each.element.isLocked) return false
    if (liesIn(each.box, box)) return true
    if (mode === 'enclosed' || each.element.kind === 'frame') return false
    return each.element.kind !== 'arrow' || crosses(shaftOf(each.element), box)
  })
}
