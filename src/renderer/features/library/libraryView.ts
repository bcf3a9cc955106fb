import { create } from 'zustand'
import type { Shelf } from '../../../domain/workshops/workshop.ts'

/** What the library page shows, kept while one is in a workshop: one comes back to where one was. */
interface LibraryView {
  readonly shelf: Shelf
  readonly search: string
  /** The card that the keys act on. */
  readonly selectedId: string | null
  /** The card whose title is being edited. */
  readonly renamedId: string | null
  readonly isCreating: boolean
  /** Undoes what was last done here, as long as that is offered. */
  readonly undo: (() => void) | null
}

export const useLibraryView = create<LibraryView>(() => ({
  shelf: 'active',
  search: '',
  selectedId: null,
  renamedId: null,
  isCreating: false,
  undo: null
}))

export const showInLibrary = (view: Partial<LibraryView>): void => useLibraryView.setState(view)
