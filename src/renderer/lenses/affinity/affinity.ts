import { IconCards } from '@tabler/icons-react'
import type { Box } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { groupBy } from '../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { NOTE_MARKS } from '../legend.ts'
import type { BoardLens, Drag, Frame, LensView, Step } from '../lens.ts'
import { frameUnder, laneUnder } from './frames.ts'
import { boxAt, frameLandings, noteLandings, settled } from './landing.ts'
import { layout } from './layout.ts'

/** Free places: notes lie where they were put, in the frames of their clusters. */
export const affinityLens: BoardLens = {
  kind: 'board',
  id: 'affinity',
  isFree: true,
  labelKey: 'lens.affinity.label',
  Icon: IconCards,
  noteScale: 1,
  layout,
  legend: () => ({ hint: { key: 'lens.affinity.hint' }, items: NOTE_MARKS }),
  drop,
  copy,
  targets,
  born: (at, view) => ({
    ...at,
    laneId: laneUnder(boxAt(at, NOTE_SIZE), view.map.elements)?.id ?? null,
    clusterId: frameUnder(boxAt(at, NOTE_SIZE), openFrames(view))?.id ?? null,
    importance: null,
    feasibility: null
  })
}

/** A new note must not vanish into a card. */
const openFrames = ({ layout: { frames } }: LensView): Frame[] =>
  frames.filter(({ isCollapsed }) => isCollapsed !== true)

function drop(drag: Drag, view: LensView): readonly Step[] {
  const { dx, dy, frameIds } = drag
  if (dx === 0 && dy === 0) return []
  const notes = noteLandings(drag, view)
  const frames = frameLandings(drag, view)
  const { moves, resizes } = settled(notes, frames, view)
  const steps: Step[] = []
  if (frameIds.length > 0) steps.push({ name: 'cluster.move', args: { ids: [...frameIds], dx, dy } })
  const places = elementPlaces(drag, view)
  if (places.length > 0) steps.push({ name: 'element.place', args: { places } })
  if (moves.length > 0) steps.push({ name: 'expectation.move', args: { moves: [...moves] } })
  const changed = frames.filter(({ from, frame }) => from !== (frame?.id ?? null))
  for (const [frame, nested] of groupBy(changed, (landing) => landing.frame)) {
    steps.push({ name: 'cluster.nest', args: { ids: nested.map(({ id }) => id), parentId: frame?.id ?? null } })
  }
  return [...steps, ...resizes]
}

function elementPlaces({ elementIds, dx, dy }: Drag, { map }: LensView): CommandArgs<'element.place'>['places'] {
  if (elementIds.length === 0) return []
  const moved = new Set(elementIds)
  return map.elements
    .filter(({ id }) => moved.has(id))
    .map(({ id, x, y, w, h }) => ({ id, x: x + dx, y: y + dy, w, h }))
}

/** Copies lie free or in the frame that they are dropped in, whatever the originals are in. */
function copy(drag: Drag, idFor: (noteId: string) => string, view: LensView): readonly Step[] {
  const landed = noteLandings({ ...drag, frameIds: [] }, view)
  if (landed.length === 0) return []
  const { moves, resizes } = settled(landed, [], view)
  const copies = moves.map(({ id, x, y }) => ({ fromId: id, id: idFor(id), x, y }))
  return [
    { name: 'expectation.duplicate', args: { copies } },
    { name: 'expectation.move', args: { moves: moves.map((move) => ({ ...move, id: idFor(move.id) })) } },
    ...resizes
  ]
}

function targets(drag: Drag, view: LensView): readonly Box[] {
  const lit = new Set<Frame>()
  for (const { frame, from } of [...noteLandings(drag, view), ...frameLandings(drag, view)]) {
    if (frame !== null && frame.id !== from) lit.add(frame)
  }
  return [...lit]
}
