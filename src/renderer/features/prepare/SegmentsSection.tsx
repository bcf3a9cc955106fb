import { Button, Text } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Segment } from '../../../domain/people/segment.ts'
import { LANGUAGES } from '../../../domain/settings/settings.ts'
import { type SegmentCode, TRADE_TEMPLATES } from '../../../domain/workshops/templates.ts'
import type { Trade } from '../../../domain/workshops/workshop.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { i18n } from '../../i18n/i18n.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { offerUndo } from '../../ui/undoToast.tsx'
import { AddSegmentField } from './AddSegmentField.tsx'
import { neighbourOf } from './rows.ts'
import { Section } from './Section.tsx'
import { SegmentRow } from './SegmentRow.tsx'
import classes from './SegmentsSection.module.css'
import { useStableOrder } from './useStableOrder.ts'

interface Props {
  readonly map: WorkshopMap
  readonly template: Trade
}

/** Kinds of people, and how much the voice of each weighs in the ranking. */
export function SegmentsSection({ map, template }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const { ordered } = useStableOrder(map.segments)
  const people = groupBy(map.participants, ({ segmentId }) => segmentId)
  const countPeople = (id: string): number => people.get(id)?.length ?? 0
  const suggested = TRADE_TEMPLATES[template].segments.filter((code) => !isThere(code, map.segments))

  const add = (name: string): Promise<boolean> => attempt(run('segment.add', { id: newId(), name, weight: 1 }))
  const remove = useCallbackRef(({ id, name, scope }: Segment) =>
    reported(async () => {
      const neighbour = neighbourOf(document.activeElement)
      const message = removedMessage(name, countPeople(id))
      await run('segment.remove', { id })
      neighbour?.focus()
      offerUndo({ scope, message })
    })
  )

  return (
    <Section title={t('prepare.segments.title')} about={t('prepare.segments.hint')}>
      <ul className={classes['list']}>
        {ordered.map((segment) => (
          <SegmentRow key={segment.id} segment={segment} people={countPeople(segment.id)} onRemove={remove} />
        ))}
      </ul>
      <AddSegmentField onAdd={add} />
      {suggested.length > 0 && (
        <>
          <Text size="xs" c="dimmed" mt="md" mb={6}>
            {t('prepare.segments.usual')}
          </Text>
          <div className={classes['suggested']}>
            {suggested.map((code) => (
              <Button
                key={code}
                variant="default"
                size="compact-xs"
                leftSection={<IconPlus size={12} aria-hidden />}
                onClick={() => void add(t(`trade.segment.${code}`))}
              >
                {t(`trade.segment.${code}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </Section>
  )
}

/** The template may have been worded in another language than the one that is shown now. */
const isThere = (code: SegmentCode, segments: readonly Segment[]): boolean => {
  const names = LANGUAGES.map((lng) => i18n.t(`trade.segment.${code}`, { lng }))
  return segments.some(({ name }) => names.includes(name))
}

const removedMessage = (name: string, count: number): string =>
  count === 0 ? i18n.t('prepare.segments.removed', { name }) : i18n.t('prepare.segments.removedPeople', { name, count })
