import { NativeSelect, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { COLUMN_TARGETS, type ColumnTarget, mapColumn } from '../../../domain/interop/csvOptions.ts'
import type { TablePreview } from '../../../protocol/jobs.ts'
import { MoreButton, usePages } from '../../ui/MoreButton.tsx'
import classes from './ColumnTable.module.css'
import { readAgain } from './importFlow.ts'

const SAMPLE_ROWS = 3

/** The columns as they stand in the file, and what each of them is to become. */
export function ColumnTable({ preview: { headers, mapping, rows } }: { readonly preview: TablePreview }) {
  const { t } = useTranslation()
  const { limit, more } = usePages()
  const shown = headers.slice(0, limit)
  const choose = (column: number, target: ColumnTarget): void =>
    void readAgain({ mapping: mapColumn(mapping, column, target) })
  return (
    // A wide table scrolls by itself, by key too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={classes['frame']} aria-label={t('import.columns.title')} tabIndex={0}>
      <Table className={classes['table']} withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            {shown.map((header, column) => (
              <Table.Th key={header} scope="col" data-target={mapping[column]}>
                <span className={classes['name']} title={header}>
                  {header}
                </span>
                <NativeSelect
                  size="xs"
                  aria-label={t('import.columns.target', { name: header })}
                  value={mapping[column] ?? 'ignore'}
                  onChange={(event) => choose(column, event.currentTarget.value as ColumnTarget)}
                  data={COLUMN_TARGETS.map((value) => ({ value, label: t(`import.column.${value}`) }))}
                />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, SAMPLE_ROWS).map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
            <Table.Tr key={row}>
              {shown.map((header, column) => (
                <Table.Td key={header} data-target={mapping[column]}>
                  <span className={classes['cell']}>{cells[column]}</span>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <MoreButton count={headers.length - limit} onMore={more} />
    </section>
  )
}
