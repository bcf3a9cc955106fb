import { Button, Group, Table } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { IconChartBar, IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDay } from '../../../base/day.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { likelySession } from '../../../domain/sessions/likely.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { runAction } from '../../app/actions.ts'
import { reported } from '../../app/failures.tsx'
import { i18n } from '../../i18n/i18n.ts'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun } from '../../replica/hooks.tsx'
import { neighbourOf } from '../../ui/neighbour.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { FIELD } from './fields.ts'
import { GroupSizeNote } from './GroupSizeNote.tsx'
import { namesHeldIn } from './namesHeld.ts'
import { ButtonsHead } from './RowButtons.tsx'
import { moveBetweenCells } from './rows.ts'
import { Section } from './Section.tsx'
import { SessionRow } from './SessionRow.tsx'
import classes from './table.module.css'
import { useStableOrder } from './useStableOrder.ts'

export function SessionsSection({ map }: { readonly map: WorkshopMap }) {
  const { t } = useTranslation()
  const run = useRun()
  const replica = useReplica()
  const { ordered } = useStableOrder(map.sessions)
  const body = useRef<HTMLTableSectionElement>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const [today] = useState(() => localDay(new Date()))
  const inHand = map.sessions.find(({ id }) => id === openId) ?? likelySession(map.sessions, today)
  const open = useCallbackRef((id: string, isOpen: boolean) => setOpenId(isOpen ? id : null))

  const add = (): void =>
    reported(async () => {
      const last = ordered.at(-1)
      await run('session.add', {
        id: newId(),
        title: t('prepare.sessions.newTitle', { number: ordered.length + 1 }),
        date: localDay(new Date()),
        place: last?.place ?? '',
        method: last?.method ?? 'focus-group'
      })
      // The new row is the last; its title is there to be typed over.
      const title = [...(body.current?.querySelectorAll<HTMLInputElement>('[data-cell="title"]') ?? [])].at(-1)
      title?.focus()
      title?.select()
    })

  const remove = useCallbackRef(({ id, title, scope, anonymity }: Session) =>
    reported(async () => {
      const neighbour = neighbourOf(document.activeElement)
      const losesNames = anonymity === 'hidden' && namesHeldIn(replica, id) > 0
      const message = removedMessage(title, countNotes(map, id), losesNames)
      await run('session.remove', { id })
      neighbour?.focus()
      offerUndo({ scope, message })
    })
  )

  return (
    <Section title={t('prepare.sessions.title')} about={t('prepare.sessions.hint')}>
      {ordered.length > 0 && (
        <Table
          verticalSpacing={0}
          horizontalSpacing={0}
          className={classes['table']}
          onKeyDown={moveBetweenCells}
          aria-label={t('prepare.sessions.title')}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('prepare.sessions.name')}</Table.Th>
              <Table.Th className={classes['date']}>{t('prepare.sessions.date')}</Table.Th>
              <Table.Th className={classes['place']}>{t('prepare.sessions.place')}</Table.Th>
              <Table.Th className={classes['choice']}>{t('prepare.sessions.method')}</Table.Th>
              <Table.Th className={classes['choice']}>{t('prepare.sessions.plan')}</Table.Th>
              <ButtonsHead />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={body}>
            {ordered.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                shownIn={session.id === openId ? map : null}
                onOpen={open}
                onRemove={remove}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {inHand !== undefined && <GroupSizeNote session={inHand} map={map} />}
      <Group gap="xs" mt="sm">
        <Button
          data-field={FIELD.newSession}
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={add}
        >
          {t('prepare.sessions.add')}
        </Button>
        {hasYield(map) && (
          <Button
            variant="subtle"
            size="xs"
            leftSection={<IconChartBar size={14} aria-hidden />}
            onClick={() => runAction('saturation.show')}
          >
            {t('saturation.action')}
          </Button>
        )}
      </Group>
    </Section>
  )
}

/** Whether there is anything to compare between sessions. */
const hasYield = ({ expectations }: WorkshopMap): boolean => expectations.some(({ sessionId }) => sessionId !== null)

/** How many notes and mentions were heard in this session: they stay when the session goes. */
const countNotes = ({ expectations, mentions }: WorkshopMap, id: string): number =>
  [...expectations, ...mentions].filter(({ sessionId }) => sessionId === id).length

function removedMessage(title: string, count: number, losesNames: boolean): string {
  if (losesNames) return i18n.t('prepare.sessions.removedNames', { title })
  return count === 0
    ? i18n.t('prepare.sessions.removed', { title })
    : i18n.t('prepare.sessions.removedNotes', { title, count })
}
