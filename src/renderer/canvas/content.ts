import { type Box, boundsOf, contains, grow, type Point } from '../../base/geometry.ts'
import type { LensLayout, Placement } from '../lenses/lens.ts'
import { type Emphasis, isSameOffer, NO_EMPHASIS, wantedIn } from './emphasis.ts'
import { Flights } from './flights.ts'
import type { Held, LiveNote } from './held.ts'
import { type ElementLook, paintElement } from './paint/element.ts'
import { frameFace, isCard } from './paint/frame.ts'
import { isLinkShown, paintLink } from './paint/link.ts'
import { paintNote } from './paint/note.ts'
import { Pictures } from './paint/pictures.ts'
import { paintScene, type Which } from './paint/scene.ts'
import type { BoardTheme } from './paint/theme.ts'
import { TileCache, type View } from './paint/tiles.ts'
import type { SceneElement } from './scene/elements.ts'
import { linkLine, type SceneLink } from './scene/links.ts'
import type { NoteView } from './scene/noteView.ts'
import { boxOfExtent } from './scene/placeIndex.ts'
import { type Damage, Scene, type SceneNote, type Things } from './scene/scene.ts'
import type { Segment } from './scene/segment.ts'

type Context = CanvasRenderingContext2D
/** More than these are selected to be moved or changed, not to be read. */
const MOST_RAISED = 12
/** Shadows and titles reach over their boxes. */
const CARRIED_BLEED = 120
/** Around all that is held: shadows and borders, and titles, which further out are never smaller than so many screen px. */
const HELD_BLEED = 8
const HELD_BLEED_PX = 24
const NO_IDS: ReadonlySet<string> = new Set()
/** More connections than this are not followed while their notes fly: they are there when these have landed. */
const MOST_FLYING_LINKS = 200

/** Draws all that lies on the board: still things from tiles, what moves by itself over them. */
export class Content {
  readonly scene = new Scene()
  #theme: BoardTheme
  #still: TileCache
  /** What is held, in tiles of its own, which are drawn at an offset. */
  #carried: TileCache
  #held: Held | null = null
  /** Around what is held, where it belongs. */
  #heldBounds: Box | null = null
  #live: ReadonlyMap<string, LiveNote> = new Map()
  #untitledFrame: string | null = null
  #emphasis: Emphasis = NO_EMPHASIS
  #bareElement: string | null = null
  /** An element while it is pulled, or written anew: drawn by itself. */
  #reshaped: SceneElement | null = null
  #hasGrid = false
  /** Drawn once more above all others. */
  #raised: readonly string[] = []
  readonly #flights = new Flights()
  readonly #pictures: Pictures
  readonly #pictureOf: ElementLook['pictureOf']
  #density = 1

