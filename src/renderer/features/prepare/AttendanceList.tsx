import { Button, Checkbox, Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { SIDES } from '../../../domain/people/participant.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { reported } from '../../app/failures.tsx'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { MoreButton, usePages } from '../../ui/MoreButton.tsx'
import { PersonChip } from '../../ui/PersonChip.tsx'
import classes from './Attendance.module.css'

interface Props {
  readonly session: Session
  readonly map: WorkshopMap
}

/** Who is at a session, or expected there, side by side. */
export function AttendanceList({ session: { id }, map: { participants, attendances } }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const listId = useId()
  const { limit, more } = usePages()
  const there = new Set(attendances.flatMap(({ sessionId, participantId }) => (sessionId === id ? participantId : [])))
  const mark = (ids: readonly string[], isThere: boolean): void =>
    reported(() =>
      run('session.attend', {
        sessionId: id,
        people: ids.map((participantId) => ({ id: newId(), participantId, isThere }))
      })
    )
  if (participants.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('prepare.attend.nobody')}
      </Text>
    )
  }
  return (
    <div className={classes['sides']}>
      {SIDES.map((side) => {
        const people = participants.filter((person) => person.side === side)
        const ids = people.map((person) => person.id)
        const count = ids.filter((each) => there.has(each)).length
        if (people.length === 0) return null
        return (
          <section key={side} aria-labelledby={`${listId}-${side}`}>
            <div className={classes['head']}>
              <h3 id={`${listId}-${side}`} className={classes['side']}>
                {t(`prepare.side.${side}`)}
              </h3>
              <Button
                variant="subtle"
                size="compact-xs"
                disabled={count === ids.length}
                onClick={() => mark(ids, true)}
              >
                {t('prepare.attend.all')}
              </Button>
              <Button variant="subtle" size="compact-xs" disabled={count === 0} onClick={() => mark(ids, false)}>
                {t('prepare.attend.none')}
              </Button>
            </div>
            <div className={classes['people']}>
              {people.slice(0, limit).map((person) => (
                <Checkbox
                  key={person.id}
                  size="xs"
                  checked={there.has(person.id)}
                  label={<PersonChip name={person.name} color={person.color} note={person.organisation} />}
                  onChange={({ currentTarget: { checked } }) => mark([person.id], checked)}
                />
              ))}
            </div>
            <MoreButton count={people.length - limit} onMore={more} />
          </section>
        )
      })}
    </div>
  )
}
