import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { useActions } from '../../../app/actions.ts'
import { isComposing } from '../../../app/platform.ts'
import { select } from '../../../canvas/selection.ts'
import { useFormat } from '../../../i18n/format.ts'
import { closeFind, finding, lookFor, useFinding } from '../../../notes/finding.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { announce } from '../../../ui/announce.ts'
import { KeyTip } from '../../../ui/Keys.tsx'
import { useDesk } from '../deskContext.ts'
import classes from './FindBar.module.css'
import { type Matches, useMatches } from './useMatches.ts'

const ICON = { size: 16, stroke: 1.8, 'aria-hidden': true } as const

/** Looks for words on the map, and goes from one place to the next. */
export function FindBar() {
  const isOpen = useFinding((state) => state.isOpen)
  return isOpen ? <OpenBar /> : null
}

function OpenBar() {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const desk = useDesk()
  const search = useFinding((state) => state.search)
  const field = useRef<HTMLInputElement>(null)
  const matches = useMatches(map)
  const { ids, step } = matches
  useSpokenMatch(matches)

  // The words that were looked for last stand there to be looked for again, or written over.
  useEffect(() => field.current?.select(), [])

  const close = (): void => {
    const { current } = finding()
    if (current !== null && map.clusters.some(({ id }) => id === current)) select({ frames: [current] })
    else if (current !== null) select({ notes: [current] })
    closeFind()
    desk?.board.focus()
  }
  const section = t('find.label')
  const isEnabled = ids.length > 0
  useActions([
    { id: 'board.find', label: t('find.open'), section, keys: ['mod+F'], run: () => field.current?.select() },
    { id: 'board.findNext', label: t('find.next'), section, keys: ['F3', 'mod+G'], isEnabled, run: () => step(1) },
    {
      id: 'board.findPrevious',
      label: t('find.previous'),
      section,
      keys: ['shift+F3', 'mod+shift+G'],
      isEnabled,
      run: () => step(-1)
    }
  ])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' || event.key === 'F3') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className={classes['bar']} aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        className={classes['field']}
        size="xs"
        variant="unstyled"
        leftSection={<IconSearch size={14} aria-hidden />}
        aria-label={t('find.field')}
        placeholder={t('find.field')}
        maxLength={MAX_TITLE}
        autoFocus
        value={search}
        onChange={(event) => lookFor(event.currentTarget.value)}
      />
      <Count matches={matches} isSearching={search.trim() !== ''} />
      <BarButton label={t('find.previous')} keys="shift+F3" isEnabled={isEnabled} onClick={() => step(-1)}>
        <IconChevronUp {...ICON} />
      </BarButton>
      <BarButton label={t('find.next')} keys="F3" isEnabled={isEnabled} onClick={() => step(1)}>
        <IconChevronDown {...ICON} />
      </BarButton>
      <BarButton label={t('find.close')} keys="Escape" isEnabled onClick={close}>
        <IconX {...ICON} />
      </BarButton>
    </search>
  )
}

function Count({ matches, isSearching }: { readonly matches: Matches; readonly isSearching: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { ids, index, where } = matches
  if (!isSearching) return <span className={classes['count']} />
  return (
    <span className={classes['count']} data-testid="find-count" data-none={ids.length === 0}>
      {ids.length === 0
        ? t('find.none')
        : t('find.count', { at: format.number(index + 1), total: format.number(ids.length) })}
      {where !== null && where !== 'text' && <span className={classes['where']}>{t(`find.where.${where}`)}</span>}
    </span>
  )
}

interface ButtonProps {
  readonly label: string
  readonly keys: string
  readonly isEnabled: boolean
  readonly children: ReactNode
  onClick(): void
}

function BarButton({ label, keys, isEnabled, children, onClick }: ButtonProps) {
  return (
    <Tooltip openDelay={400} label={<KeyTip label={label} keys={keys} />}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        disabled={!isEnabled}
        // One goes on typing.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

/** What one looks at, for who does not see it. */
function useSpokenMatch({ ids, index }: Matches): void {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const isSearching = useFinding((state) => state.search.trim() !== '')
  const id = ids[index]
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when one comes to it, not when the map changes
  useEffect(() => {
    if (id === undefined) {
      if (isSearching && ids.length === 0) announce(t('find.none'))
      return
    }
    const note = map.expectations.find((each) => each.id === id)
    const text = note?.text ?? map.clusters.find((each) => each.id === id)?.title ?? ''
    announce(t('find.at', { at: index + 1, total: ids.length, text }))
  }, [id, ids.length])
}
