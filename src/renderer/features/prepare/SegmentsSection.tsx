import { Button, Text } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Segment } from '../../../domain/people/segment.ts'
import { missingOf } from '../../../domain/templates/content.ts'
import type { Trade } from '../../../domain/workshops/workshop.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { i18n } from '../../i18n/i18n.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { useShippedTemplates } from '../../templates/shipped.ts'
import { chosenOf } from '../../templates/templates.ts'
import { neighbourOf } from '../../ui/neighbour.ts'
import { offerUndo } from '../../ui/undoToast.tsx'
import { AddField } from './AddField.tsx'
import { FIELD } from './fields.ts'
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
  const shipped = useShippedTemplates()
  const usual = shipped && chosenOf(template, shipped)
  const suggested = usual === null ? [] : missingOf(usual.content, map, usual.wordings).segments

  const add = (names: readonly string[]): Promise<boolean> => {
    // Several that were pasted are one step of undo.
    const gesture = { id: newId() }
    return attempt(async () => {
      for (const name of names) await run('segment.add', { id: newId(), name, weight: 1 }, gesture)
    })
  }
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
      <AddField
        cell="name"
        field={FIELD.newSegment}
        label={t('prepare.segments.add')}
        placeholder={t('prepare.segments.addPlaceholder')}
        onAdd={add}
      />
      {suggested.length > 0 && (
        <>
          <Text size="xs" c="dimmed" mt="md" mb={6}>
            {t('prepare.segments.usual')}
          </Text>
          <div className={classes['suggested']}>
            {suggested.map((name) => (
              <Button
                key={name}
                variant="default"
                size="compact-xs"
                leftSection={<IconPlus size={12} aria-hidden />}
                onClick={() => void add([name])}
              >
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
    </Section>
  )
}

const removedMessage = (name: string, count: number): string =>
  count === 0 ? i18n.t('prepare.segments.removed', { name }) : i18n.t('prepare.segments.removedPeople', { name, count })
