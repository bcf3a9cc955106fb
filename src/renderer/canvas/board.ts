import Konva from 'konva'
import type { Box, Point } from '../../base/geometry.ts'
import type { Wheel } from '../../domain/settings/settings.ts'
import type { LensLayout } from '../lenses/lens.ts'
import { boundsOfThings } from './bounds.ts'
import { cameraData, type Insets, MAX_ZOOM, nextZoomIn, nextZoomOut, seenBox, toBoard, toScreen } from './camera.ts'
import { CameraHolder, prefersReducedMotion } from './cameraHolder.ts'
import { Content } from './content.ts'
import { density, snapped } from './density.ts'
import { type DrawingHandlers, drawingHost } from './drawing.ts'
import type { Emphasis } from './emphasis.ts'
import { setGesturing } from './gesturing.ts'
import { Handles } from './handles.ts'
import type { LiveNote } from './held.ts'
import { Hints } from './hints.ts'
import { Holding, type HoldingHandlers } from './holding.ts'
import { BoardInput } from './input.ts'
import { Outlines } from './outlines.ts'
import { Overlay } from './overlay.ts'
import { CARD_BELOW, isCard } from './paint/frame.ts'
import type { BoardTheme } from './paint/theme.ts'
import { withContents } from './scene/contents.ts'
import { caughtIn, type Hit, hitAt, lassoed } from './scene/hit.ts'
import { isLocked, movableOf } from './scene/locks.ts'
import type { NoteView } from './scene/noteView.ts'
import type { Scene, SceneNote, Things } from './scene/scene.ts'
import { type Selection, select, selection, useSelection } from './selection.ts'
import type { Guides } from './snap/snap.ts'
import { type SnapChoices, Snapping } from './snap/snapping.ts'
import { Surface } from './surface.ts'
import { ToolMachine } from './tools/machine.ts'
import { selectTool } from './tools/select.ts'
import type { Lift, Tool, ToolHost } from './tools/tool.ts'

/** Bars float along the sides: what is to be seen is put between them. */
const INSETS: Insets = { top: 72, right: 32, bottom: 76, left: 80 }

/** What gestures on the board mean; the board itself knows no command. */
export interface BoardHandlers extends DrawingHandlers, HoldingHandlers {
  resize(frameId: string, box: Box): Promise<unknown>
  /** Shows a frame as a card, or opens it. */
  fold(frameId: string): void
  /** A tool that is taken up for one deed has done it. */
  used(): void
  /** The pointer has come over another note, or off all of them. */
  pointed(noteId: string | null): void
}

/** The canvas of one board: what is on it, where one looks, what the hand does. Lives outside React. */
export class Board {
  readonly camera = new CameraHolder(INSETS)
  readonly machine: ToolMachine
  readonly #element: HTMLElement
  readonly #konva: Konva.Stage
  readonly #surface: Surface
  readonly #content: Content
  readonly #overlay: Overlay
  readonly #hints: Hints
  readonly #outlines: Outlines
  readonly #handles: Handles
  readonly #holding: Holding
  readonly #snapping: Snapping
  readonly #input: BoardInput
  readonly #observer: ResizeObserver
  readonly #stops: (() => void)[]
  readonly #listening = new AbortController()
  readonly #handlers: BoardHandlers
  #isCovered = false
  /** Until it is known what lies on the board, nothing is drawn: tiles would be painted in vain. */
  #hasLayout = false

