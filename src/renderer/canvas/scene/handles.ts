import type { Box, Point } from '../../../base/geometry.ts'
import { endsOf, type SceneElement, type Shape } from './elements.ts'
import type { ElementGrip, Grip } from './grip.ts'

export interface Handle {
  readonly grip: ElementGrip
  readonly at: Point
}

const CORNERS: readonly Grip[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 }
]
const SIDES: readonly Grip[] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 }
]

/** A text is as wide as it is pulled and as high as it must be; an arrow is pulled by its ends. */
export function handlesOf({ element, box }: SceneElement): Handle[] {
  if (element.kind === 'arrow') {
    const { start, end } = endsOf(element)
    return [
      { grip: 'start', at: start },
      { grip: 'end', at: end }
    ]
  }
  return (element.kind === 'text' ? SIDES : CORNERS).map((grip) => ({ grip, at: pointOn(box, grip) }))
}

const pointOn = ({ x, y, w, h }: Box, grip: Grip): Point => ({
  x: x + ((grip.x + 1) / 2) * w,
  y: y + ((grip.y + 1) / 2) * h
})

const LEAST_FRAME = 120
const LEAST_IMAGE = 24
const LEAST_TEXT = 40
/** An end that is turned with Shift rests at multiples of this. */
const TURN = Math.PI / 12

/** How an element lies when it is pulled so far; images keep their ratio. */
export function reshaped({ element }: SceneElement, grip: ElementGrip, dx: number, dy: number, steady: boolean): Shape {
  const { x, y, w, h, kind } = element
  if (grip === 'start') {
    const end = { x: x + w, y: y + h }
    const back = turned({ x: -(w - dx), y: -(h - dy) }, steady)
    return { x: end.x + back.x, y: end.y + back.y, w: -back.x || 0, h: -back.y || 0 }
  }
  if (grip === 'end') {
    const way = turned({ x: w + dx, y: h + dy }, steady)
    return { x, y, w: way.x, h: way.y }
  }
  if (kind === 'image') return scaled({ x, y, w, h }, grip, dx, dy)
  const least = kind === 'text' ? LEAST_TEXT : LEAST_FRAME
  const size = { w: Math.max(least, w + grip.x * dx), h: kind === 'text' ? h : Math.max(least, h + grip.y * dy) }
  return anchored({ x, y, w, h }, grip, size)
}

function scaled(shape: Shape, grip: Grip, dx: number, dy: number): Shape {
  const [wide, high] = [(shape.w + grip.x * dx) / shape.w, (shape.h + grip.y * dy) / shape.h]
  const wanted = grip.x === 0 ? high : grip.y === 0 ? wide : Math.max(wide, high)
  const factor = Math.max(wanted, LEAST_IMAGE / Math.min(shape.w, shape.h))
  return anchored(shape, grip, { w: shape.w * factor, h: shape.h * factor })
}

/** The side that is not pulled stays where it is. */
const anchored = ({ x, y, w, h }: Shape, grip: Grip, size: Pick<Shape, 'w' | 'h'>): Shape => ({
  x: grip.x < 0 ? x + w - size.w : x,
  y: grip.y < 0 ? y + h - size.h : y,
  ...size
})

export function turned(way: Point, steady: boolean): Point {
  if (!steady) return way
  const length = Math.hypot(way.x, way.y)
  const angle = Math.round(Math.atan2(way.y, way.x) / TURN) * TURN
  return { x: Math.round(Math.cos(angle) * length), y: Math.round(Math.sin(angle) * length) }
}

/** Beside the middles of a note's sides, from which connections are drawn. */
export function linkersOf({ x, y, w, h }: Box, away: number): Point[] {
  return [
    { x: x + w + away, y: y + h / 2 },
    { x: x + w / 2, y: y + h + away },
    { x: x - away, y: y + h / 2 },
    { x: x + w / 2, y: y - away }
  ]
}
