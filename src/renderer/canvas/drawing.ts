import type { Point } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import type { Hints } from './hints.ts'
import type { Outlines } from './outlines.ts'
import type { Overlay } from './overlay.ts'
import { reshapedElement, type Shape, shaftOf } from './scene/elements.ts'
import { linkLine } from './scene/links.ts'
import type { Segment } from './scene/segment.ts'
import type { DrawnKind, ToolHost } from './tools/tool.ts'

/** What is meant when something is drawn on the board. */
export interface DrawingHandlers {
  /** Makes an element; without a shape, one of the usual size. */
  draw(kind: DrawnKind, at: Point, shape: Shape | null): void
  /** Resolves when the map has changed, or will not. */
  reshape(elementId: string, shape: Shape): Promise<unknown>
  /** Joins two notes; asked at a point of the board. */
  link(fromId: string, toId: string, at: Point): void
}

interface Surroundings {
  readonly content: Content
  readonly overlay: Overlay
  readonly outlines: Outlines
  readonly hints: Hints
  readonly handlers: DrawingHandlers
  noteAt(point: Point): string | null
  redraw(): void
}

type DrawingHost = Pick<
  ToolHost,
  'element' | 'showReshaped' | 'reshape' | 'showDrawn' | 'draw' | 'showLinking' | 'link'
>

/** What is seen while elements and connections are drawn and pulled. */
export function drawingHost(around: Surroundings): DrawingHost {
  const { content, overlay, outlines, hints, handlers, noteAt, redraw } = around

  const showArrow = (line: Segment | null): void => {
    hints.arrow = line
    redraw()
  }

  const showReshaped = (id: string, shape: Shape | null): void => {
    const shown = content.scene.elements.get(id)
    const next = shown === undefined || shape === null ? null : reshapedElement(shown, shape, content.theme.measure)
    // A frame lies behind the notes in it: its outline says enough.
    const isFrame = next?.element.kind === 'frame'
    content.setReshaped(isFrame ? null : next)
    outlines.resized = next === null || next.element.kind === 'arrow' ? null : next.box
    redraw()
  }

  return {
    element: (id) => content.scene.elements.get(id) ?? null,
    showReshaped,
    reshape: (id, shape) => void handlers.reshape(id, shape).finally(() => showReshaped(id, null)),
    showDrawn(kind, shape) {
      if (kind === 'arrow') showArrow(shape === null ? null : shaftOf(shape))
      else overlay.showMarquee(shape)
    },
    draw: (kind, at, shape) => handlers.draw(kind, at, shape),
    showLinking(fromId, to) {
      const from = content.boxOf(fromId)
      const target = to === null ? null : noteAt(to)
      const end = target === null || target === fromId ? null : content.boxOf(target)
      hints.lit = end === null ? [] : [end]
      if (to === null || from === null) showArrow(null)
      else showArrow(linkLine({ aside: 0 }, from, end ?? { ...to, w: 0, h: 0 }))
    },
    link(fromId, to) {
      const toId = noteAt(to)
      if (toId !== null && toId !== fromId) handlers.link(fromId, toId, to)
    }
  }
}
