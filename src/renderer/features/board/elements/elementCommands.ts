import type { Point } from '../../../../base/geometry.ts'
import type { Shape } from '../../../canvas/scene/elements.ts'
import { select } from '../../../canvas/selection.ts'
import type { DrawnKind } from '../../../canvas/tools/tool.ts'
import { newId } from '../../../replica/bridge.ts'
import { toolUsed } from '../boardUi.ts'
import type { BoardDesk } from '../desk.ts'
import { setField } from '../field/fieldStore.ts'
import { FONT_SIZES, type NewElement, USUAL_SIZE } from '../plans/elements.ts'

const LEAST = { w: 40, h: 40 } as const
/** Smaller letters than this, in screen px, are not written: the board comes nearer first. */
const READABLE_PX = 9
const NEW_TEXT_PX = 18
const MOST_FONT = 400

/** What was drawn comes onto the board: a frame asks for its name, a text for its words. */
export async function drawElement(desk: BoardDesk, kind: DrawnKind, at: Point, drawn: Shape | null): Promise<void> {
  toolUsed()
  if (!desk.lens.isFree) return
  const shape = drawn === null ? usualShape(kind, at) : drawnShape(kind, drawn)
  const fontSize = kind === 'text' ? fontSizeAt(desk.board.camera.camera.zoom) : FONT_SIZES.medium
  const color = kind === 'frame' ? 'blue' : 'grey'
  const wide = drawn === null && kind === 'text' ? { w: Math.round((shape.w * fontSize) / FONT_SIZES.medium) } : {}
  const element: NewElement = { id: newId(), kind, color, fontSize, ...shape, ...wide }
  const gesture = { id: newId(), label: 'element.add' } as const
  if (kind === 'text') {
    setField({ kind: 'element', id: element.id, newText: element, gesture })
    return
  }
  if (!(await desk.perform([{ name: 'element.add', args: { elements: [element] } }], 'element.add', gesture.id))) return
  select({ elements: [element.id] })
  if (kind === 'frame') setField({ kind: 'element', id: element.id, newText: null, gesture })
}

/** Far out one writes larger, so that it can be read where one is. */
const fontSizeAt = (zoom: number): number =>
  Math.min(MOST_FONT, Math.max(FONT_SIZES.medium, Math.round(NEW_TEXT_PX / zoom)))

function usualShape(kind: DrawnKind, at: Point): Shape {
  const { w, h } = USUAL_SIZE[kind]
  // A text begins where one has clicked, a frame lies around it.
  const isAround = kind === 'frame'
  return { x: Math.round(at.x - (isAround ? w / 2 : 0)), y: Math.round(at.y - (isAround ? h / 2 : 0)), w, h }
}

const drawnShape = (kind: DrawnKind, { x, y, w, h }: Shape): Shape =>
  kind === 'arrow' ? { x, y, w, h } : { x, y, w: Math.max(LEAST.w, w), h: Math.max(LEAST.h, h) }

export async function reshapeElement(desk: BoardDesk, id: string, { x, y, w, h }: Shape): Promise<void> {
  const places = [{ id, x: Math.round(x), y: Math.round(y), w: Math.round(w), h: Math.round(h) }]
  await desk.perform([{ name: 'element.place', args: { places } }])
}

/** Opens the words of an element, near enough to be read. */
export function writeElement(desk: BoardDesk, id: string): void {
  const shown = desk.board.scene.elements.get(id)
  if (shown === undefined || shown.element.isLocked) return
  select({ elements: [id] })
  const { camera } = desk.board
  if (shown.element.kind === 'text' && shown.element.fontSize * camera.camera.zoom < READABLE_PX) camera.fit(shown.box)
  setField({ kind: 'element', id, newText: null, gesture: { id: newId(), label: 'element.edit' } })
}

export async function setFontSize(desk: BoardDesk, ids: readonly string[], fontSize: number): Promise<void> {
  await desk.perform([{ name: 'element.edit', args: { ids: [...ids], fontSize } }])
}

/** Selects an element and brings it into view. */
export function showElement(desk: BoardDesk, id: string): void {
  const shown = desk.board.scene.elements.get(id)
  if (shown === undefined) return
  select({ elements: [id] })
  desk.board.camera.fit(shown.box)
  desk.board.focus()
}
