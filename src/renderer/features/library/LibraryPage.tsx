import { Alert, Button, Group, Skeleton, Tabs } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { groupBy } from '../../../domain/map/workshopMap.ts'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import { SHELVES, type Shelf } from '../../../domain/workshops/workshop.ts'
import { failureText } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { PageBody } from '../../ui/PageBody.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { confirmErase } from './confirmErase.tsx'
import { EmptyShelf } from './EmptyShelf.tsx'
import classes from './LibraryPage.module.css'
import { LibraryToolbar } from './LibraryToolbar.tsx'
import { showInLibrary, useLibraryView } from './libraryView.ts'
import { useLibrary } from './useLibrary.ts'
import { useLibraryActions } from './useLibraryActions.ts'
import { WorkshopGrid } from './WorkshopGrid.tsx'

const TYPING_MS = 120
const NO_ENTRIES: readonly LibraryEntry[] = []

export function LibraryPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const shelf = useLibraryView((view) => view.shelf)
  const search = useLibraryView((view) => view.search)
  const [typed] = useDebouncedValue(search, TYPING_MS)
  const { entries, searched, failure, reload } = useLibrary(typed)
  const shelves = useMemo(() => groupBy(entries ?? NO_ENTRIES, ({ workshop }) => workshop.shelf), [entries])
  const searchField = useRef<HTMLInputElement>(null)
  const onShelf = (each: Shelf): readonly LibraryEntry[] => shelves.get(each) ?? NO_ENTRIES
  useLibraryActions({ entries: onShelf(shelf), searchField })

  return (
    <PageBody>
      <PageHeader title={t('library.title')} actions={<LibraryToolbar searchField={searchField} />} />
      {failure !== null && (
        <Alert color="red" mb="lg">
          <Group justify="space-between">
            {failureText(failure)}
            <Button variant="default" size="xs" onClick={reload}>
              {t('action.retry')}
            </Button>
          </Group>
        </Alert>
      )}
      <Tabs
        value={shelf}
        onChange={(chosen) => showInLibrary({ shelf: (chosen as Shelf | null) ?? 'active' })}
        keepMounted={false}
      >
        <Tabs.List mb="lg">
          {SHELVES.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`library.shelf.${each}`)}
              {onShelf(each).length > 0 && (
                <span className={classes['count']}>{format.number(onShelf(each).length)}</span>
              )}
            </Tabs.Tab>
          ))}
          {shelf === 'trash' && onShelf('trash').length > 0 && search === '' && (
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              ml="auto"
              my="auto"
              onClick={() => confirmErase(onShelf('trash').map(({ workshop }) => workshop))}
            >
              {t('library.emptyTrash')}
            </Button>
          )}
        </Tabs.List>
        {SHELVES.map((each) => (
          <Tabs.Panel key={each} value={each} tabIndex={-1}>
            {entries === null && failure === null && <LoadingCards />}
            {entries !== null && onShelf(each).length > 0 && (
              <WorkshopGrid entries={onShelf(each)} searched={searched} label={t(`library.shelf.${each}`)} />
            )}
            {entries !== null && onShelf(each).length === 0 && <EmptyShelf shelf={each} searched={searched} />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </PageBody>
  )
}

const LoadingCards = () => (
  <div className={classes['loading']} aria-hidden>
    {[1, 2, 3, 4].map((card) => (
      <Skeleton key={card} height={290} radius="md" />
    ))}
  </div>
)