  /** @param redraw something has come that was waited for */
  constructor(theme: BoardTheme, redraw: () => void) {
    this.#theme = theme
    this.#pictures = new Pictures(({ elementId }) => {
      const shown = this.scene.elements.get(elementId)
      if (shown !== undefined) this.#damage([shown.box])
      if (this.#held?.elements.has(elementId)) this.#carried.invalidate('all')
      redraw()
    })
    this.#pictureOf = (picture, px) => this.#pictures.of(picture, px * this.#density)
    this.#still = this.#stillTiles()
    this.#carried = this.#carriedTiles()
  }

  destroy(): void {
    this.#pictures.close()
  }

  get held(): Held | null {
    return this.#held
  }

  get theme(): BoardTheme {
    return this.#theme
  }

  setTheme(theme: BoardTheme): void {
    this.#theme = theme
    this.#still = this.#stillTiles()
    this.#carried = this.#carriedTiles()
    this.#flights.settle()
  }

  /**
   * Shows another layout. With `flies`, notes that have another place now go there visibly. What is held is let go,
   * unless it still is in the hand.
   */
  show(
    layout: LensLayout,
    views: ReadonlyMap<string, NoteView>,
    things: Things,
    { flies, isHeld }: { readonly flies: boolean; readonly isHeld: boolean }
  ): void {
    const before = flies ? this.#seenPlaces() : null
    this.#spoil(this.#flights.stop())
    if (isHeld) this.#carried.invalidate('all')
    else this.setHeld(null)
    this.#damage(this.scene.show(layout, views, things))
    if (this.#held !== null) this.#heldBounds = boundsOf(this.#homesOf(this.#held))
    if (before !== null) this.#spoil(this.#flights.start(before, this.scene.notes))
  }

  setHeld(held: Held | null): void {
    const before = this.#held
    this.#held = held
    if (before?.notes === held?.notes && before?.frames === held?.frames && before?.isCopy === held?.isCopy) return
    this.#heldBounds = held === null ? null : boundsOf(this.#homesOf(held))
    if (held !== null) this.#carried.invalidate('all')
    for (const each of [before, held]) if (each !== null) this.#damage(this.#homesOf(each))
  }

  setLive(live: ReadonlyMap<string, LiveNote>): void {
    // Among the still things it is missing as long as it is written: another letter changes nothing there.
    const ids = [...this.#live.keys(), ...live.keys()].filter((id) => !this.#live.has(id) || !live.has(id))
    this.#live = new Map(live)
    this.#damage(ids.flatMap((id) => this.scene.notes.get(id) ?? []))
  }

  /** The dots of the grid behind everything. */
  setGrid(isShown: boolean): void {
    if (isShown === this.#hasGrid) return
    this.#hasGrid = isShown
    this.#damage('all')
  }

  /** The frame whose title is being edited is drawn without it. */
  setUntitledFrame(id: string | null): void {
    const changed = [this.#untitledFrame, id]
    this.#untitledFrame = id
    this.#damage(this.scene.frames.filter((frame) => changed.includes(frame.id)))
  }

  get emphasis(): Emphasis {
    return this.#emphasis
  }

  setEmphasis(emphasis: Emphasis): void {
    const before = this.#emphasis
    this.#emphasis = emphasis
    const isOther = before.front !== emphasis.front || before.found !== emphasis.found
    if (isOther || !isSameOffer(before.offered, emphasis.offered)) this.#damage('all')
  }

  /** The element whose words are being written is drawn without them. */
  setBareElement(id: string | null): void {
    const changed = [this.#bareElement, id]
    this.#bareElement = id
    this.#damage(changed.flatMap((each) => (each === null ? [] : (this.scene.elements.get(each)?.box ?? []))))
  }

  setReshaped(shown: SceneElement | null): void {
    const before = this.#reshaped
    this.#reshaped = shown
    if (before?.id === shown?.id) return
    const ids = [before?.id, shown?.id]
    this.#damage([...this.scene.elements.values()].filter(({ id }) => ids.includes(id)).map(boxOfExtent))
  }

  /** What is selected lies on top for as long as it is, so that it is seen whole. */
  raise(ids: ReadonlySet<string>): void {
    this.#raised = ids.size <= MOST_RAISED ? [...ids] : []
  }

  /** The raised note under a point. */
  raisedAt(point: Point): string | null {
    return this.#raisedNotes().findLast((note) => contains(note, point))?.id ?? null
  }

  #raisedNotes(): SceneNote[] {
    return this.#raised
      .flatMap((id) => this.scene.notes.get(id) ?? [])
      .filter(({ id }) => !this.#held?.notes.has(id) && !this.#live.has(id) && !this.#flights.has(id))
      .sort((a, b) => a.order - b.order)
  }

  /** The notes that are being written. */
  get written(): readonly SceneNote[] {
    return [...this.#live.values()].flatMap(({ note, withText }) => (withText ? [] : [note]))
  }

  /** Where a note is seen now. */
  boxOf(id: string): Box | null {
    const live = this.#live.get(id)
    if (live !== undefined) return live.note
    const note = this.scene.notes.get(id)
    if (note === undefined) return this.#cardBoxOf(id)
    const place = this.#placeOf(note)
    return { x: place.x, y: place.y, w: (note.w / note.scale) * place.scale, h: (note.h / note.scale) * place.scale }
  }

  /** A frame as it is seen. */
  frameBoxOf(id: string, zoom: number): Box | null {
    const frame = [...this.scene.frames, ...this.scene.ghosts].find((each) => each.id === id)
    if (frame === undefined) return null
    const held = this.#held
    const box = held?.frames.has(id) ? { ...frame, x: frame.x + held.dx, y: frame.y + held.dy } : frame
    return frameFace(box, zoom)
  }

  /** An element as it is seen. */
  elementSeen(id: string): SceneElement | null {
    return this.#reshaped?.id === id ? this.#reshaped : (this.scene.elements.get(id) ?? null)
  }

  /** How far from its place an element is seen. */
  elementShift(id: string): Point {
    const held = this.#held
    return held !== null && !held.isCopy && held.elements.has(id) ? { x: held.dx, y: held.dy } : { x: 0, y: 0 }
  }

  /** A connection where it is seen: between its notes, wherever these are. */
  linkSeen(id: string): Segment | null {
    const link = this.scene.links.get(id)
    if (link === undefined) return null
    const from = this.boxOf(link.view.fromId)
    const to = this.boxOf(link.view.toId)
    return from === null || to === null ? null : linkLine(link.view, from, to)
  }

  /** A note that is put away is seen as the card that stands for it. */
  #cardBoxOf(noteId: string): Box | null {
    const frameId = this.scene.layout.putAway?.get(noteId)
    return frameId === undefined ? null : this.frameBoxOf(frameId, 1)
  }

  /** @returns whether another frame is due */
  draw(context: Context, view: View): boolean {
    const { x, y, zoom, density } = view
    this.#density = density
    const landed = this.#flights.land()
    if (landed.length > 0) this.#spoil(landed)
    const due = this.#still.draw(context, view, this.#flights.isLanding)
    let isComplete = due.length === 0
    const perPx = zoom * density
    context.setTransform(perPx, 0, 0, perPx, -x * perPx, -y * perPx)
    this.#flights.draw(context, view, { emphasis: this.#emphasis, theme: this.#theme }, due)
    if (!isCard(zoom)) {
      for (const note of this.#raisedNotes()) {
        paintNote(context, note, zoom, this.#theme, { wanted: wantedIn(this.#emphasis, note.id) })
      }
    }
    const held = this.#held
    if (held !== null) {
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.save()
      this.#clipTo(context, held, view)
      const dueInHand = this.#carried.draw(context, { ...view, x: x - held.dx, y: y - held.dy })
      context.restore()
      isComplete = dueInHand.length === 0 && isComplete
      context.setTransform(perPx, 0, 0, perPx, -x * perPx, -y * perPx)
    }
    this.#drawLoose(context, zoom)
    for (const { note, withText } of this.#live.values()) {
      paintNote(context, note, zoom, this.#theme, { withText })
    }
    return !isComplete || this.#flights.isActive
  }

  /** What is held is small, its tiles are mostly clear: to blend what is clear costs as much as what is not. */
  #clipTo(context: Context, { dx, dy }: Held, { x, y, zoom, density }: View): void {
    if (this.#heldBounds === null) return
    const { x: left, y: top, w, h } = grow(this.#heldBounds, HELD_BLEED + HELD_BLEED_PX / zoom)
    const perPx = zoom * density
    const [fromX, fromY] = [Math.floor((left + dx - x) * perPx), Math.floor((top + dy - y) * perPx)]
    context.beginPath()
    context.rect(fromX, fromY, Math.ceil(w * perPx) + 1, Math.ceil(h * perPx) + 1)
    context.clip()
  }

  /** Connections of which one end moves, and what is being pulled. */
  #drawLoose(context: Context, zoom: number): void {
    if (isLinkShown(zoom)) {
      for (const { id, view } of this.#looseLinks()) {
        const line = this.linkSeen(id)
        if (line !== null) paintLink(context, view.kind, line, zoom, this.#theme)
      }
    }
    const look = { zoom, theme: this.#theme, pictureOf: this.#pictureOf }
    if (this.#reshaped !== null) paintElement(context, this.#reshaped, look)
  }

  #looseLinks(): SceneLink[] {
    if (!this.#flights.isActive && (this.#held === null || this.#held.isCopy)) return []
    const loose = [...this.scene.links.values()].filter((link) => this.#isLoose(link))
    return this.#flights.isActive && loose.length > MOST_FLYING_LINKS ? [] : loose
  }

  #isLoose({ view: { fromId, toId } }: SceneLink): boolean {
    const held = this.#held?.isCopy === false ? this.#held.notes : NO_IDS
    return this.#flights.has(fromId) || this.#flights.has(toId) || held.has(fromId) !== held.has(toId)
  }

  #placeOf(note: SceneNote): Placement {
    const held = this.#held
    if (held !== null && !held.isCopy && held.notes.has(note.id)) {
      return { x: note.x + held.dx, y: note.y + held.dy, scale: note.scale }
    }
    return this.#flights.placeOf(note.id) ?? note
  }

  #seenPlaces(): Map<string, Placement> {
    return new Map(Array.from(this.scene.notes.values(), (note) => [note.id, this.#placeOf(note)]))
  }

  /** Notes that have left the tiles for the air, or come back to them: with them go their connections. */
  #spoil(notes: readonly SceneNote[]): void {
    if (notes.length > 0) this.#still.invalidate([...notes, ...this.scene.linksAt(new Set(notes.map(({ id }) => id)))])
  }

  #homesOf({ notes, frames, elements }: Held): Box[] {
    return [
      ...[...elements].flatMap((id) => this.scene.elements.get(id) ?? []).map(boxOfExtent),
      ...this.scene.linksAt(notes),
      ...[...notes].flatMap((id) => this.scene.notes.get(id) ?? []),
      ...this.scene.frames.filter(({ id }) => frames.has(id))
    ]
  }

  #damage(damage: Damage): void {
    if (damage !== 'all' && damage.length === 0) return
    this.#still.invalidate(damage)
    // It is to be seen at once, and so is what has landed.
    this.#flights.settle()
  }

  #stillTiles(): TileCache {
    const which: Which = {
      note: (id) => !this.#live.has(id) && !this.#flights.has(id) && !this.#isAway(id, this.#held?.notes ?? NO_IDS),
      frame: (id) => !this.#isAway(id, this.#held?.frames ?? NO_IDS),
      element: (id) => id !== this.#reshaped?.id && !this.#isAway(id, this.#held?.elements ?? NO_IDS),
      link: (link) => !this.#isLoose(link) && !this.#isAway(link.view.fromId, this.#held?.notes ?? NO_IDS)
    }
    return new TileCache((context, box, zoom) => this.#paint(context, box, zoom, which, true), this.#theme.page)
  }

  #carriedTiles(): TileCache {
    const which: Which = {
      note: (id) => this.#held?.notes.has(id) ?? false,
      frame: (id) => this.#held?.frames.has(id) ?? false,
      element: (id) => this.#held?.elements.has(id) ?? false,
      link: ({ view }) => {
        const held = this.#held
        return held !== null && !held.isCopy && held.notes.has(view.fromId) && held.notes.has(view.toId)
      }
    }
    const isBlank = (box: Box): boolean => {
      const reach = grow(box, CARRIED_BLEED)
      return (
        !this.scene.notesIn(reach).some(({ id }) => which.note(id)) &&
        !this.scene.framesIn(reach).some(({ id }) => which.frame(id)) &&
        !this.scene.elementsIn(reach).some(({ id }) => which.element(id)) &&
        !this.scene.linksIn(reach).some((link) => which.link(link))
      )
    }
    return new TileCache((context, box, zoom) => this.#paint(context, box, zoom, which, false), null, isBlank)
  }

  #isAway(id: string, held: ReadonlySet<string>): boolean {
    return held.has(id) && this.#held?.isCopy !== true
  }

  #paint(context: Context, box: Box, zoom: number, which: Which, withBackdrop: boolean): void {
    const untitledFrame = this.#untitledFrame
    const bareElement = this.#bareElement
    const withGrid = withBackdrop && this.#hasGrid
    const emphasis = this.#emphasis
    const look = { zoom, theme: this.#theme, pictureOf: this.#pictureOf, emphasis, withBackdrop, withGrid }
    paintScene(context, this.scene, box, { ...look, which, untitledFrame, bareElement })
  }
}
