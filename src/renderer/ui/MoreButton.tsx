import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** An import may bring thousands: that many are shown at first, and with each "more". */
export const PAGE_SIZE = 100

interface Pages {
  readonly limit: number
  more(): void
}

/** How many of a long list are shown. */
export function usePages(): Pages {
  const [limit, setLimit] = useState(PAGE_SIZE)
  return { limit, more: () => setLimit(limit + PAGE_SIZE) }
}

interface Props {
  /** How many are not shown; 0: there is nothing to ask for. */
  readonly count: number
  onMore(): void
}

/** At the end of a list that is shown in part. */
export function MoreButton({ count, onMore }: Props) {
  const { t } = useTranslation()
  if (count <= 0) return null
  return (
    <Button variant="subtle" size="compact-sm" mt="xs" data-more onClick={onMore}>
      {t('common.showMore', { count })}
    </Button>
  )
}
