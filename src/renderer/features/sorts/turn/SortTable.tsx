import { Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Sort } from '../../../../domain/sorts/sort.ts'
import { attempt } from '../../../app/failures.tsx'
import { matchesKeys } from '../../../app/keys.ts'
import { isComposing, isMac, isTyping } from '../../../app/platform.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useRun, useWorkshopMap } from '../../../replica/hooks.tsx'
import { setSortsUi } from '../../../sorts/sortsUi.ts'
import { announce } from '../../../ui/announce.ts'
import { Keys } from '../../../ui/Keys.tsx'
import { useSorterNames } from '../useSorterNames.ts'
import { CardList } from './CardList.tsx'
import { PileBox } from './PileBox.tsx'
import { keyOfPile, pileOfKey } from './pileKeys.ts'
import classes from './SortTable.module.css'
import { stepFocus } from './stepFocus.ts'
import { useCardDrop } from './useCardDrop.ts'
import { useTurn } from './useTurn.ts'
import { Wishes } from './wishes.ts'

/** What is asked for by key, by button or by hand. Without a card: the one that is chosen when it is its turn. */
type Wish =
  | { readonly kind: 'put'; readonly pileId: string | null; readonly cardId?: string | undefined }
  | { readonly kind: 'new'; readonly cardId?: string }
  | { readonly kind: 'undo' }

