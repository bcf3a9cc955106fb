import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import { SHELVES } from '../../../domain/workshops/workshop.ts'
import { type Action, useActions } from '../../app/actions.ts'
import { cardActions } from './cardActions.tsx'
import { confirmErase } from './confirmErase.tsx'
import { showInLibrary, useLibraryView } from './libraryView.ts'

interface Page {
  /** Of the shelf that is shown. */
  readonly entries: readonly LibraryEntry[]
  readonly searchField: RefObject<HTMLInputElement | null>
}

/** What can be done while the library is shown. */
export function useLibraryActions({ entries, searchField }: Page): void {
  const { t } = useTranslation()
  const { selectedId, shelf, undo } = useLibraryView()
  const section = t('library.section')
  const trashed = shelf === 'trash' ? entries : []
  const page: readonly Action[] = [
    {
      id: 'library.search',
      label: t('library.search.label'),
      section,
      keys: ['mod+F'],
      menu: 'edit',
      run: () => searchField.current?.select()
    },
    ...SHELVES.map(
      (each): Action => ({
        id: `library.show.${each}`,
        label: t(`library.show.${each}`),
        section,
        isEnabled: each !== shelf,
        run: () => showInLibrary({ shelf: each })
      })
    ),
    {
      id: 'library.emptyTrash',
      label: t('library.emptyTrash'),
      section,
      isEnabled: trashed.length > 0,
      run: () => confirmErase(trashed.map(({ workshop }) => workshop))
    },
    {
      id: 'library.undo',
      label: t('action.undo'),
      section,
      keys: ['mod+Z'],
      isEnabled: undo !== null,
      run: () => undo?.()
    }
  ]
  // By key only what was chosen is touched, never a card that merely happens to be the first.
  const selected = entries.find(({ workshop }) => workshop.id === selectedId)
  useActions([...page, ...cardActions(selected, t)])
}