  constructor(element: HTMLElement, theme: BoardTheme, handlers: BoardHandlers) {
    this.#element = element
    this.#handlers = handlers
    this.#content = new Content(theme, () => this.redraw())
    this.#overlay = new Overlay(this.#content)
    this.#hints = new Hints(this.#content)
    this.#outlines = new Outlines(this.#content)
    this.#handles = new Handles(this.#content)
    this.#holding = new Holding({
      ...this.#around(),
      zoom: () => this.camera.camera.zoom,
      isBusy: () => this.machine.isBusy
    })
    this.#snapping = new Snapping(this.#content.scene, this.camera)
    this.#surface = new Surface(element, (context) => this.#draw(context))
    const container = element.appendChild(document.createElement('div'))
    // Konva would look for hits of its own with every event.
    container.style.pointerEvents = 'none'
    this.#konva = new Konva.Stage({ container, listening: false })
    this.#konva.add(this.#overlay.layer)
    this.machine = new ToolMachine(this.#host(), selectTool)
    this.#input = new BoardInput(element, this.camera, this.machine, this.#afterGesture)
    this.#observer = new ResizeObserver(() => this.#resize())
    this.#observer.observe(element)
    this.#resize()
    this.#stops = [this.camera.subscribe(this.#follow), useSelection.subscribe(this.#showSelection)]
    this.#showSelection(selection())
    this.#watchDensity()
  }

  destroy(): void {
    setGesturing(false)
    for (const stop of this.#stops) stop()
    this.#listening.abort()
    this.#observer.disconnect()
    this.#input.destroy()
    this.#surface.destroy()
    this.#konva.destroy()
    this.#content.destroy()
  }

  /** What lies over the board and moves with it is put in here. */
  get element(): HTMLElement {
    return this.#element
  }

  get scene(): Scene {
    return this.#content.scene
  }

  /** Gives the board the keys. */
  focus(): void {
    this.#element.focus({ preventScroll: true })
  }

  setTheme(theme: BoardTheme): void {
    this.#content.setTheme(theme)
    this.redraw()
  }

  /** What gestures line up with; the grid is seen where there is one. */
  setSnapping(choices: SnapChoices): void {
    this.#snapping.choices = choices
    this.#content.setGrid(choices.grid !== null)
    this.redraw()
  }

  /** What the wheel of a mouse does without a key. */
  setWheel(wheel: Wheel): void {
    this.#input.wheel = wheel
  }

  chooseTool(tool: Tool): void {
    this.machine.choose(tool)
    this.#afterGesture()
  }

  /** Escape: ends a gesture as if it had not begun. @returns whether there was one */
  cancelGesture(): boolean {
    const wasBusy = this.machine.cancel()
    this.#afterGesture()
    return wasBusy
  }

  holdSpace(isHeld: boolean): void {
    this.machine.holdSpace(isHeld)
    this.#afterGesture()
  }

  show(layout: LensLayout, views: ReadonlyMap<string, NoteView>, things: Things, flies: boolean): void {
    const isHeld = this.machine.isBusy && !this.#holding.isDropping
    this.#hasLayout = true
    this.#content.show(layout, views, things, { flies: flies && !isHeld && !prefersReducedMotion(), isHeld })
    this.camera.limit(this.scene.bounds())
    this.#hints.lit = []
    this.redraw()
  }

  setLive(live: ReadonlyMap<string, LiveNote>): void {
    this.#content.setLive(live)
    this.redraw()
  }

  /** Lets some things stand out from the rest, in one way or another; the other ways stay as they are. */
  emphasise(part: Partial<Emphasis>): void {
    this.#content.setEmphasis({ ...this.#content.emphasis, ...part })
    this.redraw()
  }

  /** Of what was found, the note or frame that one looks at. */
  setCurrent(id: string | null): void {
    this.#outlines.current = id
    this.redraw()
  }

  setUntitledFrame(id: string | null): void {
    this.#content.setUntitledFrame(id)
    this.redraw()
  }

  /** The element whose words stand in a field. */
  setBareElement(id: string | null): void {
    this.#content.setBareElement(id)
    this.redraw()
  }

  screenOf(event: { readonly clientX: number; readonly clientY: number }): Point {
    return this.#input.screenOf(event)
  }

  boardPoint(event: { readonly clientX: number; readonly clientY: number }): Point {
    return toBoard(this.camera.camera, this.screenOf(event))
  }

  /** Where on the board the pointer is; null: somewhere else. */
  get pointer(): Point | null {
    const last = this.machine.lastPointer
    return last === null || !this.#element.matches(':hover') ? null : toBoard(this.camera.camera, last.screen)
  }

  /** @param isDeep a note rather than the cluster whose name covers it far out */
  hit(point: Point, isDeep = false): Hit {
    const zoom = isDeep ? Math.max(CARD_BELOW, this.camera.camera.zoom) : this.camera.camera.zoom
    const handle = this.#handles.hitAt(point, zoom)
    if (handle !== null) return handle
    const raised = isCard(zoom) ? null : this.#content.raisedAt(point)
    return raised === null ? hitAt(this.scene, point, zoom) : { kind: 'note', id: raised }
  }

  /** Where on the page a point of the board is seen. */
  pagePoint(point: Point): Point {
    const { left, top } = this.#element.getBoundingClientRect()
    const { x, y } = toScreen(this.camera.camera, point)
    return { x: left + x, y: top + y }
  }

  /** What of the selection is not locked. */
  get movable(): Selection {
    return movableOf(this.scene, selection())
  }

  /** Shows what is selected where it lies in the pile: its order has been changed. */
  showOrder(): void {
    this.#content.raise(new Set())
    this.redraw()
  }

  /** The distance between the lines of the grid that gestures keep to; null: there is none. */
  get grid(): number | null {
    return this.#snapping.choices.grid
  }

  /** Around notes and frames where they belong, or null around none. */
  boundsOf(things: Pick<Lift, 'noteIds' | 'frameIds' | 'elementIds'>): Box | null {
    return this.#snapping.boundsOf(things)
  }

  /** Around the notes and frames as they are seen, or null around none. */
  boundsOfSelection(): Box | null {
    return boundsOfThings(this.#content, selection(), this.camera.camera.zoom)
  }

  redraw(): void {
    this.#surface.redraw()
  }

  #draw(context: CanvasRenderingContext2D): void {
    if (!this.#hasLayout) return
    const { camera, size, isZooming, restZoom } = this.camera
    const at = snapped(camera, density())
    const view = { ...at, ...size, density: density(), isZooming, restZoom }
    const isDue = this.#content.draw(context, view)
    this.#outlines.draw(context, view.zoom, seenBox(at, size))
    this.#handles.draw(context, view.zoom)
    this.#hints.draw(context, view.zoom)
    this.#element.dataset['moving'] = String(isDue || isZooming || this.camera.isGliding)
    if (isDue) this.redraw()
  }

  #showSelection = (now: Selection): void => {
    this.#content.raise(now.notes)
    this.#outlines.selection = now
    this.#handles.selection = now
    this.redraw()
  }

  #follow = (): void => {
    const { camera } = this.camera
    this.#overlay.follow(snapped(camera, density()))
    this.#surface.redraw()
    const data = cameraData(camera)
    this.#element.dataset['zoom'] = data.zoom
    this.#element.dataset['camera'] = data.camera
  }

  #resize(): void {
    const { clientWidth: w, clientHeight: h } = this.#element
    if (w === 0 || h === 0) return
    this.#konva.setAttrs({ width: w, height: h })
    for (const layer of this.#konva.getLayers()) {
      layer.getCanvas().setPixelRatio(density())
      // Hits are found in the index: the canvas that Konva keeps for them is not needed.
      layer.hitCanvas.setSize(1, 1)
    }
    const before = this.camera.size
    this.camera.resize({ w, h })
    this.#surface.resize(w, h, density())
    if (w < before.w || h < before.h) this.#isCovered = true
    this.#uncover()
  }

  /** The window came to a screen of another density. */
  #watchDensity(): void {
    const query = matchMedia(`(resolution: ${density()}dppx)`)
    const change = (): void => {
      this.#resize()
      this.redraw()
      this.#watchDensity()
    }
    query.addEventListener('change', change, { once: true, signal: this.#listening.signal })
  }

  /** A panel has opened over what is selected: it is brought back into view, but not from under a held pointer. */
  #uncover(): void {
    if (!this.#isCovered || this.machine.isBusy) return
    this.#isCovered = false
    const bounds = this.boundsOfSelection()
    if (bounds !== null) this.camera.reveal(bounds)
  }

  #afterGesture = (): void => {
    setGesturing(this.machine.isBusy)
    this.#uncover()
    const { cursor, lastPointer, isBusy } = this.machine
    this.#element.style.cursor = cursor
    const hit = lastPointer !== null && !isBusy && this.machine.state === 'select' ? this.hit(lastPointer.board) : null
    const hovered = hit?.kind === 'note' || hit?.kind === 'linker' ? hit.id : null
    if (hovered === this.#outlines.hovered) return
    this.#outlines.hovered = hovered
    this.#handles.hovered = hovered
    this.#handlers.pointed(hovered)
    this.redraw()
  }

  #host(): ToolHost {
    return {
      hit: (point, isDeep) => this.hit(point, isDeep),
      caughtIn: (box, mode) => {
        const { notes, frames, elements } = caughtIn(this.scene, box, mode)
        return { notes: this.#inFront(notes), frames, elements }
      },
      caughtInside: (path) => ({ notes: this.#inFront(lassoed(this.scene, path)) }),
      frameBox: (id) => this.scene.frames.find((frame) => frame.id === id) ?? null,
      selection,
      movable: () => this.movable,
      withContents: (selected) => withContents(this.scene, selected),
      isLocked: (hit) => isLocked(this.scene, hit),
      select,
      pan: (dx, dy) => this.camera.pan(dx, dy),
      zoomStep: (at, way) => {
        const { targetZoom } = this.camera
        this.camera.glideToZoom(way === 'in' ? nextZoomIn(targetZoom) : nextZoomOut(targetZoom), at)
      },
      lookInto: (box) => this.camera.fit(box, true, MAX_ZOOM),
      used: () => this.#handlers.used(),
      snap: (lift, axes) => this.#snapping.move(lift, axes),
      snapSides: (id, box, grip, least) => this.#snapping.sides(id, box, grip, least),
      lift: (lift, guides) => this.#holding.lift(lift, guides),
      drop: (lift) => void this.#holding.drop(lift),
      showMarquee: (box) => this.#overlay.showMarquee(box),
      showLasso: (path) => this.#overlay.showLasso(path),
      showResize: (_id, box, guides) => this.#showResized(box, guides),
      fold: (id) => this.#handlers.fold(id),
      resize: (id, box) => {
        void this.#handlers.resize(id, box).finally(() => this.#showResized(null))
      },
      ...drawingHost({
        ...this.#around(),
        overlay: this.#overlay,
        outlines: this.#outlines,
        noteAt: (point) => this.scene.noteAt(point)?.id ?? null
      })
    }
  }

  #around() {
    return { content: this.#content, hints: this.#hints, handlers: this.#handlers, redraw: () => this.redraw() }
  }

  /** What a filter has put behind is taken one by one, never in bulk. */
  #inFront(notes: readonly SceneNote[]): string[] {
    const { front } = this.#content.emphasis
    return notes.flatMap(({ id }) => (front === null || front.has(id) ? [id] : []))
  }

  #showResized(box: Box | null, guides: Guides | null = null): void {
    this.#hints.guides = guides
    this.#outlines.resized = box
    this.redraw()
  }
}
