import { VisuallyHidden } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../../../domain/people/segment.ts'
import { attempt } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useRun } from '../../replica/hooks.tsx'
import { DraftNumber } from '../../ui/DraftNumber.tsx'
import { CellInput } from './CellInput.tsx'
import { RemoveButton } from './RowButtons.tsx'
import classes from './SegmentsSection.module.css'

interface Props {
  readonly segment: Segment
  readonly people: number
  readonly onRemove: (segment: Segment) => void
}

const MAX_WEIGHT = 10

export const SegmentRow = memo(function SegmentRow({ segment, people, onRemove }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const format = useFormat()
  const { id, name } = segment

  return (
    <li className={classes['row']}>
      <CellInput
        data-cell="name"
        aria-label={t('prepare.fieldOf', { field: t('prepare.segments.name'), name })}
        value={name}
        onSave={async (text, gesture) =>
          text === '' || (await attempt(run('segment.edit', { id, name: text }, gesture)))
        }
      />
      {people > 0 ? (
        <span className={classes['people']} title={t('prepare.segments.people', { count: people })}>
          <IconUser size={14} aria-hidden />
          <span aria-hidden>{format.number(people)}</span>
          <VisuallyHidden>{t('prepare.segments.people', { count: people })}</VisuallyHidden>
        </span>
      ) : (
        <span />
      )}
      <DraftNumber
        size="xs"
        aria-label={t('prepare.fieldOf', { field: t('prepare.segments.weight'), name })}
        min={0}
        max={MAX_WEIGHT}
        step={1}
        decimalScale={1}
        value={segment.weight}
        onSave={async (weight, gesture) =>
          weight === null || (await attempt(run('segment.edit', { id, weight }, gesture)))
        }
      />
      <RemoveButton name={name} onRemove={() => onRemove(segment)} />
    </li>
  )
})
