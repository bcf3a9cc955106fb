import { type Box, clamp, overlaps } from '../../../../base/geometry.ts'
import type { Element } from '../../../../domain/elements/element.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { liesIn } from '../../../canvas/scene/elements.ts'
import type { LensView, Step } from '../../../lenses/lens.ts'
import { noteBoxOf } from './reading.ts'

/** What lies beside a frame: another frame with all that is in it, a note that is in none, or a free element. */
interface Neighbour {
  readonly id: string
  readonly kind: 'frame' | 'note' | 'element'
  readonly isLocked: boolean
  readonly box: Box
}

interface Settled {
  readonly before: Box
  readonly after: Box
}

interface Growth {
  readonly id: string
  readonly before: Box
  readonly after: Box
  /** The theme that it lies in. */
  readonly parentId: string | null
}

interface Room {
  readonly steps: readonly Step[]
  /** Where what was moved lies then. */
  readonly boxes: readonly Box[]
}

/** Between what stands below each other, as far as it was so wide. */
const GAP = { least: 40, most: 120 } as const

/**
 * Moves down what is in the way of a frame that grows downwards, each no further than it must, and what would then be in the
 * way of that; all keeps its order, and what lies in something goes along with it. Null: something of it is held in its place.
 * @param going notes that are about to leave their place
 */
export function makeRoom(view: LensView, growth: Growth, going: ReadonlySet<string>): Room | null {
  const settled: Settled[] = [growth]
  const moved: Neighbour[] = []
  const carriedBy = (box: Box): number =>
    Math.max(0, ...settled.slice(1).flatMap(({ before, after }) => (liesIn(box, before) ? after.y - before.y : [])))
  // From above to below: what is pushed can only push what lies further down.
  for (const neighbour of neighboursOf(view, growth, going).toSorted((a, b) => a.box.y - b.box.y)) {
    const before = neighbour.box
    let after = { ...before, y: before.y + carriedBy(before) }
    for (;;) {
      const hit = settled.find((other) => !overlaps(other.before, before) && overlaps(withGap(other, before), after))
      if (hit === undefined) break
      const { y, h } = withGap(hit, before)
      after = { ...after, y: y + h }
    }
    if (after.y === before.y) continue
    if (neighbour.isLocked) return null
    settled.push({ before, after })
    moved.push({ ...neighbour, box: after })
  }
  const dyOf = ({ box }: Neighbour, index: number): number => box.y - (settled[index + 1]?.before.y ?? box.y)
  const frames = moved.flatMap((each, index): Step[] =>
    each.kind === 'frame' ? [{ name: 'cluster.move', args: { ids: [each.id], dx: 0, dy: dyOf(each, index) } }] : []
  )
  const moves = moved.flatMap(({ id, kind, box: { x, y } }) => (kind === 'note' ? [{ id, x, y }] : []))
  const notes: Step[] = moves.length > 0 ? [{ name: 'expectation.move', args: { moves } }] : []
  const places = moved.flatMap(({ id, kind, box }) => (kind === 'element' ? [{ id, ...box }] : []))
  const elements: Step[] = places.length > 0 ? [{ name: 'element.place', args: { places } }] : []
  return { steps: [...frames, ...notes, ...elements], boxes: moved.map(({ box }) => box) }
}

/** Where something is, with the room that was below it. */
function withGap({ before, after }: Settled, below: Box): Box {
  const gap = clamp(below.y - before.y - before.h, GAP.least, GAP.most)
  return { ...after, h: after.h + gap }
}

function neighboursOf(
  { map, layout, heightOf }: LensView,
  { id: own, parentId }: Growth,
  going: ReadonlySet<string>
): Neighbour[] {
  const frames = layout.frames.filter((frame) => (frame.parentId ?? null) === parentId && frame.id !== own)
  const notes = map.expectations.filter(
    ({ id, clusterId }) => clusterId === parentId && !going.has(id) && layout.notes.has(id)
  )
  const theme = layout.frames.find(({ id }) => id === parentId)
  const elements = solidElements(map).filter((element) => theme === undefined || liesIn(element, theme))
  return [
    ...elements.map(({ id, x, y, w, h, isLocked }) => ({
      id,
      kind: 'element' as const,
      isLocked,
      box: { x, y, w, h }
    })),
    ...frames.map(({ id, x, y, w, h, isLocked = false }) => ({
      id,
      kind: 'frame' as const,
      isLocked,
      box: { x, y, w, h }
    })),
    ...notes.map((note) => ({
      id: note.id,
      kind: 'note' as const,
      isLocked: note.isLocked,
      box: noteBoxOf(note, heightOf)
    }))
  ]
}

/** The free elements that take up room: an arrow goes with what it points at, and a frame that is locked is background. */
export const solidElements = ({ elements }: Pick<WorkshopMap, 'elements'>): Element[] =>
  elements.filter(({ kind, isLocked }) => kind !== 'arrow' && !(kind === 'frame' && isLocked))
