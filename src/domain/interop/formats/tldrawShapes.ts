import type { Box } from '../../../base/geometry.ts'
import { z } from '../../engine/schema.ts'
import { NOTE_SIZE } from '../../expectations/expectation.ts'
import { looseNumber, looseText } from './json.ts'

// Where tldraw's shapes are: each lies in its page, frame or group, at a place that is told from there.

const endSchema = z.object({ boundShapeId: looseText }).catch({ boundShapeId: '' })

const propsSchema = z.object({
  ...{ w: looseNumber, h: looseNumber, name: looseText, color: looseText, text: looseText, url: looseText },
  ...{ richText: z.unknown().optional(), start: endSchema, end: endSchema },
  ...{ arrowheadStart: looseText, arrowheadEnd: looseText }
})

export const shapeSchema = z.object({
  ...{ id: z.string().min(1), type: z.string(), parentId: looseText, index: looseText },
  ...{ x: looseNumber, y: looseNumber, rotation: z.number().catch(0) },
  props: z.preprocess((props) => props ?? {}, propsSchema)
})
export type Shape = z.infer<typeof shapeSchema>

export interface Placed {
  readonly x: number
  readonly y: number
  /** Radians. */
  readonly rotation: number
  readonly pageId: string
  /** The innermost frame that it lies in; empty: none. */
  readonly frameKey: string
}

/** Every shape's place on its page. Parents that are not there, or that go round in circles, are taken for the page. */
export function placesOf(shapes: readonly Shape[]): ReadonlyMap<string, Placed> {
  const known = new Map(shapes.map((shape) => [shape.id, shape]))
  const placed = new Map<string, Placed>()
  for (const shape of shapes) {
    const way: Shape[] = []
    const seen = new Set<string>()
    for (let at: Shape | undefined = shape; at !== undefined && !placed.has(at.id) && !seen.has(at.id); ) {
      way.push(at)
      seen.add(at.id)
      at = known.get(at.parentId)
    }
    for (const each of way.reverse()) placed.set(each.id, placeIn(each, known.get(each.parentId), placed))
  }
  return placed
}

function placeIn(shape: Shape, parent: Shape | undefined, placed: ReadonlyMap<string, Placed>): Placed {
  const outer = parent === undefined ? undefined : placed.get(parent.id)
  const { x, y, rotation } = shape
  if (parent === undefined || outer === undefined) return { x, y, rotation, pageId: shape.parentId, frameKey: '' }
  const cos = Math.cos(outer.rotation)
  const sin = Math.sin(outer.rotation)
  return {
    ...{ x: outer.x + x * cos - y * sin, y: outer.y + x * sin + y * cos, rotation: outer.rotation + rotation },
    ...{ pageId: outer.pageId, frameKey: parent.type === 'frame' ? parent.id : outer.frameKey }
  }
}

/** A note has no size of its own there, and is as large as ours; of a text only the width may be known. */
export const boxOf = ({ props }: Shape, { x, y }: Placed): Box => ({
  ...{ x, y, w: Number.isNaN(props.w) ? NOTE_SIZE : props.w, h: Number.isNaN(props.h) ? NOTE_SIZE : props.h }
})
