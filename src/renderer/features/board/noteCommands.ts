import { notifications } from '@mantine/notifications'
import { type Box, centreOf, type Point } from '../../../base/geometry.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import { withContents } from '../../canvas/scene/contents.ts'
import { select, selection } from '../../canvas/selection.ts'
import type { Lift } from '../../canvas/tools/tool.ts'
import { written } from '../../canvas/words.ts'
import { i18n } from '../../i18n/i18n.ts'
import type { Drag, Step } from '../../lenses/lens.ts'
import { type Place, placeAt, placeBeside, placesOf } from '../../lenses/places.ts'
import { newId } from '../../replica/bridge.ts'
import { announce } from '../../ui/announce.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { selectFrameBeside } from './clusterCommands.ts'
import type { BoardDesk } from './desk.ts'
import { copyClustersPlan, mergePlan } from './plans/clusters.ts'
import { copyElementsPlan } from './plans/elements.ts'
import { copiesIn, copyLinksPlan } from './plans/links.ts'
import { neighbour } from './plans/neighbour.ts'
import { nudge } from './plans/nudge.ts'
import { hasThread } from './plans/thread.ts'

/** What can be done with the notes that are selected. */

export async function drop(desk: BoardDesk, lift: Lift): Promise<void> {
  if (lift.isCopy) {
    await copy(desk, lift)
    return
  }
  await dropAs(desk, lift)
}

/** Does what a drop means through this lens, and says why some of it does not go where it was dropped. */
export async function dropAs(desk: BoardDesk, drag: Drag, gesture?: string): Promise<void> {
  const steps = desk.lens.drop(drag, desk.view)
  const refusal = desk.lens.refusal?.(drag, desk.view) ?? null
  if (refusal !== null) notifications.show({ id: refusal, message: i18n.t(refusal) })
  if (steps.length > 0) await desk.perform(steps, steps[0]?.name, gesture)
}

/** Copies of notes with the connections between them, of elements and of whole clusters, which are selected then. */
async function copy(desk: BoardDesk, drag: Drag): Promise<void> {
  const clusters = copyClustersPlan(desk.view, new Set(drag.frameIds), drag, newId)
  const carried = new Set(
    desk.board.scene.frames.flatMap((frame) => (drag.frameIds.includes(frame.id) ? frame.noteIds : []))
  )
  const noteIds = drag.noteIds.filter((id) => !carried.has(id) && desk.board.scene.notes.has(id))
  const ids = new Map(noteIds.map((id) => [id, newId()]))
  const notes = desk.lens.copy(
    { ...drag, noteIds, frameIds: [], elementIds: [] },
    (id) => ids.get(id) ?? newId(),
    desk.view
  )
  const elements = copyElementsPlan(desk.map, new Set(drag.elementIds), drag, newId)
  const steps = [...elements.steps, ...clusters.steps, ...notes]
  const links = copyLinksPlan(desk.map.links, copiesIn(steps), newId)
  if (steps.length > 0 && (await desk.perform([...steps, ...links], steps.at(-1)?.name))) {
    select({ notes: ids.values(), frames: clusters.ids, elements: elements.ids })
  }
}

const COPY_GAP = 10

/** Copies go to the right of what they are copies of. */
export async function duplicateSelected(desk: BoardDesk): Promise<void> {
  const bounds = desk.board.boundsOfSelection()
  if (bounds === null) return
  const { notes, frames, elements } = withContents(desk.board.scene, selection())
  const dx = Math.round(bounds.w) + (frames.size > 0 ? 4 * COPY_GAP : COPY_GAP)
  await copy(desk, { noteIds: [...notes], frameIds: [...frames], elementIds: [...elements], dx, dy: 0 })
}

/** Notes, elements and connections are removed; of clusters, only the frames. What is locked stays. */
export async function removeSelected(desk: BoardDesk): Promise<void> {
  const { notes, frames, elements } = desk.board.movable
  const links = desk.board.scene.isStill ? [] : selection().links
  await remove(desk, { notes, frames, elements, links })
}

/** What is cut out comes back as a copy. A note with a thread stays: what was answered or measured would not come back. */
export async function cutSelected(desk: BoardDesk): Promise<void> {
  const { notes, elements } = desk.board.movable
  const free = [...notes].filter((id) => !hasThread(desk.map, id))
  // Clusters are not on the clipboard, and would not come back.
  await remove(desk, { notes: free, elements, frames: [], links: [] })
  if (free.length < notes.size) {
    notifications.show({ message: i18n.t('board.note.cutKept', { count: notes.size - free.length }) })
  }
}

type Removed = Readonly<Record<'notes' | 'frames' | 'elements' | 'links', Iterable<string>>>

async function remove(desk: BoardDesk, { notes, frames, elements, links: linkIds }: Removed): Promise<void> {
  const ids = [...notes]
  const clusters = [...frames]
  const elementIds = [...elements]
  const links = [...linkIds]
  const steps: Step[] = []
  if (ids.length > 0) steps.push({ name: 'expectation.remove', args: { ids: [...ids] } })
  if (clusters.length > 0) steps.push({ name: 'cluster.ungroup', args: { ids: clusters } })
  if (elementIds.length > 0) steps.push({ name: 'element.remove', args: { ids: elementIds } })
  if (links.length > 0) steps.push({ name: 'link.remove', args: { ids: links } })
  if (steps.length === 0 || !(await desk.perform(steps))) return
  offerUndo({ scope: desk.replica.scope, message: removedWords(steps, ids.length, elementIds.length) })
}

