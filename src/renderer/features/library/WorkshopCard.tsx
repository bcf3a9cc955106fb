import { ActionIcon } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { foundIn } from '../../../domain/workshops/found.ts'
import type { LibraryEntry } from '../../../domain/workshops/queries.ts'
import { useFormat } from '../../i18n/format.ts'
import { BoardThumbnail } from './BoardThumbnail.tsx'
import { RenameField } from './RenameField.tsx'
import classes from './WorkshopCard.module.css'

interface Props {
  readonly entry: LibraryEntry
  readonly searched: string
  /** It can be reached by Tab; the arrows lead to the others. */
  readonly isSelected: boolean
  readonly isRenamed: boolean
  readonly onSelect: (id: string) => void
  /** Click or Enter. */
  readonly onOpen: (entry: LibraryEntry) => void
}

export const WorkshopCard = memo(function WorkshopCard(props: Props) {
  const { entry, searched, isSelected, isRenamed, onSelect, onOpen } = props
  const { workshop, changedAt, foundText, picture } = entry
  const { t } = useTranslation()
  const format = useFormat()
  const title = workshop.title || t('common.untitled')
  const found = foundText === null ? null : foundIn(foundText, searched)

  const openByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.target !== event.currentTarget) return
    event.preventDefault()
    onOpen(entry)
  }

  return (
    <td
      tabIndex={isSelected ? 0 : -1}
      data-workshop={workshop.id}
      className={classes['card']}
      onFocus={() => onSelect(workshop.id)}
      onClick={() => !isRenamed && onOpen(entry)}
      onKeyDown={openByKey}
    >
      <BoardThumbnail picture={picture} />
      <div className={classes['words']}>
        {isRenamed ? <RenameField workshop={workshop} /> : <div className={classes['title']}>{title}</div>}
        <div className={classes['about']}>
          {workshop.client !== '' && <div className={classes['client']}>{workshop.client}</div>}
          {found !== null && (
            <div className={classes['found']}>
              {found.before}
              <mark>{found.found}</mark>
              {found.after}
            </div>
          )}
          <div className={classes['counts']}>
            <span>{t('library.notes', { count: entry.notes })}</span>
            <span>{t('library.people', { count: entry.participants })}</span>
            {entry.signedVersions > 0 && <span>{t('library.signed', { count: entry.signedVersions })}</span>}
          </div>
          <time dateTime={changedAt} title={format.dateTime(changedAt)} className={classes['changed']}>
            {isJustNow(changedAt) ? t('library.changedNow') : t('library.changed', { ago: format.ago(changedAt) })}
          </time>
        </div>
        <ActionIcon
          size={28}
          className={classes['menu']}
          tabIndex={isSelected ? 0 : -1}
          aria-label={t('library.menuOf', { title })}
          aria-haspopup="menu"
          onClick={openContextMenu}
        >
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </div>
    </td>
  )
})

const JUST_NOW_MS = 60_000
const isJustNow = (moment: string): boolean => Date.now() - Date.parse(moment) < JUST_NOW_MS

/** The button opens the same menu as a right click does: the grid's, at this place. */
function openContextMenu(event: MouseEvent<HTMLElement>): void {
  event.stopPropagation()
  const { left, bottom } = event.currentTarget.getBoundingClientRect()
  event.currentTarget.dispatchEvent(
    new window.MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left, clientY: bottom })
  )
}
