import { Button, Table } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { RESEARCH_METHODS, type ResearchMethod, type Session } from '../../../domain/sessions/session.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { DayInput } from '../../ui/DayInput.tsx'
import { totalMinutes } from './agenda.ts'
import { CellInput } from './CellInput.tsx'
import { CellSelect } from './CellSelect.tsx'
import { ButtonsCell, RemoveButton } from './RowButtons.tsx'
import { SessionDetails } from './SessionDetails.tsx'
import classes from './table.module.css'

interface Props {
  readonly session: Session
  /** For what stands below the row while it is open; null: it is closed. */
  readonly shownIn: WorkshopMap | null
  readonly onOpen: (id: string, isOpen: boolean) => void
  readonly onRemove: (session: Session) => void
}

export const SessionRow = memo(function SessionRow({ session, shownIn, onOpen, onRemove }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const { id, title } = session
  const detailsId = useId()
  const isOpen = shownIn !== null
  const summary =
    session.agenda.length === 0
      ? t('prepare.agenda.plan')
      : t('prepare.agenda.summary', { count: session.agenda.length, minutes: totalMinutes(session.agenda) })
  const Arrow = isOpen ? IconChevronUp : IconChevronDown
  const labelOf = (field: string): string => t('prepare.fieldOf', { field, name: title })

  return (
    <>
      <Table.Tr>
        <Table.Td>
          <CellInput
            data-cell="title"
            aria-label={labelOf(t('prepare.sessions.name'))}
            value={title}
            onSave={async (text, gesture) =>
              text === '' || (await attempt(run('session.edit', { id, title: text }, gesture)))
            }
          />
        </Table.Td>
        <Table.Td className={classes['date']}>
          <DayInput
            variant="unstyled"
            aria-label={labelOf(t('prepare.sessions.date'))}
            value={session.date}
            popoverProps={{ position: 'bottom-start' }}
            onSave={(date) => reported(() => run('session.edit', { id, date }))}
          />
        </Table.Td>
        <Table.Td>
          <CellInput
            data-cell="place"
            aria-label={labelOf(t('prepare.sessions.place'))}
            placeholder={t('prepare.sessions.placePlaceholder')}
            value={session.place}
            onSave={(place, gesture) => attempt(run('session.edit', { id, place }, gesture))}
          />
        </Table.Td>
        <Table.Td className={classes['choice']}>
          <CellSelect<ResearchMethod>
            label={labelOf(t('prepare.sessions.method'))}
            value={session.method}
            onChange={(method) => reported(() => run('session.edit', { id, method }))}
            choices={RESEARCH_METHODS.map((method) => ({ value: method, label: t(`prepare.method.${method}`) }))}
          />
        </Table.Td>
        <Table.Td className={classes['choice']}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={400}
            aria-label={labelOf(`${t('prepare.agenda.title')}, ${summary}`)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            rightSection={<Arrow size={14} aria-hidden />}
            onClick={() => onOpen(id, !isOpen)}
          >
            {summary}
          </Button>
        </Table.Td>
        <ButtonsCell>
          <RemoveButton name={title} onRemove={() => onRemove(session)} />
        </ButtonsCell>
      </Table.Tr>
      {shownIn !== null && (
        <Table.Tr id={detailsId}>
          <Table.Td colSpan={6}>
            <SessionDetails session={session} map={shownIn} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
})
