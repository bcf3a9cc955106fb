import type { Box, Point } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import { handlesOf, linkersOf } from './scene/handles.ts'
import { gripOf, type Hit } from './scene/hit.ts'
import { countOf, NO_SELECTION, onlyNoteOf, type Selection } from './selection.ts'

const HANDLE_PX = 5
const REACH_PX = 9
const EDGE_PX = 6
const LINKER_PX = 4.5
const LINKER_AWAY_PX = 12
/** Connections are drawn from notes that can be read. */
const LINKERS_FROM = 0.4

/** What the one thing that is selected is pulled by, and the dots from which connections are drawn. */
export class Handles {
  readonly #content: Content
  selection: Selection = NO_SELECTION
  /** The note under the pointer. */
  hovered: string | null = null

  constructor(content: Content) {
    this.#content = content
  }

  hitAt(point: Point, zoom: number): Hit | null {
    const linker = this.#linkerNotes(zoom).find((id) => {
      const box = this.#content.boxOf(id)
      return box !== null && linkersOf(box, LINKER_AWAY_PX / zoom).some((at) => isNear(at, point, REACH_PX / zoom))
    })
    if (linker !== undefined) return { kind: 'linker', id: linker }
    const shown = this.#pulled
    if (shown === null) return null
    const near = handlesOf(shown).find(({ at }) => isNear(at, point, REACH_PX / zoom))
    if (near !== undefined) return { kind: 'handle', id: shown.id, grip: near.grip }
    if (shown.element.kind !== 'frame' && shown.element.kind !== 'image') return null
    const grip = gripOf(shown.box, point, EDGE_PX / zoom)
    return grip === null ? null : { kind: 'handle', id: shown.id, grip }
  }

  /** @param context in board px @param zoom screen px for each of them */
  draw(context: CanvasRenderingContext2D, zoom: number): void {
    if (this.#content.held !== null) return
    const { accent, surface } = this.#content.theme
    context.lineWidth = 1.5 / zoom
    context.strokeStyle = accent
    context.fillStyle = surface
    context.beginPath()
    const shown = this.#pulled
    for (const { at } of shown === null ? [] : handlesOf(shown)) dot(context, at, HANDLE_PX / zoom)
    for (const id of this.#linkerNotes(zoom)) this.#traceLinkers(context, this.#content.boxOf(id), zoom)
    context.fill()
    context.stroke()
  }

  #traceLinkers(context: CanvasRenderingContext2D, box: Box | null, zoom: number): void {
    if (box === null) return
    for (const at of linkersOf(box, LINKER_AWAY_PX / zoom)) dot(context, at, LINKER_PX / zoom)
  }

  get #pulled() {
    const [id] = this.selection.elements
    if (id === undefined || countOf(this.selection) !== 1) return null
    const shown = this.#content.elementSeen(id)
    return shown?.element.isLocked === true ? null : shown
  }

  #linkerNotes(zoom: number): string[] {
    if (zoom < LINKERS_FROM || this.#content.written.length > 0) return []
    const chosen = onlyNoteOf(this.selection)
    return [...new Set([chosen, this.hovered])].filter((id) => id !== null)
  }
}

const isNear = (a: Point, b: Point, reach: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= reach

function dot(context: CanvasRenderingContext2D, { x, y }: Point, radius: number): void {
  context.moveTo(x + radius, y)
  context.arc(x, y, radius, 0, 2 * Math.PI)
}
