import { Button, Group, NativeSelect, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reported } from '../../../app/failures.tsx'
import { useReplica } from '../../../replica/hooks.tsx'
import { readSorts } from '../../../sorts/readSorts.ts'
import { type SortsInFile, setSortsUi } from '../../../sorts/sortsUi.ts'
import classes from '../paper/PaperForm.module.css'

const WANTED = ['sorter', 'card', 'category'] as const

interface Props {
  readonly file: SortsInFile
  /** The first ones, headers and all. */
  readonly rows: readonly (readonly string[])[]
}

/** Of a table with headers of its own: where it says who put which card where. */
export function ColumnsForm({ file: { name, bytes }, rows: [headers = [], ...rows] }: Props) {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const [columns, setColumns] = useState({ sorter: 0, card: 1, category: 2 })
  const isClear = new Set(Object.values(columns)).size === WANTED.length
  return (
    <Stack className={classes['form'] ?? ''} gap="md">
      <Text fw={620}>{name}</Text>
      <Text c="dimmed">{t('sorts.columns.about')}</Text>
      <Group grow>
        {WANTED.map((each, index) => (
          <NativeSelect
            key={each}
            data-autofocus={index === 0 ? true : undefined}
            label={t(`sorts.columns.${each}`)}
            value={columns[each]}
            onChange={(event) => setColumns({ ...columns, [each]: Number(event.currentTarget.value) })}
            data={headers.map((header, column) => ({ value: String(column), label: header || `#${column + 1}` }))}
          />
        ))}
      </Group>
      <div className={classes['sample']}>
        <Table fz="sm">
          <Table.Thead>
            <Table.Tr>
              {WANTED.map((each) => (
                <Table.Th key={each}>{t(`sorts.columns.${each}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
              <Table.Tr key={row}>
                {WANTED.map((each) => (
                  <Table.Td key={each}>{cells[columns[each]]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={() => setSortsUi({ view: 'results', file: null })}>
          {t('action.cancel')}
        </Button>
        <Button disabled={!isClear} onClick={() => reported(() => readSorts(scope, { name, bytes, columns }))}>
          {t('sorts.columns.read')}
        </Button>
      </Group>
    </Stack>
  )
}
