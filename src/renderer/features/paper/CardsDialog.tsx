import { Button, Group, Modal, NativeSelect, NumberInput, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { MAX_CARD_NUMBER } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { reported } from '../../app/failures.tsx'
import { sentences } from '../../i18n/i18n.ts'
import { useReplica, useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { changeCards, useCards } from '../../session/cards.ts'
import { CardPages } from './CardPages.tsx'
import classes from './CardsDialog.module.css'
import { cardsOf, nextCardNumber, numbersFor, type Order, paperOrder } from './order.ts'
import { showPaper, usePaperUi } from './paperUi.ts'
import { PAPERS, type Paper, PER_PAGE, type PerPage, pagesOf } from './sheet.ts'
import { usePrinting } from './usePrinting.ts'

/** Cards for people to write on, and cards of what has been said. */
export function CardsDialog() {
  const { t } = useTranslation()
  const isOpen = usePaperUi(({ dialog }) => dialog === 'cards')
  return (
    <Modal opened={isOpen} onClose={() => showPaper(null)} title={t('paper.cards.title')} size="60rem">
      <CardsForm />
    </Modal>
  )
}

function CardsForm() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const run = useRun()
  const map = useWorkshopMap()
  const order = paperOrder.use(scope)
  const change = (fields: Partial<Order>): void => paperOrder.change(scope, fields)
  const { printed } = useCards(scope)
  const { isPrinting, print } = usePrinting()
  const cards = cardsOf(map, order, printed)
  const pages = pagesOf(cards, order.perPage).length
  const unnumbered = order.kind === 'notes' ? cards.filter(({ number }) => number === null).length : 0

  const printAll = (): void =>
    reported(async () => {
      const numbers = order.kind === 'notes' ? numbersFor(map, order, printed) : []
      if (numbers.length > 0) await run('expectation.number', { numbers })
      if (!(await print(`${t('paper.cards.file', { title: map.workshop?.title ?? '' })}.pdf`, ['cards']))) return
      showPaper(null)
      if (order.kind === 'notes') return
      // They come back written on: their numbers are read in the bar, and the next cards go on from there.
      changeCards(scope, { isOn: true, printed: Math.max(printed, cards.at(-1)?.number ?? 0) })
      change({ from: null })
    })

  return (
    <div className={classes['columns']}>
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label={t('paper.cards.kind')}
          value={order.kind}
          onChange={(kind) => change({ kind: kind as Order['kind'] })}
          data={[
            { value: 'blank', label: t('paper.cards.blank') },
            { value: 'notes', label: t('paper.cards.notes') }
          ]}
        />
        {order.kind === 'blank' ? <BlankFields map={map} order={order} printed={printed} onChange={change} /> : null}
        {order.kind === 'notes' && (
          <NativeSelect
            label={t('paper.which')}
            value={order.clusterId}
            onChange={(event) => change({ clusterId: event.currentTarget.value })}
            data={[
              { value: '', label: t('paper.allNotes') },
              ...map.clusters.map(({ id, title }) => ({ value: id, label: title || t('common.untitled') }))
            ]}
          />
        )}
        <Group grow>
          <NativeSelect
            label={t('paper.cards.perPage')}
            value={String(order.perPage)}
            onChange={(event) => change({ perPage: Number(event.currentTarget.value) as PerPage })}
            data={PER_PAGE.map(String)}
          />
          <NativeSelect
            label={t('paper.cards.paper')}
            value={order.paper}
            onChange={(event) => change({ paper: event.currentTarget.value as Paper })}
            data={Object.keys(PAPERS).map((paper) => ({ value: paper, label: paper === 'a4' ? 'A4' : 'Letter' }))}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {sentences(
            order.kind === 'blank' ? t('paper.cards.aboutBlank') : t('paper.cards.aboutNotes'),
            unnumbered > 0 && t('paper.cards.unnumbered', { count: unnumbered })
          )}
        </Text>
        <Group justify="space-between">
          <Text size="sm" aria-live="polite">
            {t('paper.cards.pages', { count: pages, cards: cards.length })}
          </Text>
          <Group gap="sm">
            <Button variant="default" onClick={() => showPaper(null)}>
              {t('action.cancel')}
            </Button>
            <Button disabled={cards.length === 0} loading={isPrinting} onClick={printAll}>
              {t('paper.print')}
            </Button>
          </Group>
        </Group>
      </Stack>
      <section className={classes['preview']} aria-label={t('paper.preview')}>
        <div className={classes['scaled']} inert>
          <CardPages order={order} pages={1} />
        </div>
      </section>
    </div>
  )
}

interface BlankProps {
  readonly map: WorkshopMap
  readonly order: Order
  /** The last number that was printed before. */
  readonly printed: number
  onChange(fields: Partial<Order>): void
}

function BlankFields({ map, order, printed, onChange }: BlankProps) {
  const { t } = useTranslation()
  const whole = (value: number | string): number | null => (typeof value === 'number' ? Math.round(value) : null)
  return (
    <>
      <Group grow>
        <NumberInput
          data-autofocus
          label={t('paper.cards.count')}
          min={1}
          max={400}
          value={order.count}
          onChange={(value) => onChange({ count: Math.min(400, Math.max(1, whole(value) ?? 1)) })}
        />
        <NumberInput
          label={t('paper.cards.from')}
          min={1}
          max={MAX_CARD_NUMBER}
          value={order.from ?? nextCardNumber(map, printed)}
          onChange={(value) => onChange({ from: whole(value) })}
        />
      </Group>
      {map.sessions.length > 0 && (
        <NativeSelect
          label={t('paper.cards.session')}
          value={order.sessionId}
          onChange={(event) => onChange({ sessionId: event.currentTarget.value })}
          data={[
            { value: '', label: t('paper.cards.noSession') },
            ...map.sessions.map(({ id, title }) => ({ value: id, label: title || t('common.untitled') }))
          ]}
        />
      )}
      <Textarea
        label={t('paper.cards.prompt')}
        placeholder={t('paper.cards.promptHint')}
        autosize
        maxLength={1000}
        value={order.prompt}
        onChange={(event) => onChange({ prompt: event.currentTarget.value })}
      />
    </>
  )
}
