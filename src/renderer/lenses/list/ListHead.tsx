import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../ui/announce.ts'
import { COLUMNS, type Column } from './columns.ts'
import classes from './ListGrid.module.css'
import { nextSort, type Sort } from './rows.ts'
import { HEAD } from './useGridCursor.ts'

interface Props {
  readonly columns: readonly Column[]
  readonly sort: Sort | null
  /** The head that takes part in the order of Tab; null: none does. */
  readonly activeColumn: Column | null
  onSort(sort: Sort | null): void
}

/** The heads are buttons that sort. */
export function ListHead({ columns, sort, activeColumn, onSort }: Props) {
  const { t } = useTranslation()
  const sortBy = (column: Column): void => {
    const next = nextSort(sort, column)
    onSort(next)
    const name = t(`list.column.${column}`)
    if (next === null) announce(t('list.unsorted'))
    else announce(next.isDescending ? t('list.sortedDown', { name }) : t('list.sortedUp', { name }))
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const direction = sort?.column !== column ? 'none' : sort.isDescending ? 'descending' : 'ascending'
          const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp
          return (
            <th
              key={column}
              scope="col"
              className={classes['head']}
              aria-sort={direction}
              aria-colindex={COLUMNS.indexOf(column) + 1}
            >
              <button
                type="button"
                className={classes['sort']}
                data-row={HEAD}
                data-column={column}
                tabIndex={activeColumn === column ? 0 : -1}
                onClick={() => sortBy(column)}
              >
                <span className={classes['headText']}>{t(`list.column.${column}`)}</span>
                <Arrow size={13} aria-hidden className={classes['arrow']} data-shown={direction !== 'none'} />
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
