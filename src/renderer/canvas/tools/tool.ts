import type { Box, Point } from '../../../base/geometry.ts'
import type { ElementKind } from '../../../domain/elements/element.ts'
import type { SceneElement, Shape } from '../scene/elements.ts'
import type { Grip } from '../scene/grip.ts'
import type { Hit } from '../scene/hit.ts'
import type { SelectedIds, Selection } from '../selection.ts'
import type { Guides } from '../snap/snap.ts'
import type { Axis } from '../snap/span.ts'

/** Further than this, in screen px, a press is a drag. */
export const DRAG_PX = 4

/** A pointer event, in the terms of the board. */
export interface Pointer {
  /** From the view's upper left corner. */
  readonly screen: Point
  readonly board: Point
  /** 0 main, 1 wheel, 2 other. */
  readonly button: number
  readonly shift: boolean
  readonly alt: boolean
  readonly mod: boolean
  readonly isTouch: boolean
}

/** What is held while it is dragged. */
export interface Lift {
  readonly noteIds: readonly string[]
  readonly frameIds: readonly string[]
  readonly elementIds: readonly string[]
  readonly dx: number
  readonly dy: number
  /** Copies are dragged; the originals stay. */
  readonly isCopy: boolean
  /** The pointer that drags, on the board. */
  readonly at: Point
}

/** What is held where it lines up with others, and with what; null: it does not. */
export interface SnappedLift {
  readonly lift: Lift
  readonly guides: Guides | null
}

/** A frame as large as it is pulled. */
export interface Pulled {
  readonly box: Box
  readonly guides: Guides | null
}

/** What a press and drag makes, or a click in the usual size. */
export type DrawnKind = Exclude<ElementKind, 'image'>

/** What the board can be asked and told by a tool; a fake in tests. */
export interface ToolHost {
  /** @param isDeep a note rather than the cluster that covers it */
  hit(point: Point, isDeep?: boolean): Hit
  /** What a box touches or encloses. */
  caughtIn(box: Box, mode: 'touching' | 'enclosed'): SelectedIds
  caughtInside(path: readonly Point[]): SelectedIds
  frameBox(id: string): Box | null
  selection(): Selection
  /** What of it can be moved: what is locked stays. */
  movable(): Selection
  /** With what lies in the free frames of it, which moves along. */
  withContents(selected: Selection): Selection
  isLocked(hit: Hit): boolean
  select(ids: SelectedIds): void
  pan(dx: number, dy: number): void
  /** To the next step, with what is here staying here. */
  zoomStep(at: Point, way: 'in' | 'out'): void
  /** Shows a part of the board whole. */
  lookInto(box: Box): void
  /** A tool that is taken up for one deed has done it. */
  used(): void
  /** Where what is held comes to rest near where it is held. */
  snap(lift: Lift, axes: readonly Axis[]): SnappedLift
  snapSides(id: string, box: Box, grip: Grip, least: number): Pulled
  /** Shows notes where they are held; null: where they belong. */
  lift(lift: Lift | null, guides?: Guides | null): void
  drop(lift: Lift): void
  showMarquee(box: Box | null): void
  showLasso(path: readonly Point[] | null): void
  showResize(id: string, box: Box | null, guides?: Guides | null): void
  resize(id: string, box: Box): void
  /** Shows a frame as a card, or opens it. */
  fold(id: string): void
  element(id: string): SceneElement | null
  /** Shows an element as it is pulled; null: as it is. */
  showReshaped(id: string, shape: Shape | null): void
  reshape(id: string, shape: Shape): void
  /** Shows what is being drawn; null: nothing is. */
  showDrawn(kind: DrawnKind, shape: Shape | null): void
  /** Makes an element here; without a size, the usual one. */
  draw(kind: DrawnKind, at: Point, shape: Shape | null): void
  /** Shows the connection that is drawn from a note to this point, or to the note that lies there; null: none is. */
  showLinking(fromId: string, to: Point | null): void
  link(fromId: string, to: Point): void
}

export type Cursor =
  | 'default'
  | 'pointer'
  | 'grab'
  | 'grabbing'
  | 'move'
  | 'crosshair'
  | 'zoom-in'
  | 'zoom-out'
  | 'copy'
  | 'nwse-resize'
  | 'nesw-resize'
  | 'ew-resize'
  | 'ns-resize'

/** One state of the pointer: each event gives the next state. Never changed in place. */
export interface Tool {
  readonly name: string
  readonly cursor: Cursor
  /** The view moves along when the pointer comes to its edge. */
  readonly pansAtEdge?: boolean
  down?(pointer: Pointer, host: ToolHost): Tool
  move?(pointer: Pointer, host: ToolHost): Tool
  up?(pointer: Pointer, host: ToolHost): Tool
  /** Escape, or the pointer was lost: as if it had never been pressed. */
  cancel?(host: ToolHost): Tool
}

export const gripCursor = ({ x, y }: Grip): Cursor => {
  if (x === 0) return 'ns-resize'
  if (y === 0) return 'ew-resize'
  return x === y ? 'nwse-resize' : 'nesw-resize'
}

export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  w: Math.abs(a.x - b.x),
  h: Math.abs(a.y - b.y)
})
