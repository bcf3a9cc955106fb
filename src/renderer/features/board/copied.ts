import { type Box, boundsOf, type Point } from '../../../base/geometry.ts'
import { MAX_ELEMENTS, newElementSchema } from '../../../domain/elements/commands.ts'
import { z } from '../../../domain/engine/schema.ts'
import { MAX_NOTES, newNoteSchema } from '../../../domain/expectations/commands.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { MAX_LINKS, newLinkSchema } from '../../../domain/links/commands.ts'
import { byId } from '../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { select, selection } from '../../canvas/selection.ts'
import type { Step } from '../../lenses/lens.ts'
import { newId } from '../../replica/bridge.ts'
import type { BoardDesk } from './desk.ts'
import { markMade } from './justMade.ts'
import { boxOfNew, elementsAnew, elementsAsNew } from './plans/elements.ts'
import { copyLinksPlan } from './plans/links.ts'

/** Under this name whole notes and free elements lie on the clipboard, beside their words for other programs. */
export const COPIED_TYPE = 'application/x-plumbline-copied'

const copiedSchema = z.strictObject({
  notes: z.array(newNoteSchema).max(MAX_NOTES),
  elements: z.array(newElementSchema).max(MAX_ELEMENTS),
  links: z.array(newLinkSchema).max(MAX_LINKS)
})
type Copied = z.infer<typeof copiedSchema>

/**
 * Of a note, what a copy takes along. What was answered, the number of the card and the imported row belong to the original,
 * and the row not on a clipboard that other programs read.
 */
const wordsSchema = z
  .object(newNoteSchema.shape)
  .omit({ verdict: true, verdictReason: true, cardNumber: true, origin: true, raw: true })

/**
 * The notes that are selected, with what was said of them by whom and how they hang together, and the elements; what was
 * answered stays with the originals.
 */
export function copiedThings({ map }: BoardDesk): string {
  const { notes, elements } = selection()
  const copied = map.expectations.filter(({ id }) => notes.has(id)).map((note) => wordsSchema.parse(note))
  const links = map.links
    .filter(({ fromId, toId }) => notes.has(fromId) && notes.has(toId))
    .map(({ id, fromId, toId, kind }) => ({ id, fromId, toId, kind }))
  return JSON.stringify({ notes: copied, elements: elementsAsNew(map, elements), links })
}

/** What a clipboard holds may be anything: null when it is nothing of ours. */
export function readCopied(json: string): Copied | null {
  try {
    const read = copiedSchema.safeParse(JSON.parse(json))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/**
 * Copies as new notes and elements around a point, as they lay to each other; people and sessions that this workshop does
 * not have are left out.
 */
export async function pasteCopied(desk: BoardDesk, copied: Copied, at: Point): Promise<void> {
  const by = wayTo(desk, copied, at)
  const ids = new Map(copied.notes.map(({ id }) => [id, newId()]))
  const notes = copiesAt(desk, copied.notes, ids, by)
  // Elsewhere than on the free board, elements would come unseen.
  const elements = desk.lens.isFree ? elementsAnew(copied.elements, by.x, by.y, newId) : []
  const steps: Step[] = []
  if (elements.length > 0) steps.push({ name: 'element.add', args: { elements } })
  if (notes.length > 0) steps.push({ name: 'expectation.capture', args: { notes } })
  steps.push(...copyLinksPlan(copied.links, ids, newId))
  const label = notes.length > 0 ? 'expectation.duplicate' : 'element.add'
  if (steps.length === 0 || !(await desk.perform(steps, label))) return
  select({ notes: notes.map(({ id }) => id), elements: elements.map(({ id }) => id) })
  markMade()
  const bounds = desk.board.boundsOfSelection()
  if (bounds !== null) desk.board.camera.reveal(bounds)
}

/** Places belong to the affinity board; elsewhere copies lie a little beside their originals. */
function wayTo({ lens }: BoardDesk, { notes, elements }: Copied, at: Point): Point {
  const boxes = notes.map(({ x, y }): Box => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))
  const bounds = boundsOf([...boxes, ...elements.map(boxOfNew)])
  if (!lens.isFree || bounds === null) return BESIDE
  return { x: Math.round(at.x - bounds.x - bounds.w / 2), y: Math.round(at.y - bounds.y - bounds.h / 2) }
}

function copiesAt(
  { map }: BoardDesk,
  copied: Copied['notes'],
  ids: ReadonlyMap<string, string>,
  by: Point
): CommandArgs<'expectation.capture'>['notes'] {
  const known = (list: readonly { readonly id: string }[]) => {
    const ids = byId(list)
    return (id: string | null): string | null => (id !== null && ids.has(id) ? id : null)
  }
  const [person, session, lane] = [known(map.participants), known(map.sessions), known(map.elements)]
  return copied.map((note) => ({
    ...note,
    id: ids.get(note.id) ?? newId(),
    clusterId: null,
    participantId: person(note.participantId),
    sessionId: session(note.sessionId),
    laneId: lane(note.laneId),
    x: note.x + by.x,
    y: note.y + by.y
  }))
}

const BESIDE: Point = { x: 24, y: 24 }
