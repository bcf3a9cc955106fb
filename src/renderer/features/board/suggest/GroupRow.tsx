import { ActionIcon, Checkbox, TextInput } from '@mantine/core'
import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { isComposing } from '../../../app/platform.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useDesk } from '../deskContext.ts'
import { ghostId } from './preview.ts'
import type { ProposedGroup } from './proposal.ts'
import classes from './Suggest.module.css'
import { chooseGroup, leaveOut, nameGroup, useSuggesting } from './suggestStore.ts'
import type { ShownPreview } from './usePreview.ts'

interface Props {
  readonly group: ProposedGroup
  readonly title: string
  readonly suggestedTitle: ShownPreview['suggestedTitle']
  /** Among all groups, most of which may not be drawn. */
  readonly index: number
  readonly count: number
  /** px from the top of the list. */
  readonly top: number
  onTake(group: ProposedGroup): void
}

/** A group: whether it is wanted, what it is called, how many notes it has, and the way to take it alone. */
export const GroupRow = memo(function GroupRow(props: Props) {
  const { group, title, suggestedTitle, index, count, top, onTake } = props
  const { t } = useTranslation()
  const format = useFormat()
  const desk = useDesk()
  const { id, clusterId } = group.group
  const { color } = group.place
  const isChosen = useSuggesting(({ chosen }) => chosen === id)
  const called = title || t('board.cluster.untitled')

  const look = (): void => {
    const ghost = desk?.board.scene.ghosts.find((each) => each.id === ghostId(id))
    if (ghost !== undefined) desk?.board.camera.fit(ghost)
  }
  const keyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (isComposing(event.nativeEvent) || !goByArrow(event.currentTarget, event.target, event.key)) return
    event.preventDefault()
  }
  const titleKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return
    const isBack = event.key === 'Escape'
    if (!isBack && event.key !== 'Enter') return
    // What is typed here is ended first; the suggestion is another matter.
    if (isBack) nameGroup(id, null)
    event.currentTarget.closest('li')?.querySelector<HTMLElement>('[type="checkbox"]')?.focus()
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <li
      className={classes['row']}
      style={{ top }}
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-chosen={isChosen || undefined}
      data-left-out={group.isLeftOut || undefined}
      onFocus={() => chooseGroup(id)}
      onMouseEnter={() => chooseGroup(id)}
      onKeyDown={keyDown}
    >
      <span data-part="wanted">
        <Checkbox
          size="xs"
          aria-label={t('suggest.wanted', { title: called })}
          checked={!group.isLeftOut}
          onChange={(event) => leaveOut(id, !event.currentTarget.checked)}
          style={{ '--checkbox-color': `var(--note-${color}-edge)` }}
        />
      </span>
      {clusterId === null ? (
        <TextInput
          data-part="title"
          className={classes['name'] ?? ''}
          classNames={{ input: classes['input'] ?? '' }}
          size="xs"
          variant="unstyled"
          aria-label={t('suggest.name')}
          placeholder={t('board.cluster.untitled')}
          maxLength={MAX_TITLE}
          title={title}
          value={title}
          onChange={(event) => nameGroup(id, event.currentTarget.value)}
          onBlur={() => title.trim() === '' && suggestedTitle(group.group) !== '' && nameGroup(id, null)}
          onKeyDown={titleKeyDown}
        />
      ) : (
        <span className={classes['into']} title={called}>
          <IconArrowRight size={14} stroke={1.8} aria-label={t('suggest.into')} />
          <span>{called}</span>
        </span>
      )}
      <button
        type="button"
        className={classes['count']}
        data-part="look"
        tabIndex={-1}
        title={t('suggest.look')}
        aria-label={t('suggest.lookAt', { title: called, count: group.noteIds.length })}
        onClick={look}
      >
        {format.number(group.noteIds.length)}
      </button>
      <ActionIcon
        data-part="take"
        tabIndex={-1}
        size="sm"
        variant="subtle"
        color="gray"
        title={t('suggest.takeOne')}
        aria-label={t('suggest.takeNamed', { title: called })}
        onClick={() => onTake(group)}
      >
        <IconCheck size={16} stroke={1.8} aria-hidden />
      </ActionIcon>
    </li>
  )
})

const CONTROLS = 'input, button'

/** Up and down to the same part of another row, left and right along it; in a text the arrows are for the text. */
function goByArrow(row: HTMLElement, target: EventTarget, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false
  const controls = [...row.querySelectorAll<HTMLElement>(CONTROLS)]
  const at = controls.indexOf(target)
  const isText = target instanceof HTMLInputElement && target.type === 'text'
  if ((key === 'ArrowLeft' || key === 'ArrowRight') && !isText) {
    controls[at + (key === 'ArrowLeft' ? -1 : 1)]?.focus()
    return true
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
  const beside = key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling
  if (beside instanceof HTMLElement && Math.abs(placeOf(beside) - placeOf(row)) > 1) {
    // It was scrolled out of sight, and its neighbours are not drawn until it is back.
    row.scrollIntoView({ block: 'nearest' })
    return true
  }
  const there = [...(beside?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])]
  // One that joins a cluster has no name to write: what stands at the end is counted from there.
  const same = at < 1 ? there[at] : there.at(at - controls.length)
  ;(same ?? there[0])?.focus()
  return true
}

const placeOf = ({ dataset }: HTMLElement): number => Number(dataset['index'])
