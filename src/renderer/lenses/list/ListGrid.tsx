import { useElementSize, useMergedRef } from '@mantine/hooks'
import { Fragment, type Ref, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSelection } from '../../canvas/selection.ts'
import { useJustWritten } from '../../notes/justWritten.ts'
import { useVirtualRows } from '../../ui/useVirtualRows.ts'
import { COLUMNS, type Column, columnsFor, isEditable, widthOf, widthsFor } from './columns.ts'
import { GroupRow } from './GroupRow.tsx'
import { idsOf, indexOfNote, type ListItem } from './items.ts'
import classes from './ListGrid.module.css'
import { ListHead } from './ListHead.tsx'
import { ListRowView } from './ListRowView.tsx'
import type { Sort } from './rows.ts'
import { useGridCursor } from './useGridCursor.ts'

/** px; as ListGrid.module.css draws them. */
const HEAD_HEIGHT = 36
const ROW_HEIGHT = 40
const GROUP_HEIGHT = 40

/** What is looked for, and where it is. */
export interface ListFound {
  readonly ids: { has(id: string): boolean }
  /** Folded. */
  readonly wanted: string
  /** The one that one looks at. */
  readonly current: string | null
}

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly items: readonly ListItem[]
  readonly sort: Sort | null
  /** A filter has put it behind: it is not taken with all. */
  isBehind(id: string): boolean
  readonly found: ListFound | null
  onSort(sort: Sort | null): void
}

/** A grid of one row a note: one stop in the order of Tab, and arrows inside. */
export function ListGrid({ ref, items, sort, isBehind, found, onSort }: Props) {
  const { t } = useTranslation()
  const selected = useSelection(({ notes }) => notes)
  const { ref: measure, width } = useElementSize()
  const columns = useMemo(() => columnsFor(width), [width])
  const table = useRef<HTMLTableElement>(null)
  const ids = useMemo(() => idsOf(items), [items])
  const canEdit = useCallback(
    // What lies face down is turned over before its words are touched.
    (id: string, column: Column) => isEditable(column) && !(column === 'text' && isFaceDownIn(items, id)),
    [items]
  )
  const cursor = useGridCursor(table, ids, columns, { isBehind, canEdit })
  const latest = useRef(items)
  useEffect(() => {
    latest.current = items
  })
  const activeIndex = indexOfNote(items, cursor.rowId)
  const { scroller, rows, height, scrollTo } = useVirtualRows({
    count: items.length,
    sizeOf: (index) => (items[index]?.kind === 'group' ? GROUP_HEIGHT : ROW_HEIGHT),
    keyOf: useCallback((index) => keyOf(items[index]), [items]),
    keptIndex: activeIndex,
    headHeight: HEAD_HEIGHT
  })
  useEffect(() => scrollTo(activeIndex), [scrollTo, activeIndex])
  const current = found?.current ?? null
  useEffect(() => {
    if (current !== null) scrollTo(indexOfNote(items, current))
  }, [scrollTo, items, current])
  const written = useJustWritten(({ id }) => id)
  useEffect(() => {
    // Only when it comes: sorting later must not lead back to it.
    if (written !== null) scrollTo(indexOfNote(latest.current, written))
  }, [scrollTo, written])
  const after = height + HEAD_HEIGHT - (rows.at(-1)?.end ?? HEAD_HEIGHT)

  return (
    <div ref={useMergedRef(ref, scroller)} className={classes['scroller']}>
      {/* As wide as there is room for, the scroll bar not counted. */}
      <div ref={measure} />
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is what ARIA makes of a table that one moves in
        role="grid"
        className={classes['grid']}
        style={{ minWidth: widthOf(columns) }}
        aria-label={t('list.section')}
        aria-multiselectable
        aria-rowcount={items.length + 1}
        aria-colcount={COLUMNS.length}
        onKeyDown={cursor.onKeyDown}
        onClick={cursor.onClick}
        onDoubleClick={cursor.onDoubleClick}
      >
        <colgroup>
          {[...widthsFor(columns, width)].map(([column, w]) => (
            // What rounding leaves over is the text's.
            <col key={column} style={column === 'text' ? {} : { width: w }} />
          ))}
        </colgroup>
        <ListHead columns={columns} sort={sort} onSort={onSort} activeColumn={cursor.headColumn} />
        <tbody>
          {rows.map(({ index, start }, nth) => {
            const item = items[index]
            if (item === undefined) return null
            const gap = start - (rows[nth - 1]?.end ?? HEAD_HEIGHT)
            return (
              <Fragment key={keyOf(item)}>
                {gap > 0 && <Spacer height={gap} />}
                {item.kind === 'group' ? (
                  <GroupRow group={item.group} columns={columns.length} rowIndex={index + 2} />
                ) : (
                  <ListRowView
                    row={item.row}
                    columns={columns}
                    rowIndex={index + 2}
                    isSelected={selected.has(item.row.id)}
                    activeColumn={item.row.id === cursor.rowId ? cursor.column : null}
                    isEditing={cursor.isEditing && item.row.id === cursor.rowId}
                    isFaint={isBehind(item.row.id) || found?.ids.has(item.row.id) === false}
                    isCurrent={item.row.id === current}
                    wanted={found?.ids.has(item.row.id) ? found.wanted : null}
                    onDone={cursor.endEdit}
                  />
                )}
              </Fragment>
            )
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </div>
  )
}

/** Keeps the place of rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden>
      <td className={classes['spacer']} style={{ height }} />
    </tr>
  )
}

const isFaceDownIn = (items: readonly ListItem[], id: string): boolean =>
  items.some((item) => item.kind === 'note' && item.row.id === id && item.row.note.isFaceDown)

const keyOf = (item: ListItem | undefined): string =>
  item === undefined ? '' : item.kind === 'note' ? item.row.id : `group ${item.group.id}`
