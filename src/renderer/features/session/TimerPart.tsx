import { ActionIcon, Button, Text } from '@mantine/core'
import {
  IconArrowsDiagonal,
  IconArrowsDiagonalMinimize2,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerStop
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../app/actions.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { TimerFace } from '../../session/TimerFace.tsx'
import { startQuickTimer, useReading, useTimer } from '../../session/timerStore.ts'
import classes from './SessionPanel.module.css'

const QUICK_MINUTES = [1, 3, 5, 10, 15]
const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

/** The time that runs and what can be done with it; without one, some to begin with. */
export function TimerPart() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { timer, isLarge } = useTimer(scope)
  const reading = useReading(scope)
  if (timer === null || reading === null)
    return (
      <div className={classes['row']}>
        {QUICK_MINUTES.map((minutes) => (
          <Button
            key={minutes}
            className={classes['grow'] ?? ''}
            variant="default"
            size="compact-sm"
            px={0}
            aria-label={t('tools.timer.startWith', { count: minutes })}
            onClick={() => startQuickTimer(scope, minutes)}
          >
            {t('tools.timer.quickShort', { count: minutes })}
          </Button>
        ))}
      </div>
    )
  const pause = reading.isPaused ? t('tools.timer.resume') : t('tools.timer.pause')
  const size = isLarge ? t('tools.timer.small') : t('tools.timer.large')
  return (
    <>
      {timer.title !== '' && (
        <Text size="sm" truncate>
          {timer.title}
        </Text>
      )}
      <div className={classes['row']}>
        <div className={`${classes['grow']} ${classes['now']}`}>
          <TimerFace reading={reading} />
        </div>
        {timer.totalMs !== null && (
          <Button
            variant="subtle"
            size="compact-sm"
            title={t('tools.timer.more')}
            onClick={() => runAction('session.timer.more')}
          >
            {t('tools.timer.moreShort')}
          </Button>
        )}
        <ActionIcon size="lg" aria-label={pause} title={pause} onClick={() => runAction('session.timer')}>
          {reading.isPaused ? <IconPlayerPlay {...ICON} /> : <IconPlayerPause {...ICON} />}
        </ActionIcon>
        <ActionIcon size="lg" aria-label={size} title={size} onClick={() => runAction('session.timer.large')}>
          {isLarge ? <IconArrowsDiagonalMinimize2 {...ICON} /> : <IconArrowsDiagonal {...ICON} />}
        </ActionIcon>
        <ActionIcon
          size="lg"
          aria-label={t('tools.timer.stop')}
          title={t('tools.timer.stop')}
          onClick={() => runAction('session.timer.stop')}
        >
          <IconPlayerStop {...ICON} />
        </ActionIcon>
      </div>
    </>
  )
}
