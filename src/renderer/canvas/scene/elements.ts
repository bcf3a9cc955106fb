import type { Box, Point } from '../../../base/geometry.ts'
import type { Element, Picture } from '../../../domain/elements/element.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { layoutText, type Measure, type TextBlock } from '../text/layout.ts'
import { extentOf, type Placed } from './placeIndex.ts'
import { boxOfSegment, type Segment } from './segment.ts'

/** A free element as it is drawn. The same object as long as nothing of it changes. */
export interface SceneElement extends Placed {
  readonly id: string
  readonly element: Element
  /** What it takes up: of a text as high as its lines, of an arrow the box around its line. */
  readonly box: Box
  /** The lines of a text. */
  readonly body: TextBlock | null
  /** Of an image. */
  readonly picture: Picture | null
}

/** Where an element lies, in the terms of its record: an arrow may go to the left and up. */
export type Shape = Pick<Element, 'x' | 'y' | 'w' | 'h'>

const TEXT_LINE_HEIGHT = 1.3
/** The head of an arrow and the name on it reach over its line. */
const ARROW_REACH = 24

export const shaftOf = ({ x, y, w, h }: Shape): Segment => ({ from: { x, y }, to: { x: x + w, y: y + h } })

/** Frames and images lie behind the clusters, texts and arrows in front of them. */
export const isBehind = ({ kind }: Element): boolean => kind === 'frame' || kind === 'image'

export const textBlock = (text: string, width: number, fontSize: number, measure: Measure): TextBlock =>
  layoutText(text, { width, height: Infinity, fontSizes: [fontSize], lineHeight: TEXT_LINE_HEIGHT }, measure)

export function sceneElement(element: Element, picture: Picture | null, measure: Measure): SceneElement {
  const body =
    element.kind === 'text' ? textBlock(element.text, Math.max(1, element.w), element.fontSize, measure) : null
  const box = boxOf(element, body)
  return { id: element.id, element, box, body, picture, ...extentOf(reachOf(element, box)) }
}

function boxOf(element: Element, body: TextBlock | null): Box {
  if (element.kind === 'arrow') return boxOfSegment(shaftOf(element))
  const { x, y, w, h } = element
  return { x, y, w, h: body?.height ?? h }
}

function reachOf({ kind }: Element, { x, y, w, h }: Box): Box {
  const more = kind === 'arrow' ? ARROW_REACH : 0
  return { x: x - more, y: y - more, w: w + 2 * more, h: h + 2 * more }
}

/** The same element with other measures, while it is pulled. */
export const reshapedElement = ({ element, picture }: SceneElement, shape: Shape, measure: Measure): SceneElement =>
  sceneElement({ ...element, ...shape }, picture, measure)

/** The elements of a map as they are drawn; kept from map to map. */
export class ElementViews {
  readonly #measure: Measure
  #known = new Map<string, SceneElement>()

  constructor(measure: Measure) {
    this.#measure = measure
  }

  of({ elements, pictures }: WorkshopMap): ReadonlyMap<string, SceneElement> {
    const pictureOf = new Map(pictures.map((picture) => [picture.elementId, picture]))
    const next = new Map<string, SceneElement>()
    for (const element of elements) {
      const picture = pictureOf.get(element.id) ?? null
      const before = this.#known.get(element.id)
      const isSame = before?.element === element && before.picture === picture
      next.set(element.id, isSame ? before : sceneElement(element, picture, this.#measure))
    }
    this.#known = next
    return next
  }
}

/** Whether a box lies in a frame whole. */
export const liesIn = (box: Box, frame: Box): boolean =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.w <= frame.x + frame.w && box.y + box.h <= frame.y + frame.h

/** In the order of drawing. */
export const byHeight = (a: SceneElement, b: SceneElement): number =>
  a.element.z - b.element.z || (a.id < b.id ? -1 : 1)

export const endsOf = (element: Element): { readonly start: Point; readonly end: Point } => {
  const { from, to } = shaftOf(element)
  return { start: from, end: to }
}
