import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Point } from '../../../base/geometry.ts'
import { runAction, useAllActions } from '../../app/actions.ts'
import { type Selection, useSelection } from '../../canvas/selection.ts'
import { ColorSwatchPicker } from '../../ui/ColorSwatchPicker.tsx'
import { Keys } from '../../ui/Keys.tsx'
import { useDesk } from './deskContext.ts'
import { recolor } from './noteCommands.ts'
import { ArrangeItems } from './toolbar/ArrangeMenu.tsx'
import { useColorOfSelection } from './useColorOfSelection.ts'

/** By group; an action that is not enabled here is left out. */
const OF_NOTES = [
  ['board.edit', 'board.details', 'board.duplicate', 'board.turn'],
  ['board.group', 'board.moveToCluster', 'board.merge', 'link.connect', 'element.attach'],
  ['board.remove']
]
const OF_FRAMES = [
  ['board.rename', 'board.tidy', 'board.collapse'],
  ['board.group', 'board.mergeClusters', 'board.moveToCluster', 'board.splitCluster', 'board.ungroup'],
  ['board.fitSelection']
]
const OF_BOARD = [
  ['board.newNote', 'board.selectAll'],
  ['board.fitAll', 'board.actualSize', 'board.grid', 'board.snap', 'board.minimap'],
  ['board.nameMatrix', 'board.exportPng']
]
const OF_ELEMENTS = [['element.edit', 'board.duplicate'], ['board.remove']]
const OF_LINKS = [
  ['link.set.supports', 'link.set.conflicts', 'link.set.depends', 'link.set.duplicates'],
  ['link.turn'],
  ['board.remove']
]

interface Props {
  readonly at: Point
  onClose(): void
}

/** What can be done with what was clicked with the other mouse button. */
export function BoardMenu({ at, onClose }: Props) {
  const { t } = useTranslation()
  const desk = useDesk()
  const all = useAllActions()
  const { notes, frames, elements, links } = useSelection()
  const color = useColorOfSelection()
  const groups = groupsOf({ notes, frames, elements, links })
  const shown = groups
    .map((ids) => ids.flatMap((id) => all.find((action) => action.id === id && action.isEnabled !== false) ?? []))
    .filter((actions) => actions.length > 0)
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="lg" width={260} returnFocus withinPortal>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('board.menu')}>
        {desk !== null && notes.size + frames.size + elements.size > 0 && (
          <>
            <div style={{ padding: '6px 10px 8px' }}>
              <ColorSwatchPicker
                value={color}
                label={t('board.note.color')}
                onChange={(chosen) => {
                  onClose()
                  void recolor(desk, chosen)
                }}
              />
            </div>
            <Menu.Divider />
            <Menu.Sub>
              <Menu.Sub.Target>
                <Menu.Sub.Item>{t('arrange.menu')}</Menu.Sub.Item>
              </Menu.Sub.Target>
              <Menu.Sub.Dropdown>
                <ArrangeItems />
              </Menu.Sub.Dropdown>
            </Menu.Sub>
            <Menu.Divider />
          </>
        )}
        {shown.flatMap((actions, index) => [
          ...(index > 0 ? [<Menu.Divider key={`before ${actions[0]?.id}`} />] : []),
          ...actions.map(({ id, label, keys }) => (
            <Menu.Item
              key={id}
              rightSection={keys?.[0] !== undefined && <Keys keys={keys[0]} />}
              onClick={() => runAction(id)}
            >
              {label}
            </Menu.Item>
          ))
        ])}
      </Menu.Dropdown>
    </Menu>
  )
}

function groupsOf({ notes, frames, elements, links }: Selection): string[][] {
  if (notes.size > 0) return OF_NOTES
  if (frames.size > 0) return OF_FRAMES
  if (elements.size > 0) return OF_ELEMENTS
  return links.size > 0 ? OF_LINKS : OF_BOARD
}
