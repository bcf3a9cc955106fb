import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import { groupBy } from '../../../../domain/map/workshopMap.ts'
import type { Selection } from '../../../canvas/selection.ts'
import { frameUnder, grownFrame } from '../../../lenses/affinity/frames.ts'
import { freePlace } from '../../../lenses/grid.ts'
import type { Frame, LensView, Step } from '../../../lenses/lens.ts'
import { gridPlan, type Item, type Shifts } from './arrange.ts'

/** What of a selection is arranged: notes that move with their frame are left to it. */
export interface Arranged {
  readonly notes: readonly Item[]
  readonly frames: readonly Item[]
}

export function arrangedOf(
  { map, layout, heightOf }: LensView,
  selected: Pick<Selection, 'notes' | 'frames'>
): Arranged {
  const { frames: chosen } = selected
  const frames = layout.frames.filter(({ id, parentId }) => chosen.has(id) && !chosen.has(parentId ?? ''))
  const carried = new Set(frames.flatMap(({ noteIds }) => noteIds))
  const notes = map.expectations.filter(({ id }) => selected.notes.has(id) && !carried.has(id) && layout.notes.has(id))
  return {
    notes: notes.map(({ id, x, y }) => ({ id, x, y, w: NOTE_SIZE, h: heightOf(id) })),
    frames: frames.map(({ id, x, y, w, h }) => ({ id, x, y, w, h }))
  }
}

/** Moves notes and frames by so much; a note belongs then to the frame that it lies in, as if it had been dropped there. */
export function shiftSteps(view: LensView, { notes, frames }: Arranged, shifts: Shifts): Step[] {
  const frameSteps: Step[] = []
  for (const [shift, ids] of groupBy(
    frames.map(({ id }) => id).filter((id) => shifts.has(id)),
    (id) => JSON.stringify(shifts.get(id))
  )) {
    const { dx, dy } = JSON.parse(shift) as { dx: number; dy: number }
    frameSteps.push({ name: 'cluster.move', args: { ids: [...ids], dx, dy } })
  }
  const moved = notes.flatMap((note) => {
    const by = shifts.get(note.id)
    return by === undefined ? [] : [{ ...note, x: note.x + by.dx, y: note.y + by.dy }]
  })
  const lying = view.layout.frames.map((frame) => {
    const by = shifts.get(frame.id)
    return by === undefined ? frame : { ...frame, x: frame.x + by.dx, y: frame.y + by.dy }
  })
  return [...frameSteps, ...placeSteps(moved, (note) => frameUnder(note, lying))]
}

/**
 * Notes into a grid where they lie, or as near to it as nothing is in the way; those of each cluster by themselves, in
 * it.
 */
export function tidySteps(view: LensView, ids: ReadonlySet<string>): Step[] {
  const { notes } = arrangedOf(view, { notes: ids, frames: new Set() })
  const homes = new Map(view.layout.frames.flatMap((frame) => frame.noteIds.map((id) => [id, frame] as const)))
  const moving = new Set(notes.map(({ id }) => id))
  const lying = [...view.layout.notes].flatMap(([id, { x, y }]) =>
    moving.has(id) ? [] : [{ x, y, w: NOTE_SIZE, h: view.heightOf(id) }]
  )
  const placed: Item[] = []
  for (const [home, group] of groupBy(notes, ({ id }) => homes.get(id) ?? null)) {
    const { places, box } = gridPlan(group)
    const others = view.layout.frames.filter((frame) => frame !== home && frame.id !== home?.parentId)
    const corner = freePlace(box, [...lying, ...placed, ...others])
    for (const item of group) {
      const at = places.get(item.id) ?? item
      placed.push({ ...item, x: at.x + corner.x - box.x, y: at.y + corner.y - box.y })
    }
  }
  return placeSteps(placed, ({ id }) => homes.get(id) ?? null)
}

/** Puts notes where they are to lie, into the frames that they are to be in, which grow where they must. */
function placeSteps(notes: readonly Item[], frameOf: (note: Item) => Frame | null): Step[] {
  if (notes.length === 0) return []
  const landed = notes.map((note) => ({ note, frame: frameOf(note) }))
  const moves = landed.map(({ note: { id, x, y }, frame }) => ({ id, x, y, clusterId: frame?.id ?? null }))
  const steps: Step[] = [{ name: 'expectation.move', args: { moves } }]
  for (const [frame, inside] of groupBy(landed, (each) => each.frame)) {
    if (frame === null) continue
    const { x, y, w, h } = grownFrame(
      frame,
      inside.map(({ note }) => note)
    )
    if (w !== frame.w || h !== frame.h) steps.push({ name: 'cluster.resize', args: { id: frame.id, x, y, w, h } })
  }
  return steps
}
