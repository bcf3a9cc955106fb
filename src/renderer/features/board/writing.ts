import { type Box, clamp, type Point } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { attempt } from '../../app/failures.tsx'
import { seenBox } from '../../canvas/camera.ts'
import { blankView, type NoteView, withText } from '../../canvas/scene/noteView.ts'
import { clearSelection, select } from '../../canvas/selection.ts'
import { i18n } from '../../i18n/i18n.ts'
import type { Placement } from '../../lenses/lens.ts'
import { newId } from '../../replica/bridge.ts'
import { runIn } from '../../replica/hooks.tsx'
import { holdsWords } from '../../replica/unsaved.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { captureNow } from './boardUi.ts'
import type { BoardDesk } from './desk.ts'
import { type DraftStore, TextDraft } from './field/draft.ts'
import { currentField, type Field, isWriting, type NewNote, setField } from './field/fieldStore.ts'
import { markMade } from './justMade.ts'
import { type Direction, nextSlot, offset, PEEK, type Run, takenBy } from './plans/slots.ts'
import { hasThread } from './plans/thread.ts'

type NoteField = Extract<Field, { kind: 'note' }>

/** Opens a new note with its middle here, ready to be written in. */
export function writeNewNote(desk: BoardDesk, middle: Point): void {
  const side = NOTE_SIZE * desk.lens.noteScale
  const corner = { x: Math.round(middle.x - side / 2), y: Math.round(middle.y - side / 2) }
  const boxes = [...desk.noteBoxes()]
  const hides = (point: Point): boolean =>
    boxes.some(({ x, y }) => Math.abs(x - point.x) < PEEK && Math.abs(y - point.y) < PEEK)
  const at = offset(corner, hides)
  const seen = seenBox(desk.board.camera.camera, desk.board.camera.size)
  openNewNote(desk, at, { top: at.y, bottom: seen.y + seen.h })
}

function openNewNote(desk: BoardDesk, at: Point, run: Run): void {
  const id = newId()
  const placement: Placement = { ...at, scale: desk.lens.noteScale }
  const fields = {
    id,
    ...captureNow(desk.map, desk.replica.scope),
    ...desk.lens.born(at, desk.view)
  }
  clearSelection()
  setField({
    kind: 'note',
    id,
    newNote: { placement, fields, run },
    gesture: { id: newId(), label: 'expectation.capture' }
  })
  const near = writingPlacement(desk, placement, NOTE_SIZE)
  const side = NOTE_SIZE * near.scale
  desk.board.camera.reveal({ ...near, w: side, h: side })
}

/** Opens a note that is there. One that lies face down is turned over first: on the screen, opening it would show it. */
export function writeNote(id: string): void {
  setField({ kind: 'note', id, newNote: null, gesture: { id: newId(), label: 'expectation.edit' } })
}

export interface FieldSource {
  readonly view: NoteView
  readonly placement: Placement
  /** Where it lies while it is written. */
  readonly near: Placement
}

/** What the field of a note begins with; null when the note is gone. */
export function fieldSource(desk: BoardDesk, field: Field): FieldSource | null {
  const found =
    field.kind === 'note' && field.newNote !== null ? blankSource(desk, field.newNote) : knownSource(desk, field.id)
  if (found === null || field.kind !== 'note') return found && { ...found, near: found.placement }
  const view = field.text === undefined ? found.view : withText(found.view, field.text, desk.theme.measure)
  const near = writingPlacement(desk, found.placement, view.height)
  return { view, placement: found.placement, near }
}

type Found = Pick<FieldSource, 'view' | 'placement'>

function blankSource(desk: BoardDesk, { fields, placement }: NewNote): Found {
  const { participants, sessions } = desk.map
  const isNamed = (sessions.find(({ id }) => id === fields.sessionId)?.anonymity ?? 'named') === 'named'
  const speaker = isNamed ? participants.find(({ id }) => id === fields.participantId) : undefined
  return { view: blankView({ id: fields.id, color: fields.color }, speaker, desk.theme.measure), placement }
}

