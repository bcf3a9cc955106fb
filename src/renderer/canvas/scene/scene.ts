import RBush from 'rbush'
import { type Box, boundsOf, overlaps, type Point } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import type { BackdropItem, Frame, Ghost, LensLayout, Placement } from '../../lenses/lens.ts'
import { byHeight, type SceneElement } from './elements.ts'
import { type LinkView, type SceneLink, sceneLink } from './links.ts'
import type { NoteView } from './noteView.ts'
import { boxOfExtent, PlaceIndex } from './placeIndex.ts'

/** A note in its place, as the spatial index holds it. */
export interface SceneNote extends Box {
  readonly id: string
  readonly view: NoteView
  readonly scale: number
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  /** Place in the order of drawing; changes without making the note another one. */
  order: number
}

/** What lies on the board besides notes and frames. */
export interface Things {
  readonly elements: ReadonlyMap<string, SceneElement>
  readonly links: ReadonlyMap<string, LinkView>
}

const NO_THINGS: Things = { elements: new Map(), links: new Map() }

/** What must be drawn anew. */
export type Damage = readonly Box[] | 'all'

/** From so many changed notes on, building the index anew is quicker than mending it, and drawing all than parts. */
const REBUILD_SHARE = 0.25
/** From such a share of the board on, a box holds much of what lies there. */
const MUCH_SHARE = 0.04
const NO_LAYOUT: LensLayout = { notes: new Map(), frames: [], backdrop: [] }

export const placedNote = (view: NoteView, { x, y, scale }: Placement, order: number): SceneNote => {
  const w = NOTE_SIZE * scale
  const h = view.height * scale
  return { id: view.id, view, x, y, w, h, scale, order, minX: x, minY: y, maxX: x + w, maxY: y + h }
}

/** What lies on the board, for drawing and for the pointer. Finds by place without looking at everything. */
export class Scene {
  layout: LensLayout = NO_LAYOUT
  /** Nothing can be moved by hand, as if all were locked. */
  isStill = false
  readonly #index = new RBush<SceneNote>()
  readonly #elements = new PlaceIndex<SceneElement>()
  readonly #links = new PlaceIndex<SceneLink>()
  #notes = new Map<string, SceneNote>()
  /** Made when it is asked for. */
  #all: { readonly inOrder: readonly SceneNote[]; readonly area: number } | null = null

  get notes(): ReadonlyMap<string, SceneNote> {
    return this.#notes
  }

  get frames(): readonly Frame[] {
    return this.layout.frames
  }

  /** Frames that are only proposed. */
  get ghosts(): readonly Ghost[] {
    return this.layout.ghosts ?? []
  }

  get elements(): ReadonlyMap<string, SceneElement> {
    return this.#elements.all
  }

  get links(): ReadonlyMap<string, SceneLink> {
    return this.#links.all
  }

  /** Shows another layout; returns where something looks different. */
  show(layout: LensLayout, views: ReadonlyMap<string, NoteView>, things: Things = NO_THINGS): Damage {
    const damage = new Set<Box>()
    const removed: SceneNote[] = []
    const added: SceneNote[] = []
    const notes = new Map<string, SceneNote>()
    let order = 0
    let highest = -1
    for (const [id, placement] of layout.notes) {
      const view = views.get(id)
      if (view === undefined) continue
      const before = this.#notes.get(id)
      if (before !== undefined && isSamePlace(before, placement) && before.view === view) {
        // Drawn now before something that it used to be drawn after.
        if (before.order < highest) damage.add(before)
        highest = Math.max(highest, before.order)
        before.order = order++
        notes.set(id, before)
        continue
      }
      const note = placedNote(view, placement, order++)
      if (before !== undefined) removed.push(before)
      added.push(note)
      notes.set(id, note)
    }
    for (const [id, before] of this.#notes) if (!notes.has(id)) removed.push(before)
    this.#reindex(notes, removed, added)
    for (const box of framesDamage(this.layout.frames, layout.frames)) damage.add(box)
    const isOtherBackdrop = JSON.stringify(this.layout.backdrop) !== JSON.stringify(layout.backdrop)
    const areOtherGhosts = JSON.stringify(this.ghosts) !== JSON.stringify(layout.ghosts ?? [])
    this.layout = layout
    this.#notes = notes
    this.#all = null
    const others = [...this.#elements.replace(things.elements), ...this.#links.replace(this.#placed(things.links))]
    for (const each of others) damage.add(boxOfExtent(each))
    if (isOtherBackdrop || areOtherGhosts || added.length + removed.length > notes.size * REBUILD_SHARE) return 'all'
    return [...damage, ...removed, ...added]
  }

  #reindex(notes: ReadonlyMap<string, SceneNote>, removed: readonly SceneNote[], added: readonly SceneNote[]): void {
    if (removed.length + added.length > notes.size * REBUILD_SHARE) {
      this.#index.clear()
      this.#index.load([...notes.values()])
      return
    }
    for (const note of removed) this.#index.remove(note)
    for (const note of added) this.#index.insert(note)
  }

  /** Connections between notes that both are there. */
  #placed(links: Things['links']): ReadonlyMap<string, SceneLink> {
    const placed = new Map<string, SceneLink>()
    for (const view of links.values()) {
      const from = this.#notes.get(view.fromId)
      const to = this.#notes.get(view.toId)
      if (from === undefined || to === undefined) continue
      const before = this.#links.all.get(view.id)
      const isSame = before?.view === view && before.from === from && before.to === to
      placed.set(view.id, isSame ? before : sceneLink(view, from, to))
    }
    return placed
  }

