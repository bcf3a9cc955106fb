import { IconCards } from '@tabler/icons-react'
import type { Box, Point } from '../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { byId, groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { BoardLens, Drag, Frame, LensLayout, LensView, Step } from '../lens.ts'
import { frameUnder, grownFrame } from './frames.ts'

/** Free places: notes lie where they were put, in the frames of their clusters. */
export const affinityLens: BoardLens = {
  kind: 'board',
  id: 'affinity',
  isFree: true,
  labelKey: 'lens.affinity.label',
  Icon: IconCards,
  noteScale: 1,
  layout,
  drop,
  copy,
  targets,
  born: (at, { layout }) => ({
    ...at,
    clusterId: frameUnder(boxAt(at, NOTE_SIZE), layout.frames)?.id ?? null,
    importance: null,
    feasibility: null
  })
}

function layout(map: WorkshopMap): LensLayout {
  const members = groupBy(map.expectations, ({ clusterId }) => clusterId)
  return {
    notes: new Map(map.expectations.map(({ id, x, y }) => [id, { x, y, scale: 1 }])),
    frames: map.clusters.map(({ id, title, color, x, y, w, h, isLocked }) => ({
      ...{ id, title, color, x, y, w, h, isLocked },
      noteIds: members.get(id)?.map((note) => note.id) ?? []
    })),
    backdrop: []
  }
}

/** Asked with every move of the pointer, so it is made once for each map. */
const indices = new WeakMap<readonly Expectation[], ReadonlyMap<string, Expectation>>()

function notesById({ expectations }: WorkshopMap): ReadonlyMap<string, Expectation> {
  let index = indices.get(expectations)
  if (index === undefined) {
    index = byId(expectations)
    indices.set(expectations, index)
  }
  return index
}

interface Landing {
  readonly id: string
  readonly box: Box
  readonly from: string | null
  readonly frame: Frame | null
}

/** Where each dragged note would lie and to which frame it would belong. Notes that move with their frame are left out. */
function landings(drag: Drag, { map, layout, heightOf }: LensView): Landing[] {
  const carried = new Set(drag.frameIds)
  const still = layout.frames.filter(({ id }) => !carried.has(id))
  const notes = notesById(map)
  return drag.noteIds.flatMap((id) => {
    const note = notes.get(id)
    if (note === undefined || (note.clusterId !== null && carried.has(note.clusterId))) return []
    const box = boxAt({ x: note.x + drag.dx, y: note.y + drag.dy }, heightOf(id))
    return [{ id, box, from: note.clusterId, frame: frameUnder(box, still) }]
  })
}

function drop(drag: Drag, view: LensView): readonly Step[] {
  const { dx, dy, frameIds } = drag
  if (dx === 0 && dy === 0) return []
  const steps: Step[] = []
  if (frameIds.length > 0) steps.push({ name: 'cluster.move', args: { ids: [...frameIds], dx, dy } })
  const landed = landings(drag, view)
  if (landed.length > 0) {
    const moves = landed.map(({ id, box: { x, y }, frame }) => ({ id, x, y, clusterId: frame?.id ?? null }))
    steps.push({ name: 'expectation.move', args: { moves } })
  }
  for (const [frame, notes] of groupBy(landed, (landing) => landing.frame)) {
    if (frame === null) continue
    const { x, y, w, h } = grownFrame(
      frame,
      notes.map(({ box }) => box)
    )
    if (w !== frame.w || h !== frame.h) steps.push({ name: 'cluster.resize', args: { id: frame.id, x, y, w, h } })
  }
  return steps
}

/** Copies lie free or in the frame that they are dropped in, whatever the originals are in. */
function copy(drag: Drag, idFor: (noteId: string) => string, view: LensView): readonly Step[] {
  const landed = landings({ ...drag, frameIds: [] }, view)
  if (landed.length === 0) return []
  const copies = landed.map(({ id, box: { x, y } }) => ({ fromId: id, id: idFor(id), x, y }))
  const moves = landed.map(({ id, box: { x, y }, frame }) => ({ id: idFor(id), x, y, clusterId: frame?.id ?? null }))
  return [
    { name: 'expectation.duplicate', args: { copies } },
    { name: 'expectation.move', args: { moves } }
  ]
}

function targets(drag: Drag, view: LensView): readonly Box[] {
  const lit = new Set<Frame>()
  for (const { frame, from } of landings(drag, view)) if (frame !== null && frame.id !== from) lit.add(frame)
  return [...lit]
}

const boxAt = ({ x, y }: Point, height: number): Box => ({ x, y, w: NOTE_SIZE, h: height })
