import type { Box } from '../../base/geometry.ts'
import type { Placement } from '../lenses/lens.ts'
import { type Emphasis, noteAlpha } from './emphasis.ts'
import { Sprites } from './paint/sprites.ts'
import type { BoardTheme } from './paint/theme.ts'
import type { View } from './paint/tiles.ts'
import { between, Motion } from './scene/motion.ts'
import type { SceneNote } from './scene/scene.ts'

type Context = CanvasRenderingContext2D

export interface FlightLook {
  readonly emphasis: Emphasis
  readonly theme: BoardTheme
}

/** Notes that fly from one lens's places to another's are drawn one by one over the tiles, until these show them. */
export class Flights {
  readonly #motion = new Motion()
  readonly #sprites = new Sprites()
  /** What has flown, as long as the tiles below do not show all of it yet. */
  #landed: readonly SceneNote[] = []

  get isActive(): boolean {
    return this.#motion.isActive
  }

  get isLanding(): boolean {
    return this.#landed.length > 0
  }

  has(id: string): boolean {
    return this.#motion.has(id)
  }

  /** Where a note is seen while it flies; null: it does not. */
  placeOf(id: string): Placement | null {
    return this.#motion.placeOf(id, this.#motion.share(performance.now()))
  }

  /** Lets the notes fly that have moved since. @returns these */
  start(before: ReadonlyMap<string, Placement>, notes: ReadonlyMap<string, SceneNote>): readonly SceneNote[] {
    this.#motion.start(before, notes)
    return this.#notes()
  }

  /** @returns the notes whose way is over: they belong to the tiles from now on */
  land(): readonly SceneNote[] {
    if (!this.#motion.isActive || !this.#motion.isOver(performance.now())) return []
    this.#landed = this.#notes()
    this.#motion.stop()
    return this.#landed
  }

  /** Everything is where it belongs, at once. @returns the notes that still flew */
  stop(): readonly SceneNote[] {
    const flying = this.#notes()
    this.#motion.stop()
    this.settle()
    return flying
  }

  /** The tiles show what has landed. */
  settle(): void {
    this.#landed = []
    this.#sprites.clear()
  }

  /** @param due where tiles do not show yet what has landed */
  draw(context: Context, view: View, look: FlightLook, due: readonly Box[]): void {
    this.#sprites.beginFrame()
    if (this.#motion.isActive) {
      const share = this.#motion.share(performance.now())
      for (const flight of this.#motion.flights)
        this.#drawNote(context, view, look, flight.note, between(flight, share))
      context.globalAlpha = 1
      this.#motion.seen(performance.now())
    } else if (this.#landed.length > 0) {
      this.#drawLanded(context, view, look, due)
    }
  }

  #drawLanded(context: Context, view: View, look: FlightLook, due: readonly Box[]): void {
    if (due.length === 0) {
      this.settle()
      return
    }
    context.save()
    context.beginPath()
    for (const { x, y, w, h } of due) context.rect(x, y, w, h)
    context.clip()
    for (const note of this.#landed) this.#drawNote(context, view, look, note, note)
    context.restore()
  }

  #drawNote(context: Context, view: View, { emphasis, theme }: FlightLook, note: SceneNote, at: Placement): void {
    const { x, y, w, h, zoom, density } = view
    const reach = (note.w / note.scale) * at.scale
    if (at.x > x + w / zoom || at.y > y + h / zoom || at.x + reach < x) return
    if (at.y + note.view.height * at.scale < y) return
    context.globalAlpha = noteAlpha(emphasis, note.id)
    this.#sprites.draw(context, note, at, zoom * density * at.scale, zoom * at.scale, theme)
  }

  #notes(): SceneNote[] {
    return Array.from(this.#motion.flights, ({ note }) => note)
  }
}
