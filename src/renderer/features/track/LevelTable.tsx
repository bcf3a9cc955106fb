import { Table } from '@mantine/core'
import { memo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { LevelInput } from '../../ui/LevelInput.tsx'
import { GapBar } from './GapBar.tsx'
import type { LevelRow } from './levelRows.ts'
import classes from './TrackTable.module.css'
import { useRowKeys } from './useRowKeys.ts'

interface Props {
  readonly rows: readonly LevelRow[]
  readonly selectedId: string | null
  onSelect(expectationId: string): void
  onLevel(expectationId: string, level: number): void
}

/** What was expected, how it is seen, and the gap between them. */
export function LevelTable({ rows, selectedId, onSelect, onLevel }: Props) {
  const { t } = useTranslation()
  const { body, onKeyDown } = useRowKeys(
    rows.map(({ expectation }) => expectation.id),
    onSelect
  )
  return (
    <Table
      role="grid"
      stickyHeader
      className={classes['table']}
      aria-label={t('track.levels.label')}
      onKeyDown={onKeyDown}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('track.levels.expectation')}</Table.Th>
          <Table.Th className={classes['expected']}>{t('track.levels.expected')}</Table.Th>
          <Table.Th className={classes['perceived']}>{t('track.levels.perceived')}</Table.Th>
          <Table.Th className={classes['gap']}>{t('track.levels.gap')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={body as Ref<HTMLTableSectionElement>}>
        {rows.map((row) => (
          <Row
            key={row.expectation.id}
            row={row}
            isSelected={row.expectation.id === selectedId}
            onSelect={onSelect}
            onLevel={onLevel}
          />
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface RowProps {
  readonly row: LevelRow
  readonly isSelected: boolean
  onSelect(expectationId: string): void
  onLevel(expectationId: string, level: number): void
}

const Row = memo(function Row({ row, isSelected, onSelect, onLevel }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { expectation, expected, isAgreed, perceived, gap, seenEarlierOn } = row
  const { id, text } = expectation
  return (
    <Table.Tr data-row={id} tabIndex={isSelected ? 0 : -1} aria-selected={isSelected} onClick={() => onSelect(id)}>
      <Table.Td>
        <span className={classes['text']}>{text}</span>
      </Table.Td>
      <Table.Td>
        <span className={classes['figure']}>{expected ?? '–'}</span>
        {expected !== null && (
          <span className={classes['kind']}>{isAgreed ? t('track.kind.agreed') : t('track.kind.desired')}</span>
        )}
      </Table.Td>
      <Table.Td>
        <LevelInput
          label={t('track.levels.perceivedOf', { text })}
          value={perceived}
          onChange={(level) => level !== null && onLevel(id, level)}
        />
        {seenEarlierOn !== null && (
          <span className={classes['kind']}>{t('track.levels.earlier', { date: format.date(seenEarlierOn) })}</span>
        )}
      </Table.Td>
      <Table.Td>
        <GapBar gap={gap} />
      </Table.Td>
    </Table.Tr>
  )
})
