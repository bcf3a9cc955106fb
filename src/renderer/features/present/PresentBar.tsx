import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { runAction, useAllActions } from '../../app/actions.ts'
import { Keys } from '../../ui/Keys.tsx'
import { ProjectorMenu } from './ProjectorMenu.tsx'

const ACTIONS = [
  ['present.start', 'present.projector'],
  ['present.saveView', 'present.views']
]

/** The way to everything that is for the room. */
export function PresentBar() {
  const { t } = useTranslation()
  const all = useAllActions()
  const groups = ACTIONS.map((ids) => ids.flatMap((id) => all.find((action) => action.id === id) ?? []))
  return (
    <>
      <ProjectorMenu />
      <Menu width={290} withinPortal={false} position="bottom-end">
        <Menu.Target>
          <Tooltip label={t('present.menu')}>
            <ActionIcon aria-label={t('present.menu')} size="lg">
              <IconPresentation size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {groups.flatMap((actions, index) => [
            ...(index > 0 ? [<Menu.Divider key="line" />] : []),
            ...actions.map(({ id, label, keys, isEnabled }) => (
              <Menu.Item
                key={id}
                disabled={isEnabled === false}
                rightSection={keys?.[0] !== undefined && <Keys keys={keys[0]} />}
                onClick={() => runAction(id)}
              >
                {label}
              </Menu.Item>
            ))
          ])}
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
