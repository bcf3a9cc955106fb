import { boundsOf, type Point } from '../../../base/geometry.ts'
import { z } from '../../../domain/engine/schema.ts'
import { MAX_NOTES, newNoteSchema } from '../../../domain/expectations/commands.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { byId } from '../../../domain/map/workshopMap.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { select, selection } from '../../canvas/selection.ts'
import { newId } from '../../replica/bridge.ts'
import type { BoardDesk } from './desk.ts'

/** Under this name whole notes lie on the clipboard, beside their words for other programs. */
export const NOTES_TYPE = 'application/x-plumbline-notes'

const copiedSchema = z.array(newNoteSchema).min(1).max(MAX_NOTES)
type Copied = z.infer<typeof copiedSchema>

/** The notes that are selected, with what was said of them by whom; what was answered stays with the originals. */
export function copiedNotes({ map }: BoardDesk): string {
  const { notes } = selection()
  const copied = map.expectations
    .filter(({ id }) => notes.has(id))
    .map(
      ({ type: _type, scope: _scope, z: _z, verdict: _verdict, verdictReason: _reason, isLocked: _lock, ...note }) =>
        note
    )
  return JSON.stringify(copied)
}

/** What a clipboard holds may be anything: null when it is not notes of ours. */
export function readCopied(json: string): Copied | null {
  try {
    const read = copiedSchema.safeParse(JSON.parse(json))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Copies as new notes around a point, in the order in which they lay; people and sessions that this workshop does not have are left out. */
export async function pasteCopied(desk: BoardDesk, copied: Copied, at: Point): Promise<void> {
  const notes = copiesAt(desk, copied, at)
  if (!(await desk.perform([{ name: 'expectation.capture', args: { notes } }], 'expectation.duplicate'))) return
  select({ notes: notes.map(({ id }) => id) })
  const bounds = desk.board.boundsOfSelection()
  if (bounds !== null) desk.board.camera.reveal(bounds)
}

function copiesAt(desk: BoardDesk, copied: Copied, at: Point): CommandArgs<'expectation.capture'>['notes'] {
  const { map, lens } = desk
  const known = (list: readonly { readonly id: string }[]) => {
    const ids = byId(list)
    return (id: string | null): string | null => (id !== null && ids.has(id) ? id : null)
  }
  const [person, session, lane] = [known(map.participants), known(map.sessions), known(map.elements)]
  const bounds = boundsOf(copied.map(({ x, y }) => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE })))
  // Places belong to the affinity board; elsewhere copies lie a little beside their originals.
  const by =
    lens.isFree && bounds !== null ? { x: at.x - bounds.x - bounds.w / 2, y: at.y - bounds.y - bounds.h / 2 } : BESIDE
  return copied.map((note) => ({
    ...note,
    id: newId(),
    clusterId: null,
    participantId: person(note.participantId),
    sessionId: session(note.sessionId),
    laneId: lane(note.laneId),
    x: Math.round(note.x + by.x),
    y: Math.round(note.y + by.y)
  }))
}

const BESIDE: Point = { x: 24, y: 24 }
