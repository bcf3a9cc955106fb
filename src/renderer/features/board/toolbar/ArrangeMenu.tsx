import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  IconColorPicker,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconLayoutGrid,
  IconLock,
  IconPaint,
  IconStackBack,
  IconStackBackward,
  IconStackForward,
  IconStackFront
} from '@tabler/icons-react'
import type { ComponentProps, ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction, useAllActions } from '../../../app/actions.ts'
import { Keys } from '../../../ui/Keys.tsx'

type Icon = ComponentType<ComponentProps<typeof IconLock>>

/** By group: the actions of useArrangeActions. */
const GROUPS: readonly (readonly (readonly [id: string, icon: Icon])[])[] = [
  [
    ['board.align.left', IconLayoutAlignLeft],
    ['board.align.center', IconLayoutAlignCenter],
    ['board.align.right', IconLayoutAlignRight],
    ['board.align.top', IconLayoutAlignTop],
    ['board.align.middle', IconLayoutAlignMiddle],
    ['board.align.bottom', IconLayoutAlignBottom]
  ],
  [
    ['board.distribute.x', IconLayoutDistributeVertical],
    ['board.distribute.y', IconLayoutDistributeHorizontal],
    ['board.tidyNotes', IconLayoutGrid]
  ],
  [
    ['board.stack.front', IconStackFront],
    ['board.stack.forward', IconStackForward],
    ['board.stack.backward', IconStackBackward],
    ['board.stack.back', IconStackBack]
  ],
  [
    ['board.lock', IconLock],
    ['board.copyStyle', IconColorPicker],
    ['board.pasteStyle', IconPaint]
  ]
]

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const

/** What is not possible with what is selected is grey: that it is there is worth knowing. */
export function ArrangeItems() {
  const all = useAllActions()
  return GROUPS.flatMap((group, index) => [
    ...(index > 0 ? [<Menu.Divider key={`before ${group[0]?.[0]}`} />] : []),
    ...group.flatMap(([id, Icon]) => {
      const action = all.find((each) => each.id === id)
      if (action === undefined) return []
      return [
        <Menu.Item
          key={id}
          disabled={action.isEnabled === false}
          leftSection={<Icon {...ICON} />}
          rightSection={action.keys?.[0] !== undefined && <Keys keys={action.keys[0]} />}
          onClick={() => runAction(id)}
        >
          {action.label}
        </Menu.Item>
      ]
    })
  ])
}

/** Aligning, distributing, stacking and locking, behind one button of the bar over a selection. */
export function ArrangeMenu() {
  const { t } = useTranslation()
  return (
    <Menu width={290} shadow="lg" position="bottom-start" withinPortal>
      <Menu.Target>
        <Tooltip label={t('arrange.menu')} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('arrange.menu')}
            onMouseDown={(event) => event.preventDefault()}
          >
            <IconLayoutAlignLeft size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('arrange.menu')}>
        <ArrangeItems />
      </Menu.Dropdown>
    </Menu>
  )
}
