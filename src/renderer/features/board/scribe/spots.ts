import { type Box, boundsOf, grow, type Point } from '../../../../base/geometry.ts'
import type { Element } from '../../../../domain/elements/element.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { PaletteColor } from '../../../../domain/map/palette.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { blankView, withText } from '../../../canvas/scene/noteView.ts'
import { insideLane, lanesOf } from '../../../lenses/affinity/frames.ts'
import { NOTE_GAP } from '../../../lenses/grid.ts'
import type { NewNotePlace } from '../../../lenses/lens.ts'
import { spotsFor } from '../../../notes/newNoteSpots.ts'
import type { BoardDesk } from '../desk.ts'
import { freeSpot, freeSpots } from '../plans/freeSpot.ts'
import { gridAround } from '../plans/paste.ts'
import { nextSlot, takenBy } from '../plans/slots.ts'

/** Places given out for notes that the board does not show yet: what is written fast must not lie on one another. */
const given = new Map<string, Box>()

export const release = (id: string): boolean => given.delete(id)

interface NewWords {
  readonly id: string
  readonly text: string
  readonly color: PaletteColor
}

/**
 * Where a note of the capture bar comes to lie: in the lane that it is for, or in what one sees of the free board beside
 * the lanes, as fast entry fills them; when that is full, on from the last one. Elsewhere the lens or the list says where it is seen.
 */
export function spotFor(map: WorkshopMap, desk: BoardDesk | null, words: NewWords, lane: Element | null) {
  if (desk === null || desk.lens.isFree !== true) {
    const [at = { x: 0, y: 0 }] = spotsFor(map, 1, [...given.values()])
    given.set(words.id, { ...at, w: NOTE_SIZE, h: NOTE_SIZE })
    return { ...at, laneId: lane?.id ?? null }
  }
  const size = { w: NOTE_SIZE, h: heightOf(desk, words) }
  const at = lane === null ? seenSpot(desk, size) : laneSpot(desk, lane, size)
  given.set(words.id, { ...at, ...size })
  const born: NewNotePlace = desk.lens.born(at, desk.view)
  return { ...born, laneId: lane?.id ?? null }
}

type Place = Point & Partial<NewNotePlace>

/**
 * Where many come to lie that were pasted: in what one sees, as if each had been written, or else in one grid. To look for a
 * place for each alone would take minutes.
 */
export function spotsForMany(map: WorkshopMap, desk: BoardDesk | null, words: readonly NewWords[]): readonly Place[] {
  if (desk === null || desk.lens.isFree !== true) {
    const places = spotsFor(map, words.length, [...given.values()])
    for (const [index, at] of places.entries()) give(words[index], { ...at, w: NOTE_SIZE, h: NOTE_SIZE })
    return places
  }
  const { free } = desk.board.camera
  const sized = words.map((each) => ({ id: each.id, height: heightOf(desk, each) }))
  const middle = { x: free.x + free.w / 2, y: free.y + free.h / 2 }
  const taken = [...notesOf(desk), ...desk.view.layout.frames, ...desk.map.clusters, ...desk.map.elements]
  const sizes = sized.map(({ height }) => ({ w: NOTE_SIZE, h: height }))
  const seen = freeSpots(free, sizes, taken)
  const grid = seen === null ? gridAround(sized, middle, taken) : null
  return sized.map(({ id, height }, index) => {
    const at = seen?.[index] ?? grid?.get(id) ?? middle
    give(words[index], { ...at, w: NOTE_SIZE, h: height })
    return { ...desk.lens.born(at, desk.view), laneId: null }
  })
}

const give = (words: NewWords | undefined, box: Box): void => {
  if (words !== undefined) given.set(words.id, box)
}

/** Brings what was just captured into view, if it is not. */
export function showSpots(desk: BoardDesk | null, ids: readonly string[]): void {
  const bounds = boundsOf(ids.flatMap((id) => given.get(id) ?? []))
  if (bounds !== null && desk?.lens.isFree === true) desk.board.camera.reveal(bounds)
}

function heightOf({ theme: { measure } }: BoardDesk, { id, color, text }: NewWords): number {
  return withText(blankView({ id, color }, undefined, measure), text, measure).height
}

const notesOf = (desk: BoardDesk): Box[] => [...desk.noteBoxes(), ...given.values()]

function seenSpot(desk: BoardDesk, size: { w: number; h: number }): Point {
  const { free } = desk.board.camera
  const notes = notesOf(desk)
  // Beside everything; where texts and pictures fill the view, over them rather than out of sight. A lane is asked for.
  const apart = [...notes, ...desk.view.layout.frames, ...lanesOf(desk.map.elements)]
  const spot = freeSpot(free, size, [...apart, ...desk.map.elements]) ?? freeSpot(free, size, apart)
  if (spot !== null) return spot
  const last = [...given.values()].at(-1) ?? notes.at(-1) ?? { x: free.x, y: free.y, ...size }
  const isTaken = takenBy(apart.map((box) => grow(box, NOTE_GAP / 2)))
  return nextSlot(last, size, 'flow', { top: last.y, bottom: last.y + last.h }, isTaken)
}

function laneSpot(desk: BoardDesk, lane: Element, size: { w: number; h: number }): Point {
  const inside = insideLane(lane)
  const notes = notesOf(desk)
  const below = { ...inside, h: Number.MAX_SAFE_INTEGER }
  return freeSpot(inside, size, notes) ?? freeSpot({ ...below, w: size.w }, size, notes) ?? { x: inside.x, y: inside.y }
}
