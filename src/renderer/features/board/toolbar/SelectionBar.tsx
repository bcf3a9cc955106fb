import { Text } from '@mantine/core'
import {
  IconArrowMerge,
  IconBoxMargin,
  IconBoxMultiple,
  IconCopy,
  IconFold,
  IconLayoutGrid,
  IconLink,
  IconPencil,
  IconTrash
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../../app/ActionButton.tsx'
import { countOf, useSelection } from '../../../canvas/selection.ts'
import { ColorSwatchPicker } from '../../../ui/ColorSwatchPicker.tsx'
import { useDesk } from '../deskContext.ts'
import { ElementBar } from '../elements/ElementBar.tsx'
import { isWriting, useField } from '../field/fieldStore.ts'
import { LinkBar } from '../links/LinkBar.tsx'
import { recolor } from '../noteCommands.ts'
import { useColorOfSelection } from '../useColorOfSelection.ts'
import { ArrangeMenu } from './ArrangeMenu.tsx'
import classes from './toolbar.module.css'

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

/** What can be done with what is selected. */
export function SelectionBar() {
  const { t } = useTranslation()
  const desk = useDesk()
  const chosen = useSelection()
  const { notes, frames, elements, links } = chosen
  const writes = useField(({ field }) => isWriting(field))
  const color = useColorOfSelection()
  if (desk === null || writes || countOf(chosen) === 0) return null
  const isFree = desk.lens.isFree === true
  const hasColor = notes.size + frames.size + elements.size > 0
  return (
    <div className={classes['card']} role="toolbar" aria-label={t('board.selection')}>
      {notes.size > 1 && (
        <Text size="xs" c="dimmed" px={8} className="tabular">
          {t('app.noteCount', { count: notes.size })}
        </Text>
      )}
      {hasColor && (
        <>
          <div className={classes['swatches']}>
            <ColorSwatchPicker
              value={color}
              label={t('board.note.color')}
              onChange={(chosen) => void recolor(desk, chosen)}
            />
          </div>
          <div className={classes['separator']} />
        </>
      )}
      {isFree && notes.size + frames.size > 0 && (
        <ActionButton id="board.group">
          <IconBoxMultiple {...ICON} />
        </ActionButton>
      )}
      {notes.size > 1 && (
        <ActionButton id="board.merge">
          <IconArrowMerge {...ICON} />
        </ActionButton>
      )}
      {notes.size > 0 && (
        <ActionButton id="board.duplicate">
          <IconCopy {...ICON} />
        </ActionButton>
      )}
      {frames.size > 0 && (
        <>
          <ActionButton id="board.rename">
            <IconPencil {...ICON} />
          </ActionButton>
          <ActionButton id="board.tidy">
            <IconLayoutGrid {...ICON} />
          </ActionButton>
          <ActionButton id="board.collapse">
            <IconFold {...ICON} />
          </ActionButton>
          {frames.size > 1 && notes.size === 0 && (
            <ActionButton id="board.mergeClusters">
              <IconArrowMerge {...ICON} />
            </ActionButton>
          )}
          <ActionButton id="board.ungroup">
            <IconBoxMargin {...ICON} />
          </ActionButton>
        </>
      )}
      {notes.size === 2 && countOf(chosen) === 2 && (
        <ActionButton id="link.connect">
          <IconLink {...ICON} />
        </ActionButton>
      )}
      <ElementBar isAlone={notes.size + frames.size === 0} />
      {links.size > 0 && !hasColor && <LinkBar />}
      {hasColor && <ArrangeMenu />}
      {notes.size > 0 && (
        <ActionButton id="board.remove">
          <IconTrash {...ICON} />
        </ActionButton>
      )}
    </div>
  )
}
