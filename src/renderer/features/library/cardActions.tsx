import {
  IconArchive,
  IconArchiveOff,
  IconArrowBackUp,
  IconCopy,
  IconFileExport,
  IconFolderOpen,
  IconFolderShare,
  IconPencil,
  IconTrash,
  IconTrashX,
  type TablerIcon
} from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import type { Shelf } from '../../../domain/workshops/workshop.ts'
import type { Action } from '../../app/actions.ts'
import { openExport } from '../../app/exporting.ts'
import { handOver } from '../../handover/handoverUi.ts'
import { confirmErase } from './confirmErase.tsx'
import { duplicateWorkshop, openWorkshop, shelveWorkshop } from './libraryCommands.ts'
import { showInLibrary } from './libraryView.ts'

/** What can be done with one workshop; in the menu of its card in this order, by key, and in the command palette. */
export interface CardAction extends Action {
  readonly icon: TablerIcon
  /** It stands apart from those above it. */
  readonly isApart?: boolean
  readonly isDangerous?: boolean
}

/** The actions on the selected card, or on none. Those that its shelf does not offer are not there. */
export function cardActions(entry: LibraryEntry | undefined, t: TFunction): CardAction[] {
  const shelf: Shelf = entry?.workshop.shelf ?? 'active'
  const section = t('library.section')
  const act = (run: (entry: LibraryEntry) => void | Promise<void>): Pick<Action, 'isEnabled' | 'section' | 'run'> => ({
    section,
    isEnabled: entry !== undefined,
    run: () => (entry === undefined ? undefined : run(entry))
  })
  const shelve = (to: Shelf): Pick<Action, 'isEnabled' | 'section' | 'run'> =>
    act(({ workshop }) => shelveWorkshop(workshop, to))

  const open = { id: 'library.open', label: t('action.open'), icon: IconFolderOpen, ...act(openWorkshop) }
  const rename = {
    id: 'library.rename',
    label: t('action.rename'),
    keys: ['F2'],
    icon: IconPencil,
    ...act(({ workshop }) => showInLibrary({ renamedId: workshop.id, selectedId: workshop.id }))
  }
  const duplicate = {
    id: 'library.duplicate',
    label: t('action.duplicate'),
    keys: ['mod+D'],
    icon: IconCopy,
    ...act(({ workshop }) => duplicateWorkshop(workshop))
  }
  const give = {
    id: 'library.handOver',
    label: t('handover.action'),
    keys: ['mod+shift+E'],
    icon: IconFolderShare,
    ...act(({ workshop }) => handOver({ scope: workshop.id, title: workshop.title }))
  }
  const save = {
    id: 'library.export',
    label: t('library.export'),
    keys: ['mod+E'],
    icon: IconFileExport,
    ...act(({ workshop }) => openExport({ scope: workshop.id, title: workshop.title }))
  }
  const archive = {
    id: 'library.archive',
    label: t('library.archive'),
    icon: IconArchive,
    isApart: true,
    ...shelve('archived')
  }
  const unarchive = {
    id: 'library.unarchive',
    label: t('library.unarchive'),
    icon: IconArchiveOff,
    isApart: true,
    ...shelve('active')
  }
  const trash = {
    id: 'library.trash',
    label: t('library.moveToTrash'),
    keys: ['Delete', 'mod+Backspace'],
    icon: IconTrash,
    ...shelve('trash')
  }
  const restore = { id: 'library.restore', label: t('action.restore'), icon: IconArrowBackUp, ...shelve('active') }
  const erase = {
    id: 'library.erase',
    label: t('library.erase'),
    keys: ['Delete', 'mod+Backspace'],
    icon: IconTrashX,
    isApart: true,
    isDangerous: true,
    ...act(({ workshop }) => confirmErase([workshop]))
  }

  switch (shelf) {
    case 'active':
      return [open, rename, duplicate, give, save, archive, trash]
    case 'archived':
      return [open, rename, duplicate, give, save, unarchive, trash]
    case 'trash':
      return [restore, erase]
  }
}
