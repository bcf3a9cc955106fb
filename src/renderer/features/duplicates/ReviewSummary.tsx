import { Button, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FoundPairs } from '../../../protocol/jobs.ts'
import { reported } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Keys } from '../../ui/Keys.tsx'
import classes from './Duplicates.module.css'
import { DEED_KEYS } from './deeds.ts'
import type { Reviewing } from './useReview.ts'

interface Props {
  readonly found: FoundPairs
  readonly review: Reviewing
  onFind(): Promise<void>
  onClose(): void
}

const TOLD = ['merged', 'linked', 'apart'] as const

/** What came of the review, and what is left. */
export function ReviewSummary({ found, review, onFind, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const countOf = (wanted: string): number => review.pairs.filter(({ standing }) => standing === wanted).length
  const left = countOf('open')
  const told = TOLD.flatMap((standing) => {
    const count = countOf(standing)
    return count === 0 ? [] : t(`duplicates.told.${standing}`, { count, n: format.number(count) })
  })
  const unseen = found.count - found.pairs.length
  return (
    <Stack gap="md">
      <EmptyState
        icon={<IconCircleCheck size={36} stroke={1.4} aria-hidden />}
        title={left === 0 ? t('duplicates.done') : t('duplicates.over')}
        text={[...told, ...(left === 0 ? [] : [t('duplicates.left', { count: left, n: format.number(left) })])].join(
          t('duplicates.separator')
        )}
      />
      {unseen > 0 && (
        <Text size="sm" c="dimmed" ta="center">
          {t('duplicates.unseen', { count: unseen, n: format.number(unseen) })}
        </Text>
      )}
      <Group justify="space-between">
        <Button
          variant="subtle"
          color="gray"
          className={review.canUndo ? '' : (classes['idle'] ?? '')}
          rightSection={<Keys keys={DEED_KEYS.undo[0] ?? ''} />}
          onClick={() => reported(review.undo)}
        >
          {t('action.undo')}
        </Button>
        <Group gap="sm">
          {left > 0 && (
            <Button variant="default" onClick={review.again}>
              {t('duplicates.again')}
            </Button>
          )}
          {unseen > 0 && (
            <Button variant="default" onClick={() => reported(onFind)}>
              {t('duplicates.more')}
            </Button>
          )}
          <Button data-autofocus autoFocus onClick={onClose}>
            {t('action.done')}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}
