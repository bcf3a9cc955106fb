import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { placedNote, type SceneNote } from '../scene/scene.ts'
import { NOTE_BLEED, paintNote } from './note.ts'
import type { BoardTheme } from './theme.ts'

/** Time in a frame for sprites that are not painted yet; until then a note is a sheet in its colour. */
const BUDGET_MS = 6
/** Further out thousands fly and nothing of them can be read on the way: sheets are filled, no pictures made. */
const PICTURED_FROM = 0.3

/**
 * Pictures of single notes for as long as they fly from one lens's places to another's: each is painted once for the
 * whole flight.
 */
export class Sprites {
  readonly #sprites = new Map<string, HTMLCanvasElement>()
  #until = 0

  /** To be called once a frame. */
  beginFrame(): void {
    this.#until = performance.now() + BUDGET_MS
  }

  /** Draws the note with its upper left corner at x, y of the context, which is in board px. */
  draw(
    context: CanvasRenderingContext2D,
    note: SceneNote,
    at: { readonly x: number; readonly y: number; readonly scale: number },
    pxPerPx: number,
    zoom: number,
    theme: BoardTheme
  ): void {
    const sprite = zoom < PICTURED_FROM ? null : (this.#sprites.get(note.id) ?? this.#make(note, pxPerPx, zoom, theme))
    const side = NOTE_SIZE * at.scale
    const height = note.view.height * at.scale
    if (sprite === null) {
      context.fillStyle = theme.notes[note.view.color].fill
      context.fillRect(at.x, at.y, side, height)
      return
    }
    const bleed = NOTE_BLEED * at.scale
    context.drawImage(sprite, at.x - bleed, at.y - bleed, side + 2 * bleed, height + 2 * bleed)
  }

  clear(): void {
    this.#sprites.clear()
  }

  /** @param pxPerPx device px for each px of a full-size note @param zoom what decides the detail */
  #make(note: SceneNote, pxPerPx: number, zoom: number, theme: BoardTheme): HTMLCanvasElement | null {
    if (performance.now() > this.#until) return null
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.ceil((NOTE_SIZE + 2 * NOTE_BLEED) * pxPerPx))
    canvas.height = Math.max(1, Math.ceil((note.view.height + 2 * NOTE_BLEED) * pxPerPx))
    const context = canvas.getContext('2d')
    if (context === null) return null
    context.setTransform(pxPerPx, 0, 0, pxPerPx, NOTE_BLEED * pxPerPx, NOTE_BLEED * pxPerPx)
    paintNote(context, placedNote(note.view, { x: 0, y: 0, scale: 1 }, 0), zoom, theme)
    this.#sprites.set(note.id, canvas)
    return canvas
  }
}
