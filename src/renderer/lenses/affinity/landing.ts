import { type Box, boundsOf, overlaps, type Point } from '../../../base/geometry.ts'
import { type Expectation, NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { byId, groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { type Drag, type Frame, isTheme, type LensView, type Step } from '../lens.ts'
import { frameUnder, grownFrame, isSameBox, roomIn } from './frames.ts'

/** Where something dragged would lie, where it belonged and where it would belong. */
interface Landing {
  readonly id: string
  readonly box: Box
  readonly from: string | null
  readonly frame: Frame | null
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

export const boxAt = ({ x, y }: Point, height: number): Box => ({ x, y, w: NOTE_SIZE, h: height })

/** The frames that are dragged, with those that lie in them. */
function carriedBy({ frameIds }: Drag, { layout }: LensView): ReadonlySet<string> {
  const held = new Set(frameIds)
  return new Set([...held, ...layout.frames.flatMap(({ id, parentId }) => (held.has(parentId ?? '') ? [id] : []))])
}

/** Of the notes; those that move with their frame, or are put away in it, are left out. */
export function noteLandings(drag: Drag, view: LensView): Landing[] {
  const { map, layout, heightOf } = view
  const carried = carriedBy(drag, view)
  const still = layout.frames.filter(({ id }) => !carried.has(id))
  const notes = notesById(map)
  const landings = drag.noteIds.flatMap((id) => {
    const note = notes.get(id)
    if (note === undefined || !layout.notes.has(id) || carried.has(note.clusterId ?? '')) return []
    const box = boxAt({ x: note.x + drag.dx, y: note.y + drag.dy }, heightOf(id))
    return [{ id, box, from: note.clusterId }]
  })
  // A hundred notes times some hundred frames, with every move of the pointer, would be felt.
  const around = boundsOf(landings.map(({ box }) => box))
  const near = around === null ? [] : still.filter((frame) => overlaps(frame, around))
  return landings.map((landing) => ({ ...landing, frame: frameUnder(landing.box, near) }))
}

/** Of the frames; a theme goes into no other, and what lies in one that is dragged moves with it. */
export function frameLandings(drag: Drag, view: LensView): Landing[] {
  const { frames } = view.layout
  const held = new Set(drag.frameIds)
  const themes = frames.filter((frame) => !held.has(frame.id) && canHoldFrames(frame))
  return frames.flatMap((frame) => {
    const { id, x, y, w, h, parentId = null } = frame
    if (!held.has(id) || held.has(parentId ?? '') || isTheme(frame)) return []
    const box = { x: x + drag.dx, y: y + drag.dy, w, h }
    return [{ id, box, from: parentId, frame: frameUnder(box, themes) }]
  })
}

/** Clusters go into one that lies in no other (CL1); not onto the card of one that has none yet. */
const canHoldFrames = (frame: Frame): boolean =>
  (frame.parentId ?? null) === null && (frame.isCollapsed !== true || isTheme(frame))

interface Settled {
  readonly moves: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly clusterId: string | null
  }[]
  readonly resizes: readonly Step[]
}

/**
 * Notes and frames where they come to lie: as they were dropped, except that notes dropped onto a card find room in what
 * it stands for. Frames grow around what they take in, and themes around their clusters.
 */
export function settled(notes: readonly Landing[], frames: readonly Landing[], view: LensView): Settled {
  const places = new Map<string, Point>()
  const grown = new Map<string, Box>()
  const byFrame = groupBy([...notes, ...frames], ({ frame }) => frame)
  const newParts = new Set(frames.map(({ id }) => id))
  const inner = [...byFrame].filter(([frame]) => (frame?.parentId ?? null) !== null)
  const outer = new Map([...byFrame].filter(([frame]) => (frame?.parentId ?? null) === null))
  for (const [frame] of inner) {
    const theme = view.layout.frames.find(({ id }) => id === frame?.parentId)
    if (theme !== undefined && !outer.has(theme)) outer.set(theme, [])
  }
  for (const [frame, landed] of [...inner, ...outer]) {
    if (frame === null) continue
    if (frame.isCollapsed) {
      const box = putInto(
        frame,
        landed.filter(({ id }) => !newParts.has(id)),
        view,
        places
      )
      if (box !== null) grown.set(frame.id, box)
      continue
    }
    const parts = view.layout.frames.flatMap((part) => {
      const box = part.parentId === frame.id ? grown.get(part.id) : undefined
      return box === undefined || part.isCollapsed ? [] : [box]
    })
    const holdsFrames = isTheme(frame) || landed.some(({ id }) => newParts.has(id))
    // Below the larger title of what becomes a theme, its own notes stay seen.
    const own = holdsFrames && !isTheme(frame) ? ownBoxes(frame, view) : []
    const box = grownFrame(frame, [...own, ...parts, ...landed.map((each) => each.box)], holdsFrames)
    if (!isSameBox(box, frame)) grown.set(frame.id, box)
  }
  return {
    moves: notes.map(({ id, box, frame }) => ({
      id,
      ...(places.get(id) ?? { x: box.x, y: box.y }),
      clusterId: frame?.id ?? null
    })),
    resizes: [...grown].map(([id, { x, y, w, h }]) => ({ name: 'cluster.resize', args: { id, x, y, w, h } }))
  }
}

const ownBoxes = ({ noteIds }: Frame, { layout, heightOf }: LensView): Box[] =>
  noteIds.flatMap((id) => {
    const at = layout.notes.get(id)
    return at === undefined ? [] : [boxAt(at, heightOf(id))]
  })

/** Finds room for notes in a frame that is collapsed now; @returns how large it must be when it is opened. */
function putInto(card: Frame, landed: readonly Landing[], view: LensView, places: Map<string, Point>): Box | null {
  const cluster = view.map.clusters.find(({ id }) => id === card.id)
  if (cluster === undefined || landed.length === 0) return null
  const own = view.map.expectations.filter(({ clusterId }) => clusterId === cluster.id)
  const parts = view.map.clusters.filter(({ parentId }) => parentId === cluster.id)
  const content = [...own.map((note) => boxAt(note, view.heightOf(note.id))), ...parts]
  const items = landed.map(({ id, box: { w, h } }) => ({ id, w, h }))
  const room = roomIn(cluster, content, items, [], parts.length > 0)
  for (const { id, x, y } of room.places) places.set(id, { x, y })
  return isSameBox(room.frame, cluster) ? null : room.frame
}
