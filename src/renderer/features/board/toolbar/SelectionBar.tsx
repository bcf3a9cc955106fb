import { Text } from '@mantine/core'
import {
  IconArrowMerge,
  IconBoxMargin,
  IconBoxMultiple,
  IconCopy,
  IconFold,
  IconLayoutGrid,
  IconPencil,
  IconTrash
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSelection } from '../../../canvas/selection.ts'
import { ColorSwatchPicker } from '../../../ui/ColorSwatchPicker.tsx'
import { useDesk } from '../deskContext.ts'
import { isWriting, useField } from '../field/fieldStore.ts'
import { recolor } from '../noteCommands.ts'
import { useColorOfSelection } from '../useColorOfSelection.ts'
import { ActionButton } from './ActionButton.tsx'
import { ArrangeMenu } from './ArrangeMenu.tsx'
import classes from './toolbar.module.css'

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

/** What can be done with what is selected. */
export function SelectionBar() {
  const { t } = useTranslation()
  const desk = useDesk()
  const { notes, frames } = useSelection()
  const writes = useField(({ field }) => isWriting(field))
  const color = useColorOfSelection()
  if (desk === null || writes || notes.size + frames.size === 0) return null
  const isFree = desk.lens.isFree === true
  return (
    <div className={classes['card']} role="toolbar" aria-label={t('board.selection')}>
      {notes.size > 1 && (
        <Text size="xs" c="dimmed" px={8} className="tabular">
          {t('app.noteCount', { count: notes.size })}
        </Text>
      )}
      <div className={classes['swatches']}>
        <ColorSwatchPicker
          value={color}
          label={t('board.note.color')}
          onChange={(chosen) => void recolor(desk, chosen)}
        />
      </div>
      <div className={classes['separator']} />
      {isFree && (
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
      <ArrangeMenu />
      {notes.size > 0 && (
        <ActionButton id="board.remove">
          <IconTrash {...ICON} />
        </ActionButton>
      )}
    </div>
  )
}
