import { Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { byEffort, effortFor } from '../../../domain/people/effort.ts'
import { type Participant, STAKES } from '../../../domain/people/participant.ts'
import { ENGAGEMENT_STAGES, type EngagementStage } from '../../../domain/workshops/workshop.ts'
import { reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { LevelInput } from '../../ui/LevelInput.tsx'
import { MoreButton, usePages } from '../../ui/MoreButton.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import { CellSelect } from './CellSelect.tsx'
import classes from './Effort.module.css'
import { EffortMap } from './EffortMap.tsx'
import table from './table.module.css'

/** What each person of the client's is worth to us and how likely we lose them: where effort goes (DOMAIN 4.13). */
export function EffortTable({ people }: { readonly people: readonly Participant[] }) {
  const { t } = useTranslation()
  const { limit, more } = usePages()
  // Sorted when one comes here, and not from under the hand.
  const [places] = useState(() => new Map(byEffort(people).map(({ id }, place) => [id, place])))
  const ordered = people.toSorted((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity))
  return (
    <div className={classes['effort']}>
      <Table
        verticalSpacing={0}
        horizontalSpacing={0}
        className={table['table']}
        aria-label={t('prepare.effort.title')}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('prepare.people.name')}</Table.Th>
            <Table.Th className={table['choice']}>{t('prepare.stage.title')}</Table.Th>
            <Table.Th className={classes['stake']}>{t('prepare.effort.value')}</Table.Th>
            <Table.Th className={classes['stake']}>{t('prepare.effort.risk')}</Table.Th>
            <Table.Th className={classes['product']} title={t('prepare.effort.formula')}>
              {t('prepare.effort.effort')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.slice(0, limit).map((person) => (
            <EffortRow key={person.id} person={person} />
          ))}
        </Table.Tbody>
      </Table>
      <MoreButton count={ordered.length - limit} onMore={more} />
      <EffortMap people={people} />
    </div>
  )
}

function EffortRow({ person }: { readonly person: Participant }) {
  const { t } = useTranslation()
  const run = useRun()
  const { id, name, stage, value, risk } = person
  const labelOf = (field: string): string => t('prepare.fieldOf', { field, name })
  return (
    <Table.Tr>
      <Table.Td className={classes['name']}>
        <PersonChip name={name} color={person.color} note={person.role} />
      </Table.Td>
      <Table.Td className={table['choice']}>
        <CellSelect<EngagementStage | ''>
          label={labelOf(t('prepare.stage.title'))}
          value={stage ?? ''}
          onChange={(chosen) => reported(() => run('participant.edit', { id, stage: chosen || null }))}
          choices={[
            { value: '', label: t('prepare.effort.asWorkshop') },
            ...ENGAGEMENT_STAGES.map((each) => ({ value: each, label: t(`prepare.stage.short.${each}`) }))
          ]}
        />
      </Table.Td>
      <Table.Td className={classes['stake']}>
        <LevelInput
          levels={STAKES}
          isClearable
          label={labelOf(t('prepare.effort.value'))}
          value={value}
          onChange={(chosen) => reported(() => run('participant.edit', { id, value: chosen }))}
        />
      </Table.Td>
      <Table.Td className={classes['stake']}>
        <LevelInput
          levels={STAKES}
          isClearable
          label={labelOf(t('prepare.effort.risk'))}
          value={risk}
          onChange={(chosen) => reported(() => run('participant.edit', { id, risk: chosen }))}
        />
      </Table.Td>
      <Table.Td className={classes['product']}>{effortFor(person) ?? '–'}</Table.Td>
    </Table.Tr>
  )
}
