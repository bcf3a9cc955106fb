import { create } from 'zustand'

/** The kinds of things that can be selected: notes, frames of clusters, free elements, connections. */
const PARTS = ['notes', 'frames', 'elements', 'links'] as const
export type SelectionPart = (typeof PARTS)[number]

/** What is selected in this window, whatever the lens; each kind in the order in which it was selected. */
export type Selection = Readonly<Record<SelectionPart, ReadonlySet<string>>>

/** What is left out is not selected. */
export type SelectedIds = Readonly<Partial<Record<SelectionPart, Iterable<string>>>>

const NOTHING: ReadonlySet<string> = new Set()
export const NO_SELECTION: Selection = { notes: NOTHING, frames: NOTHING, elements: NOTHING, links: NOTHING }

export const useSelection = create<Selection>(() => NO_SELECTION)

export const selection = (): Selection => useSelection.getState()

export function select(ids: SelectedIds): void {
  const now = selection()
  const next = selectionOf(ids)
  // A marquee asks with every move: nobody is told of what stays the same.
  if (!PARTS.every((part) => isSame(now[part], next[part]))) useSelection.setState(next)
}

export const selectionOf = (ids: SelectedIds): Selection => ({
  notes: new Set(ids.notes),
  frames: new Set(ids.frames),
  elements: new Set(ids.elements),
  links: new Set(ids.links)
})

export function clearSelection(): void {
  if (countOf(selection()) > 0) useSelection.setState(NO_SELECTION)
}

/** How many things are selected. */
export const countOf = (of: Selection): number => PARTS.reduce((sum, part) => sum + of[part].size, 0)

/** The one note that alone is selected; null: none, or not it alone. */
export function onlyNoteOf(of: Selection): string | null {
  const [id] = of.notes
  return id !== undefined && countOf(of) === 1 ? id : null
}

/** What would be selected once this was added, or taken out if it is selected. */
export function toggled(of: Selection, part: SelectionPart, id: string): Selection {
  const ids = new Set(of[part])
  if (!ids.delete(id)) ids.add(id)
  return { ...of, [part]: ids }
}

/** Adds a note to the selection, or takes it out. */
export const toggleNote = (id: string): void => select(toggled(selection(), 'notes', id))

/** Forgets what is there no more. */
export function keepSelected(isThere: Readonly<Record<SelectionPart, (id: string) => boolean>>): void {
  const now = selection()
  const kept = (part: SelectionPart): string[] => [...now[part]].filter(isThere[part])
  select({ notes: kept('notes'), frames: kept('frames'), elements: kept('elements'), links: kept('links') })
}

/** The same ids in the same order. */
function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  const others = b.values()
  for (const id of a) if (others.next().value !== id) return false
  return true
}
