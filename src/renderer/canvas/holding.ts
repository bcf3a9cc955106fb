import type { Box } from '../../base/geometry.ts'
import type { Content } from './content.ts'
import type { Held } from './held.ts'
import type { Hints } from './hints.ts'
import { facesOf } from './paint/frame.ts'
import type { Guides } from './snap/snap.ts'
import type { Lift } from './tools/tool.ts'

/** What is meant when something is held, and let go. */
export interface HoldingHandlers {
  /** Resolves when the map has changed, or will not. */
  drop(lift: Lift): Promise<unknown>
  /** What would take in what is dragged. */
  targets(lift: Lift): readonly Box[]
}

interface Surroundings {
  readonly content: Content
  readonly hints: Hints
  readonly handlers: HoldingHandlers
  zoom(): number
  /** A gesture is under way. */
  isBusy(): boolean
  redraw(): void
}

/** What is seen while something is held and until the map has it where it was let go. */
export class Holding {
  readonly #around: Surroundings
  #isDropping = false

  constructor(around: Surroundings) {
    this.#around = around
  }

  /** It was let go, and the map does not say yet where it belongs. */
  get isDropping(): boolean {
    return this.#isDropping
  }

  lift(lift: Lift | null, guides: Guides | null = null): void {
    if (this.#isDropping) return
    const { content, hints, handlers, zoom, redraw } = this.#around
    hints.guides = guides
    content.setHeld(lift === null ? null : this.#heldBy(lift))
    hints.lit = lift === null ? [] : facesOf(handlers.targets(lift), content.scene.frames, zoom())
    redraw()
  }

  /** What was let go stays where it was let go until the map says where it belongs; then it is there, or goes there. */
  async drop(lift: Lift): Promise<void> {
    const { content, handlers, isBusy } = this.#around
    this.lift(lift)
    this.#isDropping = true
    try {
      await handlers.drop(lift)
    } finally {
      this.#isDropping = false
      // React shows the changed map in the frame after it came.
      requestAnimationFrame(() => {
        if (content.held !== null && !isBusy()) this.lift(null)
      })
    }
  }

  /** A frame is held with its notes and its parts. The same sets for as long as the same things are held. */
  #heldBy({ noteIds, frameIds, elementIds, dx, dy, isCopy }: Lift): Held {
    const { held, scene } = this.#around.content
    if (held?.of === elementIds) return { ...held, dx, dy, isCopy }
    const inside = scene.frames.filter(({ id }) => frameIds.includes(id))
    const notes = new Set([...noteIds, ...inside.flatMap((frame) => frame.noteIds)])
    const frames = new Set([...frameIds, ...inside.flatMap(({ partIds = [] }) => partIds)])
    return { of: elementIds, notes, frames, elements: new Set(elementIds), dx, dy, isCopy }
  }
}