function knownSource(desk: BoardDesk, id: string): Found | null {
  const note = desk.board.scene.notes.get(id)
  return note === undefined || note.view.isFaceDown ? null : { view: note.view, placement: note }
}

export function draftFor(desk: BoardDesk, { id, newNote, gesture }: NoteField): TextDraft {
  const { replica } = desk
  const edit = (text: string) => attempt(runIn(replica, 'expectation.edit', { ids: [id], text }, gesture))
  const remove = () => attempt(runIn(replica, 'expectation.remove', { ids: [id] }, gesture))
  if (newNote === null) {
    const removeEmptied = async () => {
      const isRemoved = await remove()
      if (isRemoved) offerUndo({ scope: replica.scope, message: i18n.t('board.note.emptied') })
      return isRemoved
    }
    const store: DraftStore = { save: edit, remove: hasThread(desk.map, id) ? null : removeEmptied }
    return new TextDraft(desk.viewOf(id)?.text ?? '', store)
  }
  let isMade = false
  const save = async (text: string): Promise<boolean> => {
    if (isMade) return edit(text)
    const isSaved = await attempt(
      runIn(replica, 'expectation.capture', { notes: [{ ...newNote.fields, text }] }, gesture)
    )
    // One that waits to be made is not made twice: what is written on goes behind it.
    isMade = isSaved || holdsWords(text)
    return isSaved
  }
  return new TextDraft(null, { save, remove })
}

/** Lets a note go that has been written: it is drawn as it was left until the map has it. */
export async function settle(desk: BoardDesk, field: NoteField, source: FieldSource, draft: TextDraft): Promise<void> {
  const { view, placement } = source
  if (draft.isEmpty) desk.endPreview(view.id)
  // What is written in private does not lie open while the store takes its time.
  else if (field.newNote?.fields.isFaceDown === true) desk.preview(view, '', placement, true)
  else desk.preview(view, draft.text.trimEnd(), placement, true)
  const exists = await draft.end()
  // What waits to be saved is drawn until it is.
  if (holdsWords(draft.text)) return
  // One frame later the map that has it is shown.
  requestAnimationFrame(() => desk.endPreview(view.id))
  // What was refused is not lost: it stands in its field again, if the hands are free and still at this board.
  if (!exists && !draft.isEmpty && desk.isOpen && !isWriting(currentField())) setField({ ...field, text: draft.text })
}

/** So large is a note on the screen, as a share of its full size, that one can read what one writes. */
const LEAST_SCALE = 0.7

/**
 * Where a note lies while it is written: far out it comes nearer, without the view moving, as far as it is free, and goes
 * back afterwards.
 */
function writingPlacement({ board }: BoardDesk, { x, y, scale }: Placement, height: number): Placement {
  const { camera, free } = board.camera
  if (scale * camera.zoom >= LEAST_SCALE) return { x, y, scale }
  const near = LEAST_SCALE / camera.zoom
  const into = (at: number, length: number, from: number, room: number): number =>
    clamp(at - (length / 2) * (near - scale), from, Math.max(from, from + room - length * near))
  return { x: into(x, NOTE_SIZE, free.x, free.w), y: into(y, height, free.y, free.h), scale: near }
}

/** After a note that was just written, the next one beside it. */
export function writeNext(desk: BoardDesk, last: Box, direction: Direction, field: NoteField): void {
  const side = NOTE_SIZE * desk.lens.noteScale
  const seen = seenBox(desk.board.camera.camera, desk.board.camera.size)
  const run = field.newNote?.run ?? { top: last.y, bottom: seen.y + seen.h }
  const at = nextSlot(last, { w: side, h: side }, direction, run, takenBy(desk.noteBoxes()))
  openNewNote(desk, at, direction === 'flow' ? run : { ...run, top: at.y })
}

/** The note stays selected, but the next key is a command again: one has said that it is done. */
export function endWriting(id: string, exists: boolean): void {
  if (exists) {
    select({ notes: [id] })
    markMade()
  }
  setField(null)
}
