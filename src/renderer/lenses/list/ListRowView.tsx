import { memo } from 'react'
import { CellEditor } from './CellEditor.tsx'
import { CellView } from './CellView.tsx'
import { COLUMNS, type Column, isEditable } from './columns.ts'
import classes from './ListGrid.module.css'
import type { ListRow } from './rows.ts'
import type { After } from './useGridCursor.ts'

interface Props {
  readonly row: ListRow
  readonly columns: readonly Column[]
  readonly rowIndex: number
  readonly isSelected: boolean
  /** The cell that takes part in the order of Tab; null: none of this row. */
  readonly activeColumn: Column | null
  readonly isEditing: boolean
  /** Behind what a filter shows, or not among what is found. */
  readonly isFaint: boolean
  /** It is what one looks at, of what was found. */
  readonly isCurrent: boolean
  /** Folded; null: nothing is looked for in this row. */
  readonly wanted: string | null
  onDone(after: After): void
}

export const ListRowView = memo(function ListRowView(props: Props) {
  const { row, columns, rowIndex, isSelected, activeColumn, isEditing, isFaint, isCurrent, wanted, onDone } = props
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      className={classes['row']}
      data-faint={isFaint}
      data-current={isCurrent}
    >
      {columns.map((column) => {
        const isActive = column === activeColumn
        // The text is what a row is called.
        const Cell = column === 'text' ? 'th' : 'td'
        return (
          <Cell
            key={column}
            {...(column === 'text' && { scope: 'row' })}
            className={classes['cell']}
            data-row={row.id}
            data-column={column}
            tabIndex={isActive ? 0 : -1}
            aria-colindex={COLUMNS.indexOf(column) + 1}
            {...((!isEditable(column) || (column === 'text' && row.note.isFaceDown)) && { 'aria-readonly': true })}
          >
            {isActive && isEditing ? (
              <CellEditor row={row} column={column} onDone={onDone} />
            ) : (
              <CellView row={row} column={column} wanted={wanted} />
            )}
          </Cell>
        )
      })}
    </tr>
  )
})
