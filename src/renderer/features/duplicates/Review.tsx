import { Badge, Group, Progress, Stack, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundPairs } from '../../../protocol/jobs.ts'
import { useFormat } from '../../i18n/format.ts'
import { announce } from '../../ui/announce.ts'
import { Decisions } from './Decisions.tsx'
import { PairView } from './PairView.tsx'
import { ReviewSummary } from './ReviewSummary.tsx'
import { useReview } from './useReview.ts'
import { useReviewKeys } from './useReviewKeys.ts'

interface Props {
  readonly found: FoundPairs
  onFind(): Promise<void>
  onClose(): void
}

/** One pair after the other: merged, connected, kept apart, or left for later; at the end what came of it. */
export function Review({ found, onFind, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const review = useReview(found)
  const { open, pairs } = review
  const place = open && t('duplicates.place', { at: format.number(open.at + 1), of: format.number(pairs.length) })
  const content = useReviewKeys(review)
  useEffect(() => announce(place ?? t('duplicates.over')), [place, t])
  const settled = pairs.filter(({ standing }) => standing !== 'open').length
  return (
    <Stack gap="md" ref={content}>
      {open === null ? (
        <ReviewSummary found={found} review={review} onFind={onFind} onClose={onClose} />
      ) : (
        <>
          <Group justify="space-between" wrap="nowrap" gap="lg">
            <Badge variant="light" color={open.pair.likeness === 'same' ? 'teal' : 'gray'} tt="none" size="lg">
              {t(`duplicates.likeness.${open.pair.likeness}`)}
            </Badge>
            <Progress
              value={(100 * settled) / pairs.length}
              flex={1}
              maw="16rem"
              ml="auto"
              aria-label={t('duplicates.settled')}
            />
            <Text size="sm" c="dimmed" className="tabular" component="span">
              {place}
            </Text>
          </Group>
          <PairView key={open.at} open={open} onChoose={review.choose} />
          <Decisions review={review} open={open} />
        </>
      )}
    </Stack>
  )
}
