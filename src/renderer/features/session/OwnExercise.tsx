import { Button, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localDay } from '../../../base/day.ts'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import type { Exercise } from '../../../domain/exercises/exercise.ts'
import { reported } from '../../app/failures.tsx'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { useRoom } from '../../session/room.ts'
import { shownSession } from '../../session/sessionInHand.ts'
import { beginExercise, endExercise, isOf } from './exercises.ts'
import classes from './SessionPanel.module.css'

const MOST_MINUTES = 600

/** What is on no agenda: made up on the spot, with or without a limit. */
export function OwnExercise() {
  const { t } = useTranslation()
  const replica = useReplica()
  const { exercises, sessions } = useWorkshopMap()
  const { sessionId } = useRoom(replica.scope)
  const [today] = useState(() => localDay(new Date()))
  const session = shownSession(sessions, sessionId, today)
  const [title, setTitle] = useState('')
  const [minutes, setMinutes] = useState<number | null>(10)
  // Whatever goes on can be ended here, unless the agenda above says that it goes on.
  const isAbove = (each: Exercise): boolean => session?.agenda.some((item) => isOf(each, session, item)) === true
  const running = exercises.find((each) => each.endedAt === null && !isAbove(each))

  const begin = (event: FormEvent): void => {
    event.preventDefault()
    const name = title.trim() || t('tools.own.untitled')
    setTitle('')
    reported(() => beginExercise(replica, { title: name, sessionId: null, itemId: null, minutes }))
  }

  return (
    <>
      {running !== undefined && (
        <div className={classes['item']} data-state="now">
          <span className={classes['itemTitle']}>{running.title}</span>
          <Button
            variant="default"
            size="compact-xs"
            aria-label={t('tools.agenda.end', { name: running.title })}
            onClick={() => reported(() => endExercise(replica, running.id))}
          >
            {t('tools.agenda.endShort')}
          </Button>
        </div>
      )}
      <form className={classes['row']} onSubmit={begin} aria-label={t('tools.own.title')}>
        <TextInput
          className={classes['grow'] ?? ''}
          size="xs"
          aria-label={t('tools.own.name')}
          placeholder={t('tools.own.placeholder')}
          maxLength={MAX_TITLE}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <NumberInput
          size="xs"
          w={64}
          aria-label={t('tools.own.minutes')}
          min={0}
          max={MOST_MINUTES}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          placeholder="–"
          value={minutes ?? ''}
          onChange={(value) => setMinutes(typeof value === 'number' && value > 0 ? value : null)}
        />
        <Button type="submit" size="xs" variant="default">
          {t('tools.own.start')}
        </Button>
      </form>
    </>
  )
}