  /** The free elements that touch a box, in the order of drawing. */
  elementsIn(box: Box): SceneElement[] {
    return this.#elements.in(box).sort(byHeight)
  }

  linksIn(box: Box): SceneLink[] {
    return this.#links.in(box)
  }

  /** Where the connections of these notes are seen. */
  linksAt(noteIds: ReadonlySet<string>): Box[] {
    const links = [...this.links.values()]
    return links.filter(({ view }) => noteIds.has(view.fromId) || noteIds.has(view.toId)).map(boxOfExtent)
  }

  /** The notes that touch a box, in the order of drawing. */
  notesIn(box: Box): SceneNote[] {
    // Far out a tile holds thousands: to look at all of them in order takes less than to find and sort those.
    this.#all ??= allOf(this.#notes)
    const [minX, minY, maxX, maxY] = [box.x, box.y, box.x + box.w, box.y + box.h]
    if (box.w * box.h > MUCH_SHARE * this.#all.area) {
      const touches = (note: SceneNote): boolean =>
        note.minX <= maxX && note.maxX >= minX && note.minY <= maxY && note.maxY >= minY
      return this.#all.inOrder.filter(touches)
    }
    return this.#index.search({ minX, minY, maxX, maxY }).sort((a, b) => a.order - b.order)
  }

  /** The uppermost note under a point. */
  noteAt(point: Point): SceneNote | null {
    return this.notesIn({ ...point, w: 0, h: 0 }).at(-1) ?? null
  }

  framesIn(box: Box): Frame[] {
    return this.layout.frames.filter((frame) => overlaps(frame, box))
  }

  /** Around everything, areas of the lens included; null: an empty board. */
  bounds(): Box | null {
    const elements = Array.from(this.elements.values(), ({ box }) => box)
    const { backdrop, frames } = this.layout
    return boundsOf([...backdrop.flatMap(extentOf), ...frames, ...this.ghosts, ...elements, ...this.#notes.values()])
  }
}

function allOf(notes: ReadonlyMap<string, SceneNote>): { inOrder: readonly SceneNote[]; area: number } {
  const inOrder = [...notes.values()]
  const { w, h } = boundsOf(inOrder) ?? { w: 0, h: 0 }
  return { inOrder, area: w * h }
}

const extentOf = (item: BackdropItem): Box[] => {
  if (item.kind === 'area') return [item.box]
  return item.kind === 'words' ? [{ x: item.at.x, y: item.at.y - item.size / 2, w: 0, h: item.size }] : []
}

const isSamePlace = (note: SceneNote, { x, y, scale }: Placement): boolean =>
  note.x === x && note.y === y && note.scale === scale

function framesDamage(before: readonly Frame[], after: readonly Frame[]): Box[] {
  const old = new Map(before.map((frame) => [frame.id, frame]))
  const changed: Box[] = []
  for (const frame of after) {
    const known = old.get(frame.id)
    old.delete(frame.id)
    if (known !== undefined && isSameFrame(known, frame)) continue
    changed.push(frame)
    if (known !== undefined) changed.push(known)
  }
  return [...changed, ...old.values()]
}

function isSameFrame({ noteIds, ...before }: Frame, { noteIds: afterIds, ...after }: Frame): boolean {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof typeof before>
  if ([...keys].some((key) => before[key] !== after[key])) return false
  return noteIds.length === afterIds.length && noteIds.every((id, index) => id === afterIds[index])
}