/** The cards of one sorter: what is left at one side, the piles at the other. */
export function SortTable({ sort }: { readonly sort: Sort }) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const name = useSorterNames(useWorkshopMap()).get(sort.id) ?? ''
  const turn = useTurn(sort)
  const { hand, piles } = turn
  const root = useRef<HTMLDivElement>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  /** What is to have the focus once it is drawn. */
  const [wanted, setWanted] = useState<string | null>('[data-card]')
  const [lastPile, setLastPile] = useState<string | null>(null)
  const all = hand.length + piles.reduce((sum, { cards }) => sum + cards.length, 0)
  const chosen = chosenId ?? hand[0]?.id ?? null

  useEffect(() => {
    if (wanted === null) return
    const element = root.current?.querySelector<HTMLElement>(wanted)
    if (element === null || element === undefined) return
    element.focus()
    element.scrollIntoView({ block: 'nearest' })
    setWanted(null)
  })

  /** The card that one is at when this one has gone: the next in its list, or what is left. */
  const after = (cardId: string): string | null => {
    const list = [hand, ...piles.map(({ cards }) => cards)].find((cards) => cards.some(({ id }) => id === cardId)) ?? []
    const at = list.findIndex(({ id }) => id === cardId)
    return (list[at + 1] ?? list[at - 1] ?? hand.find(({ id }) => id !== cardId))?.id ?? null
  }
  const go = (cardId: string | null): void => {
    setChosenId(cardId)
    setWanted(cardId === null ? '[data-done]' : `[data-card="${cardId}"]`)
  }
  const put = async (pileId: string | null, cardId: string | null = chosen): Promise<boolean> => {
    if (cardId === null) return false
    const next = after(cardId)
    if (!(await turn.put(cardId, pileId))) return false
    setLastPile(pileId)
    const at = piles.findIndex(({ pile }) => pile.id === pileId)
    announce(at === -1 ? t('sorts.turn.saidBack') : t('sorts.turn.said', { pile: nameOf(at), count: hand.length - 1 }))
    go(next)
    return true
  }
  const putOnNew = async (cardId: string | null = chosen): Promise<boolean> => {
    if (cardId === null) return false
    const next = after(cardId)
    const pileId = await turn.putOnNew(cardId)
    if (pileId === null) return false
    setLastPile(pileId)
    announce(t('sorts.turn.saidNew', { number: piles.length + 1 }))
    go(next)
    return true
  }
  const undo = async (): Promise<boolean> => {
    await turn.undo()
    setWanted(chosen === null ? '[data-card]' : `[data-card="${chosen}"]`)
    return true
  }
  const nameOf = (index: number): string => piles[index]?.pile.title || t('sorts.turn.pile', { number: index + 1 })

  const [wishes] = useState(() => new Wishes<Wish>())
  const [asked, setAsked] = useState(0)
  const [served, setServed] = useState(0)
  const ask = (wish: Wish): void => {
    wishes.add(wish)
    setAsked((count) => count + 1)
  }
  const serve = async (wish: Wish): Promise<void> => {
    const isDone = await (wish.kind === 'put'
      ? put(wish.pileId, wish.cardId)
      : wish.kind === 'new'
        ? putOnNew(wish.cardId)
        : undo())
    if (!isDone) wishes.forget()
  }
  // The next is served once the card that follows is chosen: both come with the same drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each that is served
  useEffect(() => wishes.free(), [wishes, served])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn then is what the wish is for
  useEffect(() => {
    const wish = wishes.take()
    if (wish === null) return
    void Promise.resolve(wish)
      .then(serve)
      .finally(() => setServed((count) => count + 1))
  }, [wishes, asked, served])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event.nativeEvent) || isTyping(event.target)) return
    const is = (keys: string): boolean => matchesKeys(event, keys, isMac)
    const pile = pileOfKey(event, piles.length, isMac)
    const wish = ((): Wish | null => {
      if (pile !== null) return { kind: 'put', pileId: piles[pile]?.pile.id ?? null }
      if (is('N')) return { kind: 'new' }
      if (is('U') || is('mod+Z')) return { kind: 'undo' }
      return is('Backspace') || is('Delete') ? { kind: 'put', pileId: null } : null
    })()
    if (wish !== null) {
      // A key that is held is pressed once.
      if (!event.repeat) ask(wish)
    } else if (is('F2') && lastPile !== null) setWanted(`[data-pile="${lastPile}"] [data-name]`)
    else if (!stepFocus(root.current, event)) return
    event.preventDefault()
  }

  const finish = async (): Promise<void> => {
    if (await attempt(run('sort.edit', { id: sort.id, isDone: true }))) setSortsUi({ sortId: null })
  }
  const back = useCardDrop((cardId) => ask({ kind: 'put', pileId: null, cardId }))
  const fresh = useCardDrop((cardId) => ask({ kind: 'new', cardId }))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that the cards in it let through
    <div ref={root} className={classes['table']} onKeyDown={onKeyDown}>
      <header className={classes['bar']}>
        <Text fw={620}>{name}</Text>
        <Text size="sm" c="dimmed" aria-live="polite">
          {t('sorts.turn.progress', { done: format.number(all - hand.length), all: format.number(all) })}
        </Text>
        <Group ml="auto" gap="sm">
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            disabled={!turn.canUndo}
            onClick={() => ask({ kind: 'undo' })}
          >
            {t('action.undo')}
          </Button>
          <Button variant="default" onClick={() => setSortsUi({ sortId: null })}>
            {t('sorts.turn.pause')}
          </Button>
          <Button data-done leftSection={<IconCheck size={16} aria-hidden />} onClick={() => void finish()}>
            {t('action.done')}
          </Button>
        </Group>
      </header>
      <section className={classes['hand']} aria-label={t('sorts.turn.hand')} data-over={back.isOver} {...back.handlers}>
        <h3 className={classes['title']}>
          {t('sorts.turn.left', { count: hand.length, number: format.number(hand.length) })}
        </h3>
        {hand.length === 0 && <Text c="dimmed">{all === 0 ? t('sorts.turn.nothing') : t('sorts.turn.allSorted')}</Text>}
        <CardList isHand label={t('sorts.turn.hand')} cards={hand} chosenId={chosen} onChoose={setChosenId} />
      </section>
      <div className={classes['piles']}>
        {piles.map((each, index) => (
          <PileBox
            key={each.pile.id}
            pile={each}
            number={index + 1}
            keyName={keyOfPile(index)}
            chosenId={chosen}
            onChoose={setChosenId}
            onPut={(cardId) => ask({ kind: 'put', pileId: each.pile.id, cardId })}
            onName={(title, gesture) => turn.name(each.pile.id, title, gesture)}
            onNamed={() => setWanted(chosen === null ? '[data-card]' : `[data-card="${chosen}"]`)}
            onTakeApart={() => void turn.takeApart(each.pile.id)}
          />
        ))}
        <button
          type="button"
          className={classes['new']}
          data-over={fresh.isOver}
          disabled={chosen === null}
          onClick={() => ask({ kind: 'new' })}
          {...fresh.handlers}
        >
          <IconPlus size={20} aria-hidden />
          <span>{t('sorts.turn.newPile')}</span>
          <span className={classes['hint']}>{t('sorts.turn.newPileHint')}</span>
        </button>
      </div>
      <footer className={classes['keys']}>
        <span>
          <Keys keys="ArrowDown" /> {t('sorts.turn.keys.choose')}
        </span>
        <span>
          <Keys keys="1" /> – <Keys keys="Z" /> {t('sorts.turn.keys.put')}
        </span>
        <span>
          <Keys keys="N" /> {t('sorts.turn.keys.new')}
        </span>
        <span>
          <Keys keys="F2" /> {t('sorts.turn.keys.name')}
        </span>
        <span>
          <Keys keys="Backspace" /> {t('sorts.turn.keys.back')}
        </span>
        <span>
          <Keys keys="U" /> {t('sorts.turn.keys.undo')}
        </span>
      </footer>
    </div>
  )
}
