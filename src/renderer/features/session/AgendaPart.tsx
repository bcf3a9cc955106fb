import { Button, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDay } from '../../../base/day.ts'
import type { AgendaItem, Session } from '../../../domain/sessions/session.ts'
import { reported } from '../../app/failures.tsx'
import { go } from '../../app/route.ts'
import { useFormat } from '../../i18n/format.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { useRoom } from '../../session/room.ts'
import { chooseSession, shownSession } from '../../session/sessionInHand.ts'
import { ChoiceSelect } from '../../ui/ChoiceSelect.tsx'
import { beginExercise, endExercise, isOf, stateOf } from './exercises.ts'
import classes from './SessionPanel.module.css'
import { openSession } from './sessionUi.ts'

/** The agenda of the session that is on: each part begins with its time. */
export function AgendaPart() {
  const { t } = useTranslation()
  const format = useFormat()
  const { scope } = useReplica()
  const { sessions } = useWorkshopMap()
  const { sessionId } = useRoom(scope)
  const [today] = useState(() => localDay(new Date()))
  const session = shownSession(sessions, sessionId, today)
  if (session === undefined) return <Unplanned text={t('tools.agenda.none')} />
  return (
    <>
      {sessions.length > 1 && (
        <ChoiceSelect
          size="xs"
          // In the panel itself: a list outside it would be a click outside, which closes it.
          comboboxProps={{ withinPortal: false }}
          aria-label={t('tools.agenda.session')}
          placeholder={t('tools.agenda.noSession')}
          value={session.id}
          choices={sessions.map(({ id, title, date }) => ({ value: id, label: title || format.date(date) }))}
          onChange={(id) => id !== null && chooseSession(scope, id)}
        />
      )}
      {session.agenda.length === 0 ? (
        <Unplanned text={t('tools.agenda.empty')} />
      ) : (
        <ol className={classes['agenda']}>
          {session.agenda.map((item) => (
            <Item key={item.id} session={session} item={item} />
          ))}
        </ol>
      )}
    </>
  )
}

function Unplanned({ text }: { readonly text: string }) {
  const { t } = useTranslation()
  const { scope } = useReplica()
  return (
    <div className={classes['row']}>
      <Text size="sm" c="dimmed" className={classes['grow'] ?? ''}>
        {text}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        onClick={() => {
          openSession(false)
          go({ page: 'workshop', scope, phase: 'prepare' })
        }}
      >
        {t('tools.agenda.plan')}
      </Button>
    </div>
  )
}

function Item({ session, item }: { readonly session: Session; readonly item: AgendaItem }) {
  const { t } = useTranslation()
  const replica = useReplica()
  const { exercises } = useWorkshopMap()
  const state = stateOf(exercises, session, item)
  const name = item.title || t('common.untitled')
  const begin = (): void =>
    reported(() =>
      beginExercise(replica, {
        title: item.title,
        sessionId: session.id,
        itemId: item.id,
        minutes: item.minutes > 0 ? item.minutes : null
      })
    )
  const end = (): void => {
    const own = exercises.find((each) => each.endedAt === null && isOf(each, session, item))
    if (own !== undefined) reported(() => endExercise(replica, own.id))
  }
  return (
    <li className={classes['item']} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={classes['itemTitle']}>{name}</span>
      {state === 'done' && <IconCheck size={16} aria-label={t('tools.agenda.done')} />}
      {item.minutes > 0 && (
        <span className={classes['minutes']}>{t('tools.timer.quickShort', { count: item.minutes })}</span>
      )}
      {state === 'now' ? (
        <Button variant="default" size="compact-xs" aria-label={t('tools.agenda.end', { name })} onClick={end}>
          {t('tools.agenda.endShort')}
        </Button>
      ) : (
        <Button
          variant={state === 'done' ? 'subtle' : 'light'}
          size="compact-xs"
          aria-label={t('tools.agenda.start', { name })}
          onClick={begin}
        >
          {t('tools.agenda.startShort')}
        </Button>
      )}
    </li>
  )
}
