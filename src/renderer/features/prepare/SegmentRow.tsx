import { ActionIcon, NumberInput, VisuallyHidden } from '@mantine/core'
import { IconUser, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Segment } from '../../../domain/people/segment.ts'
import { attempt } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useRun } from '../../replica/hooks.tsx'
import { useDraft } from '../../ui/useDraft.ts'
import { CellInput } from './CellInput.tsx'
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
  const weight = useDraft(String(segment.weight), async (text, gesture) => {
    const value = Number.parseFloat(text)
    // An emptied field goes back to what it was.
    if (!(value >= 0 && value <= MAX_WEIGHT)) return true
    return attempt(run('segment.edit', { id, weight: value }, gesture))
  })
  const { onChange: _, ...weightProps } = weight.fieldProps

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
      <NumberInput
        size="xs"
        aria-label={t('prepare.fieldOf', { field: t('prepare.segments.weight'), name })}
        min={0}
        max={MAX_WEIGHT}
        step={1}
        decimalScale={1}
        clampBehavior="strict"
        {...weightProps}
        onChange={(value) => weight.change(String(value))}
      />
      <ActionIcon
        size={28}
        data-remove
        className={classes['remove']}
        aria-label={t('prepare.removeOf', { name })}
        onClick={() => onRemove(segment)}
      >
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  )
})
