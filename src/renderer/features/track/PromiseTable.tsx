import { Table } from '@mantine/core'
import { memo, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../domain/people/participant.ts'
import type { PromiseInHand } from '../../../domain/statuses/promises.ts'
import { DELIVERY_STATES, type DeliveryState } from '../../../domain/statuses/status.ts'
import { useFormat } from '../../i18n/format.ts'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { StateIcon } from './StateIcon.tsx'
import classes from './TrackTable.module.css'
import { useRowKeys } from './useRowKeys.ts'

interface Props {
  readonly promises: readonly PromiseInHand[]
  readonly people: ReadonlyMap<string, Participant>
  readonly selectedId: string | null
  onSelect(expectationId: string): void
  onState(promise: PromiseInHand, state: DeliveryState): void
}

/** Every promise by its date, and how far it has come. */
export function PromiseTable({ promises, people, selectedId, onSelect, onState }: Props) {
  const { t } = useTranslation()
  const { body, onKeyDown } = useRowKeys(
    promises.map(({ expectation }) => expectation.id),
    onSelect
  )
  return (
    <Table
      role="grid"
      stickyHeader
      className={classes['table']}
      aria-label={t('track.promises.label')}
      onKeyDown={onKeyDown}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes['state']}>{t('track.promises.state')}</Table.Th>
          <Table.Th>{t('track.promises.promise')}</Table.Th>
          <Table.Th className={classes['owner']}>{t('track.promises.owner')}</Table.Th>
          <Table.Th className={classes['due']}>{t('track.promises.due')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={body as Ref<HTMLTableSectionElement>}>
        {promises.map((promise) => (
          <PromiseRow
            key={promise.promise.id}
            promise={promise}
            owner={people.get(promise.promise.ownerId ?? '')}
            isSelected={promise.expectation.id === selectedId}
            onSelect={onSelect}
            onState={onState}
          />
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface RowProps {
  readonly promise: PromiseInHand
  readonly owner: Participant | undefined
  readonly isSelected: boolean
  onSelect(expectationId: string): void
  onState(promise: PromiseInHand, state: DeliveryState): void
}

const PromiseRow = memo(function PromiseRow({ promise, owner, isSelected, onSelect, onState }: RowProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { expectation, state, isOverdue } = promise
  const { text, dueDate } = promise.promise
  return (
    <Table.Tr
      data-row={expectation.id}
      tabIndex={isSelected ? 0 : -1}
      aria-selected={isSelected}
      onClick={() => onSelect(expectation.id)}
    >
      <Table.Td>
        <span className={classes['stateField']}>
          <StateIcon state={state} />
          <select
            aria-label={t('track.promises.stateOf', { text: expectation.text })}
            value={state}
            onChange={(event) => onState(promise, event.currentTarget.value as DeliveryState)}
          >
            {DELIVERY_STATES.map((each) => (
              <option key={each} value={each}>
                {t(`track.state.${each}`)}
              </option>
            ))}
          </select>
        </span>
      </Table.Td>
      <Table.Td>
        <span className={classes['text']}>{text || expectation.text}</span>
        {text !== '' && <span className={classes['about']}>{expectation.text}</span>}
      </Table.Td>
      <Table.Td>{owner !== undefined && <PersonChip name={owner.name} color={owner.color} />}</Table.Td>
      <Table.Td>
        <span className={classes['date']}>{dueDate === null ? '–' : format.date(dueDate)}</span>
        {isOverdue && <span className={classes['overdue']}>{t('track.promises.overdue')}</span>}
      </Table.Td>
    </Table.Tr>
  )
})
