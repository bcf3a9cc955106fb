import { create } from 'zustand'

/** What is selected in this window, whatever the lens: notes in the order in which they were selected, and frames. */
export interface Selection {
  readonly notes: ReadonlySet<string>
  readonly frames: ReadonlySet<string>
}

const NOTHING: ReadonlySet<string> = new Set()
const NO_SELECTION: Selection = { notes: NOTHING, frames: NOTHING }

export const useSelection = create<Selection>(() => NO_SELECTION)

export const selection = (): Selection => useSelection.getState()

export function select(notes: Iterable<string>, frames: Iterable<string> = NOTHING): void {
  const next = { notes: new Set(notes), frames: new Set(frames) }
  const now = selection()
  // A marquee asks with every move: nobody is told of what stays the same.
  if (!isSame(now.notes, next.notes) || !isSame(now.frames, next.frames)) useSelection.setState(next)
}

export function clearSelection(): void {
  const { notes, frames } = selection()
  if (notes.size + frames.size > 0) useSelection.setState(NO_SELECTION)
}

/** Adds a note to the selection, or takes it out. */
export function toggleNote(id: string): void {
  const { notes, frames } = selection()
  select(toggled(notes, id), frames)
}

/** Forgets what is there no more. */
export function keepSelected(isNote: (id: string) => boolean, isFrame: (id: string) => boolean): void {
  const { notes, frames } = selection()
  const keptNotes = [...notes].filter(isNote)
  const keptFrames = [...frames].filter(isFrame)
  if (keptNotes.length < notes.size || keptFrames.length < frames.size) select(keptNotes, keptFrames)
}

/** The same ids in the same order. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  const others = b.values()
  for (const id of a) if (others.next().value !== id) return false
  return true
}

function toggled(ids: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
