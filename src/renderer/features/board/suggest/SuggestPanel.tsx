import { Anchor, Button, CloseButton, Slider, Switch, Text, Title } from '@mantine/core'
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ownWordsType } from '../../../../domain/themes/ownWords.ts'
import { type Action, runAction, useActions } from '../../../app/actions.ts'
import { reported } from '../../../app/failures.tsx'
import { isComposing } from '../../../app/platform.ts'
import { useFormat } from '../../../i18n/format.ts'
import { sentenceSpace } from '../../../i18n/i18n.ts'
import { useAppRecords } from '../../../replica/appReplica.ts'
import { announce } from '../../../ui/announce.ts'
import { Keys } from '../../../ui/Keys.tsx'
import type { BoardDesk } from '../desk.ts'
import { useDesk } from '../deskContext.ts'
import { GroupList } from './GroupList.tsx'
import type { ProposedGroup } from './proposal.ts'
import classes from './Suggest.module.css'
import { leaveSuggestion, suggestClusters, takeGroups } from './suggestCommands.ts'
import { choose, useSuggesting } from './suggestStore.ts'
import { type ShownPreview, usePreview } from './usePreview.ts'
import { WhyHere } from './WhyHere.tsx'

/** What is suggested, as a list of what the ghosts on the board show: fewer or more groups, their names, and which are taken. */
export function SuggestPanel() {
  const shown = usePreview()
  return shown === null ? null : <Shown shown={shown} />
}

const FIRST = '[role="slider"], input'

function Shown({ shown }: { readonly shown: ShownPreview }) {
  const { t } = useTranslation()
  const format = useFormat()
  const desk = useDesk()
  const panel = useRef<HTMLElement>(null)
  const { preview, proposal, titleOf } = shown
  const { suggestion, stop, onlySure } = preview
  const isTaken = useSuggesting((state) => state.isTaken)
  const { groups, lone } = proposal
  const wanted = groups.filter(({ isLeftOut }) => !isLeftOut)
  const counts = t('suggest.counts', {
    groups: t('suggest.groups', { count: groups.length }),
    notes: t('app.noteCount', { count: groups.reduce((sum, { noteIds }) => sum + noteIds.length, 0) }),
    lone: format.number(lone)
  })

  const take = (some: typeof groups, isAll: boolean): void => {
    if (desk === null) return
    reported(() =>
      takeGroups(
        desk,
        some.map((group) => ({ ...group, title: titleOf(group) })),
        isAll || wanted.every((group) => some.includes(group))
      )
    )
  }
  const takeAll = (): void => take(wanted, true)
  // The same function for all rows: they are drawn anew when what they show is another.
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  const takeOne = useCallback((group: ProposedGroup) => latest.current([group], false), [])
  const leave = (): void => leaveSuggestion(desk)
  const step = (by: number): void => choose({ stop: Math.min(suggestion.stops.length - 1, Math.max(0, stop + by)) })

  const section = t('suggest.title')
  const actions: readonly Action[] = [
    {
      ...{ id: 'suggest.takeAll', label: t('suggest.takeAll'), section, keys: ['Enter', 'mod+Enter'] },
      isEnabled: wanted.length > 0,
      run: takeAll
    },
    { id: 'suggest.leave', label: t('suggest.leave'), section, keys: ['Escape'], run: leave },
    { id: 'suggest.fewer', label: t('suggest.fewer'), section, keys: ['['], run: () => step(-1) },
    { id: 'suggest.more', label: t('suggest.more'), section, keys: [']'], run: () => step(1) },
    { id: 'suggest.onlySure', label: t('suggest.onlySure'), section, run: () => choose({ onlySure: !onlySure }) }
  ]
  useActions(actions)
  // The slider has the keys first, where there is one: arrows try what is there.
  useEffect(() => panel.current?.querySelector<HTMLElement>(FIRST)?.focus(), [])
  useEffect(() => {
    announce(counts)
    // A row that is gone has taken the keys along.
    if (document.activeElement === document.body) panel.current?.querySelector<HTMLElement>(FIRST)?.focus()
  }, [counts])
  useOwnWords(desk)

  const keyDown = (event: KeyboardEvent): void => {
    if (isComposing(event.nativeEvent) || event.defaultPrevented) return
    const isButton = event.target instanceof HTMLElement && event.target.closest('button') !== null
    const isMod = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' && (isMod || !isButton)) takeAll()
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <aside ref={panel} className={classes['panel']} aria-label={t('suggest.title')} onKeyDown={keyDown}>
      <header className={classes['header']}>
        <Title order={2} size="h5">
          {t('suggest.title')}
        </Title>
        <CloseButton size="sm" aria-label={t('suggest.leave')} onClick={leave} />
      </header>
      <div className={classes['controls']}>
        <Text size="xs" c="dimmed">
          {t('suggest.about')}
          {sentenceSpace()}
          <Anchor component="button" type="button" size="xs" onClick={() => runAction('words.edit')}>
            {t('words.action')}
          </Anchor>
        </Text>
        <div className={classes['slider']} hidden={suggestion.stops.length < 2}>
          <span aria-hidden>{t('suggest.few')}</span>
          <Slider
            className={classes['track'] ?? ''}
            size="sm"
            label={null}
            thumbLabel={t('suggest.slider')}
            thumbValueText={t('suggest.groups', { count: groups.length })}
            min={0}
            max={Math.max(1, suggestion.stops.length - 1)}
            step={1}
            value={stop}
            onChange={(to) => choose({ stop: to })}
          />
          <span aria-hidden>{t('suggest.many')}</span>
        </div>
        <Switch
          size="xs"
          label={t('suggest.onlySure')}
          checked={onlySure}
          onChange={(event) => choose({ onlySure: event.currentTarget.checked })}
        />
        <Text size="sm" fw={600} className="tabular" data-testid="suggest-counts">
          {counts}
        </Text>
      </div>
      <GroupList shown={shown} onTake={takeOne} />
      {groups.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {onlySure ? t('suggest.none.sure') : t('suggest.none.here')}
        </Text>
      )}
      <WhyHere groups={wanted} />
      <footer className={classes['footer']}>
        <Button variant="default" onClick={leave} rightSection={<Keys keys="Escape" />}>
          {t('suggest.leaveShort')}
        </Button>
        <Button onClick={takeAll} disabled={wanted.length === 0} loading={isTaken} rightSection={<Keys keys="Enter" />}>
          {t('suggest.take', { count: wanted.length })}
        </Button>
      </footer>
    </aside>
  )
}

/** Other words, other groups. */
function useOwnWords(desk: BoardDesk | null): void {
  const [own] = useAppRecords(ownWordsType)
  const before = useRef(own)
  useEffect(() => {
    if (before.current === own || desk === null) return
    before.current = own
    reported(() => suggestClusters(desk))
  }, [own, desk])
}
