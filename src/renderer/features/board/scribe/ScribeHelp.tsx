import { ActionIcon, Popover, Text } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CaptureSigns } from '../../../notes/CaptureSigns.tsx'

/** All that the bar understands, on a card. */
export function ScribeHelp() {
  const { t } = useTranslation()
  const title = t('scribe.help.title')
  return (
    <Popover position="top-end" width={420} shadow="lg" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size="lg" variant="subtle" color="gray" aria-label={title} title={title}>
          <IconHelp size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text fw={600} size="sm" mb={8}>
          {title}
        </Text>
        <CaptureSigns />
      </Popover.Dropdown>
    </Popover>
  )
}
