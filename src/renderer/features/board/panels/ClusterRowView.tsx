import { IconChevronDown, IconChevronRight, IconLock, IconStack2 } from '@tabler/icons-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { attempt } from '../../../app/failures.tsx'
import { isComposing } from '../../../app/platform.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useRun } from '../../../replica/hooks.tsx'
import { DraftInput } from '../../../ui/DraftInput.tsx'
import classes from './ClusterList.module.css'
import type { ClusterRow } from './clusterTree.ts'

interface Props {
  readonly row: ClusterRow
  readonly isSelected: boolean
  readonly isCurrent: boolean
  readonly isRenaming: boolean
  onShow(event: MouseEvent): void
  onToggle(): void
  /** Begins to rename it, or has ended. */
  onRename(isRenaming: boolean): void
  onKeyDown(event: KeyboardEvent): void
}

const ICON = { size: 14, stroke: 1.6, 'aria-hidden': true } as const

/** A theme or cluster: a click shows it, a double click renames it. */
export function ClusterRowView({ row, isSelected, isCurrent, isRenaming, ...on }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { cluster, level, count, isOpen, position, siblings } = row
  const { id, title, color } = cluster
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div
      className={classes['row']}
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      {...(isOpen !== null && { 'aria-expanded': isOpen })}
      tabIndex={isCurrent && !isRenaming ? 0 : -1}
      data-cluster={id}
      data-level={level}
      title={t('board.cluster.show', { title: title || t('board.cluster.untitled') })}
      onClick={on.onShow}
      onDoubleClick={() => on.onRename(true)}
      onKeyDown={on.onKeyDown}
    >
      {isOpen !== null && (
        // The keyboard has the arrows for it.
        <span
          className={classes['fold']}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation()
            on.onToggle()
          }}
        >
          <Chevron {...ICON} />
        </span>
      )}
      <span
        className={classes['dot']}
        style={{ '--dot': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }}
      />
      {isRenaming ? (
        <TitleInput id={id} title={title} onEnd={() => on.onRename(false)} />
      ) : (
        <span className={classes['title']} data-untitled={title === '' || undefined}>
          {title || t('board.cluster.untitled')}
        </span>
      )}
      {cluster.isCollapsed && <IconStack2 {...ICON} aria-label={t('cluster.isCard')} aria-hidden={false} />}
      {cluster.isLocked && <IconLock {...ICON} aria-label={t('cluster.isLocked')} aria-hidden={false} />}
      <span className={classes['count']}>{format.number(count)}</span>
    </div>
  )
}

interface TitleProps {
  readonly id: string
  readonly title: string
  onEnd(): void
}

function TitleInput({ id, title, onEnd }: TitleProps) {
  const { t } = useTranslation()
  const run = useRun()
  const keyDown = (event: KeyboardEvent): void => {
    // What is typed is not for the tree.
    event.stopPropagation()
    if ((event.key === 'Enter' || event.key === 'Escape') && !isComposing(event.nativeEvent)) onEnd()
  }
  return (
    <DraftInput
      className={classes['input'] ?? ''}
      size="xs"
      data-autofocus
      autoFocus
      aria-label={t('cluster.name')}
      placeholder={t('board.cluster.name')}
      value={title}
      onSave={(text, gesture) => attempt(run('cluster.edit', { id, title: text }, gesture))}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onKeyDown={keyDown}
      onBlurCapture={onEnd}
    />
  )
}
