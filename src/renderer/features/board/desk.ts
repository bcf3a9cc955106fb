import type { Box, Point } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { CommandName } from '../../../domain/registry.ts'
import type { MatrixPart } from '../../../domain/workshops/workshop.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { attempt } from '../../app/failures.tsx'
import type { Board } from '../../canvas/board.ts'
import type { Camera } from '../../canvas/camera.ts'
import type { LiveNote } from '../../canvas/held.ts'
import { partAt } from '../../canvas/paint/backdrop.ts'
import type { BoardTheme } from '../../canvas/paint/theme.ts'
import { type NoteView, NoteViews, withText } from '../../canvas/scene/noteView.ts'
import { placedNote } from '../../canvas/scene/scene.ts'
import { ThingViews } from '../../canvas/scene/things.ts'
import { keepSelected } from '../../canvas/selection.ts'
import type { BoardLens, HeightOf, LensLayout, LensView, Placement, Step } from '../../lenses/lens.ts'
import { EVERYTHING, type Front, withoutHidden } from '../../notes/filtering.ts'
import { newId } from '../../replica/bridge.ts'
import { runIn } from '../../replica/hooks.tsx'
import type { Replica } from '../../replica/replica.ts'
import { recall, remember } from './memory.ts'
import { Nudges } from './nudges.ts'

/** Above all others while it is written. */
const TOPMOST = Number.MAX_SAFE_INTEGER
/** More notes than this are not seen flying; they are there. */
const MOST_FLIGHTS = 2_000

/**
 * Where canvas, lens, map and commands meet: shows the map through the lens, and turns what the hand did into steps.
 * One for each mounted board.
 */
export class BoardDesk {
  readonly board: Board
  readonly replica: Replica
  readonly nudges = new Nudges()
  #views: NoteViews
  #things: ThingViews
  #theme: BoardTheme
  #map: WorkshopMap
  #lens: BoardLens
  #front: Front = EVERYTHING
  #layout: LensLayout = { notes: new Map(), frames: [], backdrop: [] }
  #shown: ReadonlyMap<string, NoteView> = new Map()
  #live = new Map<string, LiveNote>()
  #isFirst = true
  #version = 0
  #isOpen = true
  #isQuiet = false
  /** Of the replica, when its map was shown. */
  #shownVersion = -1
  readonly #listeners = new Set<() => void>()

  constructor(board: Board, replica: Replica, theme: BoardTheme, map: WorkshopMap, lens: BoardLens) {
    this.board = board
    this.replica = replica
    this.#theme = theme
    this.#views = new NoteViews(theme.measure)
    this.#things = new ThingViews(theme.measure)
    this.#map = map
    this.#lens = lens
  }

