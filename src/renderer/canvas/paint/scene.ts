import { type Box, grow } from '../../../base/geometry.ts'
import { type Emphasis, frameAlpha, NO_EMPHASIS, noteAlpha, wantedIn } from '../emphasis.ts'
import type { Scene } from '../scene/scene.ts'
import { paintBackdrop } from './backdrop.ts'
import { isNamePlate, isUnderPlate, paintCard, paintFrame } from './frame.ts'
import { paintGridDots } from './gridDots.ts'
import { NOTE_BLEED, paintNote } from './note.ts'
import type { BoardTheme } from './theme.ts'

/** Which notes and frames, by id. */
export interface Which {
  note(id: string): boolean
  frame(id: string): boolean
}

export const EVERYTHING: Which = { note: () => true, frame: () => true }

/** A frame's border, and its title further out, reach over its box. */
const FRAME_BLEED_PX = 12

interface Options {
  readonly zoom: number
  readonly theme: BoardTheme
  readonly which: Which
  readonly withBackdrop: boolean
  /** The dots of the grid. */
  readonly withGrid?: boolean
  /** The frame whose title stands in a field just now. */
  readonly untitledFrame?: string | null
  readonly emphasis?: Emphasis
}

/** Paints the part of the board inside a box; the context is in board px. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, box: Box, options: Options): void {
  const { zoom, theme, which, withBackdrop, withGrid = false, untitledFrame = null, emphasis = NO_EMPHASIS } = options
  if (withGrid) paintGridDots(context, box, zoom, theme)
  if (withBackdrop) paintBackdrop(context, scene.layout.backdrop, zoom, theme)
  const seen = grow(box, NOTE_BLEED)
  const frames = scene.framesIn(grow(box, FRAME_BLEED_PX / zoom)).filter(({ id }) => which.frame(id))
  for (const frame of frames) {
    context.globalAlpha = frameAlpha(emphasis, frame)
    paintFrame(context, frame, zoom, theme, frame.id !== untitledFrame)
  }
  for (const note of scene.notesIn(seen)) {
    if (!which.note(note.id)) continue
    context.globalAlpha = noteAlpha(emphasis, note.id)
    paintNote(context, note, zoom, theme, { wanted: wantedIn(emphasis, note.id) })
  }
  for (const frame of frames) {
    if (!isNamePlate(frame, zoom) || isUnderPlate(frame, zoom)) continue
    context.globalAlpha = frameAlpha(emphasis, frame)
    paintCard(context, frame, zoom, theme)
  }
  context.globalAlpha = 1
}
