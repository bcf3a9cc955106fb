import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconCopy, IconLetterCase, IconPencil, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../../app/ActionButton.tsx'
import { runAction } from '../../../app/actions.ts'
import { useSelection } from '../../../canvas/selection.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { FONT_SIZES } from '../plans/elements.ts'

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const
const SIZES = ['small', 'medium', 'large', 'huge'] as const

/** What can be done with free elements. */
export function ElementBar({ isAlone }: { readonly isAlone: boolean }) {
  const { t } = useTranslation()
  const { elements } = useWorkshopMap()
  const chosen = useSelection((now) => now.elements)
  const shown = elements.filter(({ id }) => chosen.has(id))
  if (shown.length === 0) return null
  const hasText = shown.some(({ kind }) => kind === 'text')
  return (
    <>
      {shown.length === 1 && isAlone && (
        <ActionButton id="element.edit">
          <IconPencil {...ICON} />
        </ActionButton>
      )}
      {hasText && (
        <Menu position="bottom" shadow="lg" withinPortal>
          <Menu.Target>
            <Tooltip label={t('element.size.label')} openDelay={400}>
              <ActionIcon variant="subtle" color="gray" aria-label={t('element.size.label')}>
                <IconLetterCase {...ICON} />
              </ActionIcon>
            </Tooltip>
          </Menu.Target>
          <Menu.Dropdown>
            {SIZES.map((size) => (
              <Menu.Item
                key={size}
                fw={shown.some(({ fontSize }) => fontSize === FONT_SIZES[size]) ? 600 : 400}
                onClick={() => runAction(`element.size.${size}`)}
              >
                {t(`element.size.${size}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {isAlone && (
        <>
          <ActionButton id="board.duplicate">
            <IconCopy {...ICON} />
          </ActionButton>
          <ActionButton id="board.remove">
            <IconTrash {...ICON} />
          </ActionButton>
        </>
      )}
    </>
  )
}
