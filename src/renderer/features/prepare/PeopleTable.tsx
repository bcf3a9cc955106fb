import { Table, VisuallyHidden } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Participant } from '../../../domain/people/participant.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { i18n } from '../../i18n/i18n.ts'
import { useRun } from '../../replica/hooks.tsx'
import { MoreButton, usePages } from '../../ui/MoreButton.tsx'
import { neighbourOf } from '../../ui/neighbour.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { AddPersonRow, type NewPerson } from './AddPersonRow.tsx'
import { PersonRow } from './PersonRow.tsx'
import { ButtonsHead } from './RowButtons.tsx'
import { moveBetweenCells } from './rows.ts'
import classes from './table.module.css'
import { useStableOrder } from './useStableOrder.ts'

interface Props {
  readonly map: WorkshopMap
  readonly client: string
}

/** Who takes part. */
export function PeopleTable({ map, client }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const { participants, segments } = map
  const { ordered, expect } = useStableOrder(participants)
  const { limit, more } = usePages()
  // Whoever was added here is seen, however long the list is.
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const shown = ordered.filter(({ id }, index) => index < limit || added.has(id))

  const remove = useCallbackRef(({ id, name, scope }: Participant) =>
    reported(async () => {
      const neighbour = neighbourOf(document.activeElement)
      const message = removedMessage(name, countNotes(map, id))
      await run('participant.remove', { id })
      neighbour?.focus()
      offerUndo({ scope, message })
    })
  )

  const add = (people: readonly NewPerson[]): Promise<boolean> => {
    const ids = people.map(({ id }) => id)
    expect(ids)
    setAdded((known) => new Set([...known, ...ids]))
    return attempt(run('participant.add', { participants: [...people] }))
  }

  return (
    <>
      <Table
        verticalSpacing={0}
        horizontalSpacing={0}
        className={classes['table']}
        onKeyDown={moveBetweenCells}
        aria-label={t('prepare.people.title')}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes['mark']}>
              <VisuallyHidden>{t('prepare.people.color')}</VisuallyHidden>
            </Table.Th>
            <Table.Th>{t('prepare.people.name')}</Table.Th>
            <Table.Th className={classes['check']}>{t('prepare.people.alias')}</Table.Th>
            <Table.Th>{t('prepare.people.organisation')}</Table.Th>
            <Table.Th>{t('prepare.people.role')}</Table.Th>
            <Table.Th className={classes['short']}>{t('prepare.people.side')}</Table.Th>
            <Table.Th className={classes['choice']}>{t('prepare.people.segment')}</Table.Th>
            <ButtonsHead />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((person) => (
            <PersonRow key={person.id} person={person} segments={segments} onRemove={remove} />
          ))}
          <AddPersonRow people={participants} segments={segments} client={client} onAdd={add} />
        </Table.Tbody>
      </Table>
      <MoreButton count={ordered.length - shown.length} onMore={more} />
    </>
  )
}

/** How many notes and mentions are by this person: they stay when the person goes. */
const countNotes = ({ expectations, mentions }: WorkshopMap, id: string): number =>
  [...expectations, ...mentions].filter(({ participantId }) => participantId === id).length

const removedMessage = (name: string, count: number): string =>
  count === 0 ? i18n.t('prepare.people.removed', { name }) : i18n.t('prepare.people.removedNotes', { name, count })
