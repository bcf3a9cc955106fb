import { cleanCell } from '../../../domain/interop/cells.ts'
import type { ColumnTarget } from '../../../domain/interop/csvOptions.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import type { CsvPreview } from '../../../protocol/jobs.ts'
import classes from './NotePreview.module.css'

const SHOWN = 5

/** The first notes as they will look on the board. */
export function NotePreview({ preview, color }: { readonly preview: CsvPreview; readonly color: PaletteColor }) {
  const { mapping, rows } = preview
  const cell = (cells: readonly string[], target: ColumnTarget): string => {
    const column = mapping.indexOf(target)
    return column === -1 ? '' : cleanCell(cells[column] ?? '')
  }
  return (
    <ul
      className={classes['notes']}
      style={{
        '--fill': `var(--note-${color})`,
        '--edge': `var(--note-${color}-edge)`,
        '--ink': `var(--note-${color}-ink)`
      }}
    >
      {rows.slice(0, SHOWN).map((cells, row) => {
        const cluster = cell(cells, 'cluster')
        const speaker = cell(cells, 'speaker')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
          <li key={row} className={classes['note']}>
            <p className={classes['text']}>{cell(cells, 'text')}</p>
            {(speaker !== '' || cluster !== '') && (
              <p className={classes['foot']}>{[speaker, cluster].filter(Boolean).join(' · ')}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
