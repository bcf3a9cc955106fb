import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { IconDeviceProjector, IconSnowflake } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction, useAllActions } from '../../app/actions.ts'
import { useProjector } from './projectorLink.ts'

const ACTIONS = ['present.freeze', 'present.showNow', 'present.names', 'present.projector']

interface Props {
  readonly isLarge?: boolean
  onToggle?(isOpen: boolean): void
}

/** The window for the room: whether there is one, what it shows, and what can be done with it. */
export function ProjectorMenu({ isLarge = false, onToggle }: Props) {
  const { t } = useTranslation()
  const { isOpen, isFrozen } = useProjector()
  const all = useAllActions()
  const state = isOpen ? (isFrozen ? 'frozen' : 'following') : 'closed'
  const label = t(`present.projector.state.${state}`)
  const icon = isFrozen ? (
    <IconSnowflake size={isLarge ? 24 : 16} aria-hidden />
  ) : (
    <IconDeviceProjector size={isLarge ? 24 : 16} aria-hidden />
  )
  if (!isOpen) {
    if (!isLarge) return null
    const open = t('present.projector.open')
    return (
      <Tooltip label={open} openDelay={400}>
        <ActionIcon
          size="3rem"
          variant="subtle"
          color="gray"
          aria-label={open}
          onClick={() => runAction('present.projector')}
        >
          {icon}
        </ActionIcon>
      </Tooltip>
    )
  }
  return (
    <Menu
      position={isLarge ? 'top' : 'bottom-end'}
      withinPortal={false}
      width={280}
      onChange={onToggle ?? (() => undefined)}
    >
      <Menu.Target>
        <Button
          variant="light"
          color={isFrozen ? 'blue' : 'teal'}
          size={isLarge ? 'md' : 'compact-sm'}
          leftSection={icon}
          data-testid="projector-state"
          data-state={state}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ACTIONS.flatMap((id) => {
          const action = all.find((each) => each.id === id && each.isEnabled !== false)
          return action === undefined ? [] : [action]
        }).map(({ id, label: text }) => (
          <Menu.Item key={id} onClick={() => runAction(id)}>
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
