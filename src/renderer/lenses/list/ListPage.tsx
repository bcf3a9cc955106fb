import { CloseButton, Group, Select, Text, TextInput } from '@mantine/core'
import { IconSearch, IconTable } from '@tabler/icons-react'
import { type KeyboardEvent, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../domain/phases/readiness.ts'
import { fold } from '../../../domain/text/fold.ts'
import { runAction, useActions } from '../../app/actions.ts'
import { isComposing } from '../../app/platform.ts'
import { useSelection } from '../../canvas/selection.ts'
import { useFormat } from '../../i18n/format.ts'
import { currentLanguage } from '../../i18n/i18n.ts'
import { useFront } from '../../notes/filtering.ts'
import { useFinding, useFindOrder, useFound } from '../../notes/finding.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { AddNote } from './AddNote.tsx'
import { GROUPINGS, idsOf, itemsOf } from './items.ts'
import { ListGrid } from './ListGrid.tsx'
import classes from './ListPage.module.css'
import { showList, useListView } from './listView.ts'
import { rowsOf, searchRows, sortRows } from './rows.ts'

/** The board's equal without a board: search, groups, the table, and a field for new notes where the page has none. */
export function ListPage({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation()
  const format = useFormat()
  const map = useWorkshopMap()
  const { sort, grouping, search } = useListView()
  const selected = useSelection(({ notes }) => notes.size)
  const searched = useDeferredValue(search)
  const language = currentLanguage()
  const searchField = useRef<HTMLInputElement>(null)
  const addField = useRef<HTMLInputElement>(null)
  const grid = useRef<HTMLDivElement>(null)

  const rows = useMemo(() => rowsOf(map), [map])
  const front = useFront(map)
  const { current, isOpen: isFinding } = useFinding()
  const found = useFound(map, true)
  const listed = useMemo(
    () => (front.isHiding ? rows.filter(({ id }) => front.shown?.has(id) ?? true) : rows),
    [rows, front]
  )
  const shown = useMemo(() => searchRows(listed, searched), [listed, searched])
  const sorted = useMemo(() => sortRows(shown, sort, new Intl.Collator(language)), [shown, sort, language])
  const items = useMemo(() => itemsOf(map, sorted, grouping), [map, sorted, grouping])
  useFindOrder(useMemo(() => idsOf(items), [items]))

  const toGrid = useCallback(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [])
  const section = t('list.section')
  useActions([
    {
      id: 'board.newNote',
      label: t('list.add'),
      section,
      keys: ['N'],
      run: () => {
        if (phase === 'capture') runAction('scribe.focus')
        else addField.current?.focus()
      }
    },
    { id: 'list.focus', label: t('list.focus'), section, isEnabled: items.length > 0, run: () => toGrid() },
    { id: 'list.search', label: t('list.search'), section, keys: ['/'], run: () => searchField.current?.select() }
  ])

  const wasFinding = useRef(isFinding)
  useEffect(() => {
    // What was found is selected: there one goes on.
    if (wasFinding.current && !isFinding) toGrid()
    wasFinding.current = isFinding
  }, [isFinding, toGrid])
  const isBehind = (id: string): boolean => front.shown?.has(id) === false
  const leaveSearch = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || (event.key !== 'Escape' && event.key !== 'Enter')) return
    event.preventDefault()
    if (event.key === 'Escape' && search !== '') showList({ search: '' })
    else toGrid()
  }

  return (
    <section className={classes['page']} aria-label={t('list.section')}>
      <Group className={classes['toolbar']} gap="sm" wrap="nowrap">
        <TextInput
          ref={searchField}
          className={classes['search']}
          size="xs"
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={
            search !== '' && (
              <CloseButton size="xs" aria-label={t('action.clear')} onClick={() => showList({ search: '' })} />
            )
          }
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          value={search}
          onChange={(event) => showList({ search: event.currentTarget.value })}
          onKeyDown={leaveSearch}
        />
        <Select
          size="xs"
          w={150}
          aria-label={t('list.groupBy')}
          allowDeselect={false}
          value={grouping}
          data={GROUPINGS.map((each) => ({ value: each, label: t(`list.group.${each}`) }))}
          onChange={(chosen) => showList({ grouping: GROUPINGS.find((each) => each === chosen) ?? 'none' })}
        />
        <Text size="xs" c="dimmed" className="tabular" role="status" ml="auto">
          {selected > 0 && `${t('list.selected', { count: selected, number: format.number(selected) })} · `}
          {shown.length < rows.length
            ? t('list.shownOf', { shown: format.number(shown.length), total: format.number(rows.length) })
            : t('list.notes', { count: rows.length, number: format.number(rows.length) })}
        </Text>
      </Group>
      {items.length === 0 ? (
        <div className={classes['empty']}>
          <EmptyState
            icon={<IconTable size={28} aria-hidden />}
            title={rows.length === 0 ? t('list.empty') : t('list.nothingFound')}
            text={rows.length === 0 ? t('list.emptyHint') : t('list.nothingFoundHint')}
          />
        </div>
      ) : (
        <ListGrid
          ref={grid}
          items={items}
          sort={sort}
          isBehind={isBehind}
          found={found && { ids: found.notes, wanted: fold(found.search), current }}
          onSort={(next) => showList({ sort: next })}
        />
      )}
      {phase !== 'capture' && <AddNote ref={addField} onLeave={toGrid} />}
    </section>
  )
}
