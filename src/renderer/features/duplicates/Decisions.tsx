import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { reported } from '../../app/failures.tsx'
import { Keys } from '../../ui/Keys.tsx'
import classes from './Duplicates.module.css'
import { DEED_KEYS, DEEDS, doDeed, isHeldBack } from './deeds.ts'
import type { OpenPair, Reviewing } from './useReview.ts'

interface Props {
  readonly review: Reviewing
  readonly open: OpenPair
}

const keyOf = (deed: keyof typeof DEED_KEYS) => <Keys keys={DEED_KEYS[deed][0] ?? ''} />

/** What may be done with the pair, each with its key. */
export function Decisions({ review, open }: Props) {
  const { t } = useTranslation()
  const hasBefore = review.pairs.some(({ standing }, at) => at < open.at && standing === 'open')
  return (
    <Group justify="space-between" gap="sm">
      <Group gap="sm">
        {DEEDS.map((deed) => (
          <Button
            key={deed}
            variant={deed === 'merge' ? 'filled' : 'default'}
            disabled={deed === 'merge' && isHeldBack(open)}
            rightSection={keyOf(deed)}
            onClick={() => doDeed(deed, review)}
          >
            {t(`duplicates.deed.${deed}`)}
          </Button>
        ))}
      </Group>
      <Group gap="xs">
        <Button
          variant="subtle"
          color="gray"
          className={hasBefore ? '' : (classes['idle'] ?? '')}
          rightSection={keyOf('previous')}
          onClick={() => review.step(-1)}
        >
          {t('duplicates.previous')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          className={review.canUndo ? '' : (classes['idle'] ?? '')}
          rightSection={keyOf('undo')}
          onClick={() => reported(review.undo)}
        >
          {t('action.undo')}
        </Button>
      </Group>
    </Group>
  )
}
