import { ActionIcon, Button, Popover } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useReplica } from '../../replica/hooks.tsx'
import { faceText, TimerFace } from '../../session/TimerFace.tsx'
import { useReading } from '../../session/timerStore.ts'
import { SessionPanel } from './SessionPanel.tsx'
import { openSession, useSessionUi } from './sessionUi.ts'

/** In the workshop's bar: the way to the session tools, and the time while it runs. */
export function SessionTools() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const isOpen = useSessionUi((ui) => ui.isOpen)
  const reading = useReading(scope)
  const shared = {
    'aria-label': reading === null ? t('tools.open') : `${t('tools.open')} ${faceText(reading)}`,
    'aria-expanded': isOpen,
    title: t('tools.open'),
    onClick: () => openSession(!isOpen)
  } as const
  const icon = <IconClock size={18} stroke={1.5} aria-hidden />
  return (
    <Popover
      opened={isOpen}
      onChange={openSession}
      position="bottom-end"
      width={372}
      shadow="lg"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        {reading === null ? (
          <ActionIcon {...shared}>{icon}</ActionIcon>
        ) : (
          <Button {...shared} variant="default" size="compact-md" px={8} leftSection={icon}>
            <TimerFace reading={reading} />
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('tools.open')}>
        <SessionPanel />
      </Popover.Dropdown>
    </Popover>
  )
}
