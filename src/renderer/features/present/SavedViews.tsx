import { ActionIcon, Button, CloseButton, Text, TextInput, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconEye, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import type { View } from '../../../domain/views/view.ts'
import { attempt } from '../../app/failures.tsx'
import { isComposing } from '../../app/platform.ts'
import { seenBox } from '../../canvas/camera.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { newId } from '../../replica/bridge.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { DraftInput } from '../../ui/DraftInput.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'
import { goTo, wholeView } from './going.ts'
import classes from './SavedViews.module.css'
import { positionAfterMove } from './viewOrder.ts'
import { closeViews, openViews, useViewsUi } from './viewsUi.ts'

const ICON = { size: 16, stroke: 1.6, 'aria-hidden': true } as const

/** The views that were saved: to be gone to, named, put in order. Stays open beside the board. */
export function SavedViews() {
  const { t } = useTranslation()
  const { views } = useWorkshopMap()
  const open = useViewsUi((ui) => ui.open)
  const hasBoard = useShownBoard(({ board }) => board !== null)
  const titleId = useId()
  if (open === null) return null
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event.nativeEvent)) return
    event.preventDefault()
    closeViews()
    useShownBoard.getState().board?.focus()
  }
  return (
    <section className={classes['panel']} aria-labelledby={titleId} onKeyDown={keyDown}>
      <header className={classes['head']}>
        <Text id={titleId} component="h2" fw={620} size="sm">
          {t('present.view.section')}
        </Text>
        <CloseButton size="sm" aria-label={t('action.close')} onClick={closeViews} />
      </header>
      {views.length === 0 ? (
        <Text size="sm" c="dimmed" px="sm">
          {t('present.view.none')}
        </Text>
      ) : (
        <ol className={classes['list']}>
          {views.map((view, index) => (
            <ViewRow key={view.id} view={view} views={views} number={index + 1} />
          ))}
        </ol>
      )}
      <footer className={classes['foot']}>
        {open === 'new' && hasBoard ? (
          <NewView number={views.length + 1} />
        ) : (
          <Button variant="default" size="xs" fullWidth disabled={!hasBoard} onClick={() => openViews('new')}>
            {t('present.view.save')}
          </Button>
        )}
      </footer>
    </section>
  )
}

function NewView({ number }: { readonly number: number }) {
  const { t } = useTranslation()
  const run = useRun()
  const [title, setTitle] = useState(() => t('present.view.default', { number }))
  const save = async (): Promise<void> => {
    const { board, lens } = useShownBoard.getState()
    if (board === null || lens === null) return
    const box = seenBox(board.camera.camera, board.camera.size)
    if (await attempt(run('view.add', { id: newId(), title: title.trim(), lens, ...box }))) openViews('list')
  }
  return (
    <form
      className={classes['new']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        autoFocus
        size="xs"
        maxLength={MAX_TITLE}
        aria-label={t('present.view.name')}
        value={title}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        onKeyDown={(event) => isComposing(event.nativeEvent) && event.key === 'Enter' && event.preventDefault()}
      />
      <Button type="submit" size="xs">
        {t('present.view.keep')}
      </Button>
    </form>
  )
}

interface RowProps {
  readonly view: View
  readonly views: readonly View[]
  readonly number: number
}

function ViewRow({ view, views, number }: RowProps) {
  const { t } = useTranslation()
  const run = useRun()
  const { scope } = useReplica()
  const { id, lens, title, ...box } = view
  const name = title || t('present.view.untitled')
  const move = (by: -1 | 1): void => {
    const position = positionAfterMove(views, id, by)
    if (position !== null) void attempt(run('view.edit', { id, position }))
  }
  const remove = async (): Promise<void> => {
    if (await attempt(run('view.remove', { id })))
      offerUndo({ scope, message: t('present.view.removed', { title: name }) })
  }
  return (
    <li className={classes['row']}>
      <Tool
        label={t('present.view.go', { title: name })}
        onClick={() => goTo({ lens, camera: (size) => wholeView(box, size) })}
      >
        <IconEye {...ICON} />
      </Tool>
      <DraftInput
        size="xs"
        variant="unstyled"
        className={classes['title']}
        aria-label={t('present.view.nameOf', { number })}
        value={title}
        placeholder={t('present.view.untitled')}
        onSave={(text, gesture) => attempt(run('view.edit', { id, title: text }, gesture))}
      />
      <Tool label={t('present.view.up', { title: name })} isDisabled={number === 1} onClick={() => move(-1)}>
        <IconArrowUp {...ICON} />
      </Tool>
      <Tool
        label={t('present.view.down', { title: name })}
        isDisabled={number === views.length}
        onClick={() => move(1)}
      >
        <IconArrowDown {...ICON} />
      </Tool>
      <Tool label={t('present.view.remove', { title: name })} onClick={() => void remove()}>
        <IconTrash {...ICON} />
      </Tool>
    </li>
  )
}

interface ToolProps {
  readonly label: string
  readonly isDisabled?: boolean
  readonly children: ReactNode
  onClick(): void
}

const Tool = ({ label, isDisabled = false, children, onClick }: ToolProps) => (
  <Tooltip label={label} openDelay={400}>
    <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} disabled={isDisabled} onClick={onClick}>
      {children}
    </ActionIcon>
  </Tooltip>
)
