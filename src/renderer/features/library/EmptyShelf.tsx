import { Button, Group } from '@mantine/core'
import { IconArchive, IconLayoutBoard, IconSearchOff, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Shelf } from '../../../domain/workshops/workshop.ts'
import { runAction } from '../../app/actions.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { showInLibrary } from './libraryView.ts'

const ICON_SIZE = 40

/** A shelf with nothing on it, or nothing that was looked for. */
export function EmptyShelf({ shelf, searched }: { readonly shelf: Shelf; readonly searched: string }) {
  const { t } = useTranslation()
  if (searched.trim() !== '') {
    return (
      <EmptyState
        icon={<IconSearchOff size={ICON_SIZE} stroke={1.5} aria-hidden />}
        title={t('library.empty.search', { search: searched })}
        text={t('library.empty.searchHint')}
        action={
          <Button variant="default" onClick={() => showInLibrary({ search: '' })}>
            {t('library.empty.clearSearch')}
          </Button>
        }
      />
    )
  }
  switch (shelf) {
    case 'active':
      return (
        <EmptyState
          icon={<IconLayoutBoard size={ICON_SIZE} stroke={1.5} aria-hidden />}
          title={t('library.empty.active')}
          text={t('library.empty.activeHint')}
          action={
            <Group gap="sm" justify="center">
              <Button onClick={() => showInLibrary({ isCreating: true })}>{t('library.empty.create')}</Button>
              <Button variant="default" onClick={() => runAction('import.open')}>
                {t('library.empty.import')}
              </Button>
            </Group>
          }
        />
      )
    case 'archived':
      return (
        <EmptyState
          icon={<IconArchive size={ICON_SIZE} stroke={1.5} aria-hidden />}
          title={t('library.empty.archived')}
          text={t('library.empty.archivedHint')}
        />
      )
    case 'trash':
      return (
        <EmptyState
          icon={<IconTrash size={ICON_SIZE} stroke={1.5} aria-hidden />}
          title={t('library.empty.trash')}
          text={t('library.empty.trashHint')}
        />
      )
  }
}
