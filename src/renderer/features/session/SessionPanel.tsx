import { Button, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../app/actions.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { useRoom } from '../../session/room.ts'
import { AgendaPart } from './AgendaPart.tsx'
import { BackPart } from './BackPart.tsx'
import { GuidePart } from './GuidePart.tsx'
import { OwnExercise } from './OwnExercise.tsx'
import { Part } from './Part.tsx'
import classes from './SessionPanel.module.css'
import { TimerPart } from './TimerPart.tsx'

/** All that runs a session: its time, what is done in it, who may read what, and the way back. */
export function SessionPanel() {
  const { t } = useTranslation()
  return (
    <div className={classes['panel']}>
      <Part title={t('tools.timer.title')}>
        <TimerPart />
      </Part>
      <Part title={t('tools.agenda.title')}>
        <AgendaPart />
        <OwnExercise />
      </Part>
      <GuidePart />
      <Part title={t('tools.private.title')}>
        <PrivatePart />
      </Part>
      <BackPart />
    </div>
  )
}

function PrivatePart() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { isPrivate } = useRoom(scope)
  const { expectations } = useWorkshopMap()
  const faceDown = expectations.filter(({ isFaceDown }) => isFaceDown).length
  return (
    <>
      <Switch
        size="sm"
        checked={isPrivate}
        label={t('tools.private.begin')}
        description={t('tools.private.hint')}
        onChange={() => runAction('session.private')}
      />
      {faceDown > 0 && (
        <div className={classes['row']}>
          <Text size="sm" className={classes['grow'] ?? ''}>
            {t('tools.faceDown.chip', { count: faceDown })}
          </Text>
          <Button size="compact-sm" variant="light" onClick={() => runAction('session.reveal')}>
            {t('tools.faceDown.reveal')}
          </Button>
        </div>
      )}
    </>
  )
}
