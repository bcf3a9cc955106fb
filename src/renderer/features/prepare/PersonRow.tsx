import { Checkbox, Table } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Participant, SIDES, type Side } from '../../../domain/people/participant.ts'
import type { Segment } from '../../../domain/people/segment.ts'
import type { CommandArgs } from '../../../domain/registry.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { CellInput } from './CellInput.tsx'
import { CellSelect } from './CellSelect.tsx'
import { PersonColor } from './PersonColor.tsx'
import { ButtonsCell, RemoveButton } from './RowButtons.tsx'
import classes from './table.module.css'

interface Props {
  readonly person: Participant
  readonly segments: readonly Segment[]
  readonly onRemove: (person: Participant) => void
}

type Fields = Omit<CommandArgs<'participant.edit'>, 'id'>

export const PersonRow = memo(function PersonRow({ person, segments, onRemove }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const { id, name } = person
  const edit = (fields: Fields): void => reported(() => run('participant.edit', { id, ...fields }))
  const labelOf = (field: string): string => t('prepare.fieldOf', { field, name })

  return (
    <Table.Tr>
      <Table.Td className={classes['mark']}>
        <PersonColor person={person} onChange={(color) => edit({ color })} />
      </Table.Td>
      <Table.Td>
        <CellInput
          data-cell="name"
          aria-label={labelOf(t('prepare.people.name'))}
          value={name}
          // Without a name there is nobody: an emptied field goes back to what it was.
          onSave={async (text, gesture) =>
            text === '' || (await attempt(run('participant.edit', { id, name: text }, gesture)))
          }
        />
      </Table.Td>
      <Table.Td className={classes['check']}>
        <Checkbox
          size="xs"
          aria-label={labelOf(t('prepare.people.alias'))}
          checked={person.isAlias}
          onChange={(event) => edit({ isAlias: event.currentTarget.checked })}
        />
      </Table.Td>
      <Table.Td>
        <CellInput
          data-cell="organisation"
          aria-label={labelOf(t('prepare.people.organisation'))}
          value={person.organisation}
          onSave={(organisation, gesture) => attempt(run('participant.edit', { id, organisation }, gesture))}
        />
      </Table.Td>
      <Table.Td>
        <CellInput
          data-cell="role"
          aria-label={labelOf(t('prepare.people.role'))}
          value={person.role}
          onSave={(role, gesture) => attempt(run('participant.edit', { id, role }, gesture))}
        />
      </Table.Td>
      <Table.Td className={classes['short']}>
        <CellSelect<Side>
          label={labelOf(t('prepare.people.side'))}
          value={person.side}
          onChange={(side) => edit({ side })}
          choices={SIDES.map((side) => ({ value: side, label: t(`prepare.side.${side}`) }))}
        />
      </Table.Td>
      <Table.Td className={classes['choice']}>
        <CellSelect
          label={labelOf(t('prepare.people.segment'))}
          value={person.segmentId ?? ''}
          onChange={(segmentId) => edit({ segmentId: segmentId || null })}
          choices={[
            { value: '', label: t('prepare.people.noSegment') },
            ...segments.map((segment) => ({ value: segment.id, label: segment.name }))
          ]}
        />
      </Table.Td>
      <ButtonsCell>
        <RemoveButton name={name} onRemove={() => onRemove(person)} />
      </ButtonsCell>
    </Table.Tr>
  )
})
