import { Text } from '@mantine/core'
import { IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { GROUPS_PER_SEGMENT, invitesFor, sizeAdvice } from '../../../domain/people/groupSize.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import classes from './GroupSizeNote.module.css'

interface Props {
  readonly session: Session
  readonly map: WorkshopMap
}

/** Whether those who attend make a group for the method, and who says so: told once, and never in the way. */
export function GroupSizeNote({ session, map: { participants, attendances } }: Props) {
  const { t } = useTranslation()
  const there = new Set(
    attendances.flatMap(({ sessionId, participantId }) => (sessionId === session.id ? participantId : []))
  )
  const count = participants.filter(({ id, side }) => side === 'client' && there.has(id)).length
  const advice = sizeAdvice(session.method, count)
  if (advice === null) return null
  const isFine = advice.fit === 'ideal' || advice.fit === 'fits' || advice.fit === 'mini'
  const Icon = isFine ? IconCheck : IconInfoCircle
  const text =
    count === 0
      ? t(`prepare.groupSize.unknown.${advice.method}`, { title: session.title })
      : advice.method === 'interview'
        ? t(`prepare.groupSize.interview.${advice.fit}`, { count })
        : `${t(`prepare.groupSize.group.${advice.fit}`, { count })} ${t('prepare.groupSize.plan', {
            invited: invitesFor(count),
            count,
            ...GROUPS_PER_SEGMENT
          })}`
  return (
    <Text size="sm" className={classes['note']} data-fit={isFine ? 'fits' : undefined} role="status">
      <Icon size={16} aria-hidden />
      <span>{text}</span>
    </Text>
  )
}