function removedWords([first]: readonly Step[], notes: number, elements: number): string {
  if (first?.name === 'expectation.remove') return i18n.t('board.note.removed', { count: notes })
  if (first?.name === 'cluster.ungroup') return i18n.t('board.cluster.ungrouped')
  return first?.name === 'link.remove' ? i18n.t('link.removed') : i18n.t('element.removed', { count: elements })
}

export async function recolor(desk: BoardDesk, color: PaletteColor): Promise<void> {
  const { notes, frames, elements } = selection()
  const steps: Step[] = [...frames].map((id) => ({ name: 'cluster.edit', args: { id, color } }))
  if (elements.size > 0) steps.unshift({ name: 'element.edit', args: { ids: [...elements], color } })
  if (notes.size > 0) steps.unshift({ name: 'expectation.edit', args: { ids: [...notes], color } })
  if (steps.length > 0) await desk.perform(steps)
}

/** All notes, and the cards that stand for those that are put away; a filter leaves out those without a note of its own. */
export function selectAll(desk: BoardDesk): void {
  const cards = desk.board.scene.frames.filter(
    ({ isCollapsed, noteIds }) => isCollapsed && noteIds.every((id) => desk.isInFront(id))
  )
  select({ notes: desk.front, frames: cards.map(({ id }) => id) })
}

/** Moves what is selected now, though it may wait for earlier steps. */
export function nudgeSelected(desk: BoardDesk, towards: Point, isFar: boolean): Promise<void> {
  const { notes, frames, elements } = withContents(desk.board.scene, desk.board.movable)
  return desk.nudges.add([desk.lens.id, ...notes, ...frames, ...elements].join(), async (gesture) => {
    // What was selected may have been removed while this waited.
    const frameIds = desk.map.clusters.filter(({ id }) => frames.has(id)).map(({ id }) => id)
    const noteIds = desk.map.expectations.filter(({ id }) => notes.has(id)).map(({ id }) => id)
    const elementIds = desk.map.elements.filter(({ id }) => elements.has(id)).map(({ id }) => id)
    const places = placesOf(desk.view.layout)
    if (places.length > 0) {
      if (desk.lens.keepsHistory !== true) await carry(desk, noteIds, places, towards, gesture)
      return
    }
    const things = { noteIds, frameIds, elementIds }
    const { x, y } = nudge(desk.board.boundsOf(things), towards, isFar, desk.board.grid)
    await dropAs(desk, { ...things, dx: x, dy: y }, gesture)
  })
}

/** Where places mean something, an arrow key goes to the next place: a small step would mean nothing. */
async function carry(
  desk: BoardDesk,
  noteIds: Ids,
  places: readonly Place[],
  way: Point,
  gesture: string
): Promise<void> {
  const note = desk.board.scene.notes.get(noteIds.at(-1) ?? '')
  const here = note && placeAt(places, centreOf(note), 0)
  const to = here && placeBeside(places, here, way)
  if (to !== undefined) await putInto(desk, noteIds, to, gesture)
}
type Ids = readonly string[]

/** Puts notes into a part of the board that has a name, as if they had been dropped there. */
export async function putInto(desk: BoardDesk, noteIds: Ids, { box, words }: Place, gesture?: string): Promise<void> {
  // The way there is not known, and it does not matter: the hand lets go at its end.
  const drag: Drag = { noteIds, frameIds: [], elementIds: [], dx: 1, dy: 1, at: centreOf(box) }
  await dropAs(desk, drag, gesture)
  announce(written(words))
  const bounds = desk.board.boundsOfSelection()
  if (bounds !== null) desk.board.camera.reveal(bounds)
}

/** Goes from the note that is selected to the one beside it; from none to the one nearest to the middle of the view. */
export function selectBeside(desk: BoardDesk, direction: Point): void {
  if (selectFrameBeside(desk, direction)) return
  const notes = [...desk.board.scene.notes.values()]
  const from = [...selection().notes].at(-1)
  const here = from === undefined ? undefined : desk.board.scene.notes.get(from)
  const next = here === undefined ? nearest(desk.middle(), notes) : neighbour(here, notes, direction)
  if (next === null) return
  select({ notes: [next.id] })
  desk.board.camera.reveal(next)
}

function nearest<T extends Box>(to: Point, boxes: readonly T[]): T | null {
  const distance = (box: Box): number => Math.hypot(centreOf(box).x - to.x, centreOf(box).y - to.y)
  return boxes.reduce<T | null>((best, box) => (best === null || distance(box) < distance(best) ? box : best), null)
}

export async function mergeSelected(desk: BoardDesk): Promise<void> {
  const plan = mergePlan(desk.map, [...desk.board.movable.notes])
  if (plan === null || !(await desk.perform([{ name: 'expectation.merge', args: plan }]))) return
  select({ notes: [plan.intoId] })
  offerUndo({ scope: desk.replica.scope, message: i18n.t('board.note.merged', { count: plan.ids.length + 1 }) })
}
