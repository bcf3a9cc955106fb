import { Button, CloseButton, Menu, TextInput } from '@mantine/core'
import { IconChevronDown, IconFileImport, IconFolderOpen, IconPlus, IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { runAction } from '../../app/actions.ts'
import { isComposing } from '../../app/platform.ts'
import { showInLibrary, useLibraryView } from './libraryView.ts'

export function LibraryToolbar({ searchField }: { readonly searchField: Ref<HTMLInputElement> }) {
  const { t } = useTranslation()
  const search = useLibraryView((view) => view.search)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape' && search !== '') {
      event.stopPropagation()
      showInLibrary({ search: '' })
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      document.querySelector<HTMLElement>('[data-workshop][tabindex="0"]')?.focus()
    }
  }

  return (
    <>
      <TextInput
        ref={searchField}
        type="search"
        w={{ base: 220, lg: 300 }}
        value={search}
        maxLength={MAX_TITLE}
        aria-label={t('library.search.label')}
        placeholder={t('library.search.placeholder')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          search !== '' && (
            <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => showInLibrary({ search: '' })} />
          )
        }
        onChange={(event) => showInLibrary({ search: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
            {t('library.import.label')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => runAction('import.open')}>
            {t('library.import.table')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFolderOpen size={16} aria-hidden />}
            onClick={() => runAction('import.openFile')}
          >
            {t('library.import.file')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => showInLibrary({ isCreating: true })}>
        {t('library.create.open')}
      </Button>
    </>
  )
}
