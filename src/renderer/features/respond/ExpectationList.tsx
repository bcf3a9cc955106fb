import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { groupBy } from '../../../domain/map/workshopMap.ts'
import classes from './ExpectationList.module.css'
import { ExpectationRow } from './ExpectationRow.tsx'
import { keyOf, type Row, type RowGroup } from './responseList.ts'

export interface ListHandle {
  focus(): void
}

interface Props {
  readonly groups: readonly RowGroup[]
  readonly selectedId: string | null
  onSelect(id: string): void
  /** Goes so many rows down (up below 0) from the selected one. */
  onStep(rows: number): void
  /** Enter or double click: go on to the form. */
  onOpen(): void
  readonly ref?: Ref<ListHandle>
}

type Item =
  | { readonly kind: 'header'; readonly group: RowGroup }
  /** Index: from 0, among all rows. */
  | { readonly kind: 'row'; readonly group: RowGroup; readonly row: Row; readonly index: number }

/** Before they are measured: text of one or two lines. */
const ROW_HEIGHT = 64
const HEADER_HEIGHT = 36

/** A list box of any length: the list has the focus, the chosen row is its active descendant; only what is seen is drawn. */
export function ExpectationList({ groups, selectedId, onSelect, onStep, onOpen, ref }: Props) {
  const { t } = useTranslation()
  const nameOf = useGroupName()
  const list = useRef<HTMLDivElement>(null)
  const items = useMemo(() => itemsOf(groups), [groups])
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  useImperativeHandle(ref, () => ({ focus: () => list.current?.focus() }), [])

  // oxlint-disable-next-line react/incompatible-library -- a warning to the React compiler, which we do not use
  const { getVirtualItems, getTotalSize, scrollToIndex, measureElement } = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: (index) => (items[index]?.kind === 'header' ? HEADER_HEIGHT : ROW_HEIGHT),
    // Kept while the items are the same: a new function makes the virtual list measure all anew.
    getItemKey: useCallback((index: number) => keyOfItem(items[index]), [items]),
    overscan: 6
  })

  const selectedIndex = items.findIndex((item) => item.kind === 'row' && item.row.id === selectedId)
  const isFirstScroll = useRef(true)
  useEffect(() => {
    if (selectedIndex < 0) return
    if (isFirstScroll.current) {
      isFirstScroll.current = false
      scrollToIndex(selectedIndex, { align: 'center' })
      return
    }
    // The header above the first row of a group comes into view with it.
    if (items[selectedIndex - 1]?.kind === 'header') scrollToIndex(selectedIndex - 1)
    scrollToIndex(selectedIndex)
  }, [items, selectedIndex, scrollToIndex])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / ROW_HEIGHT) - 1)
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count }
    const step = steps[event.key as keyof typeof steps] as number | undefined
    if (step !== undefined) onStep(step)
    else if (event.key === 'Enter') onOpen()
    else return
    event.preventDefault()
  }

  const drawn = getVirtualItems().flatMap(({ index, start }) => {
    const item = items[index]
    return item === undefined
      ? []
      : [{ item, place: { ref: measureElement, 'data-index': index, style: { top: start } } }]
  })
  const isSelectedDrawn = drawn.some(({ item }) => item.kind === 'row' && item.row.id === selectedId)
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={t('respond.list.label')}
      aria-activedescendant={isSelectedDrawn && selectedId !== null ? optionId(selectedId) : undefined}
      className={classes['list']}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes['content']} style={{ height: getTotalSize() }}>
        {[...groupBy(drawn, ({ item }) => item.group)].map(([group, members]) => (
          <div key={keyOf(group.group)} {...groupProps(nameOf(group))}>
            {members.map(({ item, place }) =>
              item.kind === 'header' ? (
                <div key="header" {...place} className={classes['header']} aria-hidden>
                  <span className={classes['headerName']}>{nameOf(group)}</span>
                  <span className="tabular">{group.rows.length}</span>
                </div>
              ) : (
                <Option
                  key={item.row.id}
                  row={item.row}
                  place={place}
                  index={item.index}
                  count={count}
                  isSelected={item.row.id === selectedId}
                  onSelect={onSelect}
                  onOpen={onOpen}
                />
              )
            )}
          </div>
        ))}
      </div>
    </div>
  )
}

function itemsOf(groups: readonly RowGroup[]): Item[] {
  let index = 0
  return groups.flatMap((group): Item[] => {
    const rows = group.rows.map((row): Item => ({ kind: 'row', group, row, index: index++ }))
    return group.group.by === 'none' ? rows : [{ kind: 'header', group }, ...rows]
  })
}

const keyOfItem = (item: Item | undefined): string =>
  item === undefined ? '' : item.kind === 'row' ? item.row.id : `header ${keyOf(item.group.group)}`

const optionId = (id: string): string => `respond-${id}`

/** Rows that are in no group stand right in the list. */
const groupProps = (name: string) => (name === '' ? { role: 'presentation' } : { role: 'group', 'aria-label': name })

function useGroupName(): (group: RowGroup) => string {
  const { t } = useTranslation()
  return ({ group }) => {
    if (group.by === 'none') return ''
    if (group.by === 'verdict') return t(`verdict.${group.verdict}`)
    if (group.clusterId === null) return t('respond.list.noCluster')
    return group.title === '' ? t('respond.list.untitledCluster') : group.title
  }
}

/** Where the virtual list puts an element, and how it measures it. */
interface Place {
  readonly ref: (element: HTMLElement | null) => void
  readonly 'data-index': number
  readonly style: { readonly top: number }
}

interface OptionProps {
  readonly row: Row
  readonly place: Place
  readonly index: number
  readonly count: number
  readonly isSelected: boolean
  onSelect(id: string): void
  onOpen(): void
}

function Option({ row, place, index, count, isSelected, onSelect, onOpen }: OptionProps) {
  return (
    // The list box has the focus and the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={optionId(row.id)}
      role="option"
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={index + 1}
      {...place}
      className={classes['row']}
      onClick={() => onSelect(row.id)}
      onDoubleClick={onOpen}
    >
      <ExpectationRow row={row} />
    </div>
  )
}