  /** Grows with every map that is shown; for React. */
  get version(): number {
    return this.#version
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  get map(): WorkshopMap {
    return this.#map
  }

  get lens(): BoardLens {
    return this.#lens
  }

  get theme(): BoardTheme {
    return this.#theme
  }

  /** What a lens is asked with. */
  get view(): LensView {
    return { map: this.#map, layout: this.#layout, heightOf: this.heightOf, newId }
  }

  heightOf: HeightOf = (id) => this.#shown.get(id)?.height ?? NOTE_SIZE

  viewOf(id: string): NoteView | undefined {
    return this.#shown.get(id)
  }

  /** The whole board is locked, or let go. */
  holdStill(isStill: boolean): void {
    this.board.scene.isStill = isStill
    this.board.cancelGesture()
  }

  /** It lies on its face: what it says is not to be opened, before it is turned. */
  isFaceDown(id: string): boolean {
    return this.viewOf(id)?.isFaceDown ?? false
  }

  /** Another scheme, language or font: everything is measured and painted anew. */
  setTheme(theme: BoardTheme): void {
    if (theme === this.#theme) return
    this.#theme = theme
    this.#views = new NoteViews(theme.measure)
    this.#things = new ThingViews(theme.measure)
    this.board.setTheme(theme)
    this.show(this.#map, this.#lens, this.#front)
  }

  show(map: WorkshopMap, lens: BoardLens, front: Front): void {
    const isOtherLens = lens.id !== this.#lens.id
    if (isOtherLens) this.keepCamera()
    this.#map = map
    this.#lens = lens
    this.#front = front
    this.#shown = this.#views.of(map)
    this.#layout = lens.layout(map, this.heightOf)
    if (!this.#isQuiet) this.#draw(isOtherLens)
    this.#version++
    this.#shownVersion = this.replica.version
    for (const listener of this.#listeners) listener()
  }

  /** Does work of many steps, of which the board shows the end alone: to draw it anew takes longer than most of them. */
  async quietly<T>(work: () => Promise<T>): Promise<T> {
    this.#isQuiet = true
    try {
      return await work()
    } finally {
      this.#isQuiet = false
      if (this.#isOpen) this.show(this.#map, this.#lens, this.#front)
    }
  }

  #draw(isOtherLens: boolean): void {
    const [map, lens, front] = [this.#map, this.#lens, this.#front]
    const things = this.#things.of(map, lens)
    this.board.emphasise({ front: front.shown, offered: this.#layout.offered ?? null })
    const seen = withoutHidden(this.#layout, front)
    this.board.show(seen, this.#shown, things, !this.#isFirst && this.#layout.notes.size <= MOST_FLIGHTS)
    const frames = new Set(map.clusters.map(({ id }) => id))
    keepSelected({
      notes: (id) => (this.#shown.has(id) && !this.#isHidden(id)) || this.#live.has(id),
      frames: (id) => frames.has(id),
      // What this lens does not show must not be deleted unseen.
      elements: (id) => things.elements.has(id),
      links: (id) => this.board.scene.links.has(id)
    })
    for (const [id, { note, withText: isSettling }] of this.#live) {
      const now = this.#shown.get(id)
      // The words of a note that lies face down are not known here any more.
      if (isSettling && (now?.text === note.view.text || now?.isFaceDown === true)) this.#live.delete(id)
    }
    this.board.setLive(this.#live)
    if (this.#isFirst || isOtherLens) this.#recallCamera(!this.#isFirst)
    // What was selected on another page is what one wants to see here.
    const selected = this.#isFirst ? this.board.boundsOfSelection() : null
    if (selected !== null) this.board.camera.reveal(selected)
    this.#isFirst = false
  }

  /**
   * Several commands as one step of undo. Resolves when the board shows what they did; to false when one was refused,
   * which has been shown then.
   */
  async perform(steps: readonly Step[], label?: CommandName, id: string = newId()): Promise<boolean> {
    const gesture: Gesture = { id, ...(label !== undefined && { label }) }
    const isDone = await attempt(async () => {
      for (const { name, args } of steps) await runIn(this.replica, name, args, gesture)
    })
    await this.shown()
    return isDone
  }

  /** Resolves when the map that stands in the replica now has come here by way of React, or when the board is closed. */
  shown(): Promise<void> {
    const wanted = this.replica.version
    if (!this.#isOpen || this.#shownVersion >= wanted) return Promise.resolve()
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#shownVersion < wanted && this.#isOpen) return
        stop()
        resolve()
      })
    })
  }

  /** Draws a note by itself, as it would be with these words. */
  preview(base: NoteView, text: string, placement: Placement, isSettling = false): NoteView {
    const view = withText(base, text, this.#theme.measure)
    this.#live.set(base.id, { note: placedNote(view, placement, TOPMOST), withText: isSettling })
    this.board.setLive(this.#live)
    return view
  }

  endPreview(id: string): void {
    if (this.#live.delete(id)) this.board.setLive(this.#live)
  }

  #isHidden(id: string): boolean {
    const { shown, isHiding } = this.#front
    return isHiding && shown !== null && !shown.has(id)
  }

  /** The notes that are taken when all are: what a filter has put behind is not. */
  get front(): string[] {
    return [...this.#layout.notes.keys()].filter((id) => this.isInFront(id))
  }

  isInFront(id: string): boolean {
    return this.#front.shown?.has(id) ?? true
  }

  /** The boxes of all notes as they are seen, those that are being written and those that are hidden too. */
  *noteBoxes(): Generator<Box> {
    for (const [id, note] of this.board.scene.notes) if (!this.#live.has(id)) yield note
    for (const [id, { x, y, scale }] of this.#layout.notes) {
      if (this.#isHidden(id)) yield { x, y, w: NOTE_SIZE * scale, h: this.heightOf(id) * scale }
    }
    for (const { note } of this.#live.values()) yield note
  }

  /** The middle of what one sees of the board. */
  middle(): Point {
    const { camera, size } = this.board.camera
    return { x: camera.x + size.w / camera.zoom / 2, y: camera.y + size.h / camera.zoom / 2 }
  }

  /** What is named by the words under a point, where the user can call it otherwise. */
  partAt(point: Point): MatrixPart | null {
    const { scene, camera } = this.board
    return partAt(scene.layout.backdrop, point, camera.camera.zoom, this.#theme)
  }

  /** Where the pointer is over the board, or else the middle. */
  pointerOrMiddle(): Point {
    const { pointer } = this.board
    return pointer ?? this.middle()
  }

  fitAll(): void {
    const bounds = this.board.scene.bounds()
    if (bounds !== null) this.board.camera.fitAll(bounds, true)
  }

  /** Its board is on the screen: what is still under way for another must not touch the fields. */
  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Nobody waits any longer for what it would have shown. */
  close(): void {
    this.keepCamera()
    this.#isOpen = false
    for (const listener of [...this.#listeners]) listener()
  }

  keepCamera(): void {
    const { scope } = this.replica
    const { [this.#lens.id]: _left, ...others } = recall(scope).cameras
    const { chosen } = this.board.camera
    remember(scope, { cameras: chosen === null ? others : { ...others, [this.#lens.id]: chosen } })
  }

  #recallCamera(glides: boolean): void {
    const known = recall(this.replica.scope).cameras[this.#lens.id]
    const { camera } = this.board
    const bounds = this.board.scene.bounds()
    if (known === undefined && bounds !== null) camera.fitAll(bounds, glides)
    else if (glides) camera.glideTo(known ?? this.#origin())
    else camera.set(known ?? this.#origin())
  }

  /** An empty board begins in its middle. */
  #origin(): Camera {
    const { w, h } = this.board.camera.size
    return { x: -w / 2, y: -h / 2, zoom: 1 }
  }
}
