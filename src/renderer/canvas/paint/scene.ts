import { type Box, grow } from '../../../base/geometry.ts'
import { type Emphasis, frameAlpha, isUnsure, NO_EMPHASIS, noteAlpha, wantedIn } from '../emphasis.ts'
import { isBehind, type SceneElement } from '../scene/elements.ts'
import type { SceneLink } from '../scene/links.ts'
import type { Scene } from '../scene/scene.ts'
import { paintBackdrop } from './backdrop.ts'
import { type PictureSource, paintElement } from './element.ts'
import { isNamePlate, isUnderPlate, paintCard, paintFrame } from './frame.ts'
import { paintGhost } from './ghost.ts'
import { paintGridDots } from './gridDots.ts'
import { isLinkShown, paintLink } from './link.ts'
import { NOTE_BLEED, paintNote } from './note.ts'
import type { BoardTheme } from './theme.ts'
import { uncovered } from './uncovered.ts'

/** Which notes, frames, elements and connections. */
export interface Which {
  note(id: string): boolean
  frame(id: string): boolean
  element(id: string): boolean
  link(link: SceneLink): boolean
}

export const EVERYTHING: Which = { note: () => true, frame: () => true, element: () => true, link: () => true }

/** A frame's border, and its title further out, reach over its box; so do the marks on a connection. */
const BLEED_PX = 12

interface Options {
  readonly zoom: number
  readonly theme: BoardTheme
  readonly which: Which
  readonly withBackdrop: boolean
  readonly pictureOf: PictureSource
  /** The dots of the grid. */
  readonly withGrid?: boolean
  /** The frame whose title stands in a field just now. */
  readonly untitledFrame?: string | null
  readonly emphasis?: Emphasis
  /** The element whose words stand in a field just now. */
  readonly bareElement?: string | null
}

/** Paints the part of the board inside a box; the context is in board px. */
export function paintScene(context: CanvasRenderingContext2D, scene: Scene, box: Box, options: Options): void {
  const { zoom, theme, which, withBackdrop, withGrid = false, untitledFrame = null, emphasis = NO_EMPHASIS } = options
  const { pictureOf, bareElement = null } = options
  if (withGrid) paintGridDots(context, box, zoom, theme)
  if (withBackdrop) paintBackdrop(context, scene.layout.backdrop, zoom, theme)
  const seen = grow(box, NOTE_BLEED)
  const reached = grow(box, BLEED_PX / zoom)
  const elements = scene.elementsIn(reached).filter(({ id }) => which.element(id))
  const paint = (each: SceneElement): void =>
    paintElement(context, each, { zoom, theme, pictureOf, isBare: each.id === bareElement })
  for (const each of elements) if (isBehind(each.element)) paint(each)
  const frames = scene.framesIn(reached).filter(({ id }) => which.frame(id))
  for (const frame of frames) {
    context.globalAlpha = frameAlpha(emphasis, frame)
    paintFrame(context, frame, zoom, theme, frame.id !== untitledFrame)
  }
  context.globalAlpha = 1
  if (withBackdrop) for (const ghost of scene.ghosts) paintGhost(context, ghost, zoom, theme)
  for (const each of elements) if (!isBehind(each.element)) paint(each)
  const notes = scene.notesIn(seen).filter(({ id }) => which.note(id))
  for (const note of uncovered(notes, seen, ({ id }) => noteAlpha(emphasis, id) === 1)) {
    context.globalAlpha = noteAlpha(emphasis, note.id)
    paintNote(context, note, zoom, theme, {
      wanted: wantedIn(emphasis, note.id),
      isUnsure: isUnsure(emphasis, note.id)
    })
  }
  for (const link of isLinkShown(zoom) ? scene.linksIn(reached) : []) {
    const { line, view } = link
    if (line === null || !which.link(link)) continue
    // Of two notes that are joined, the one that stands back takes the line back with it.
    context.globalAlpha = Math.min(noteAlpha(emphasis, view.fromId), noteAlpha(emphasis, view.toId))
    paintLink(context, view.kind, line, zoom, theme)
  }
  for (const frame of frames) {
    if (!isNamePlate(frame, zoom) || isUnderPlate(frame, zoom)) continue
    context.globalAlpha = frameAlpha(emphasis, frame)
    paintCard(context, frame, zoom, theme)
  }
  context.globalAlpha = 1
  for (const ghost of withBackdrop ? scene.ghosts : [])
    if (isNamePlate(ghost, zoom)) paintCard(context, ghost, zoom, theme)
}
