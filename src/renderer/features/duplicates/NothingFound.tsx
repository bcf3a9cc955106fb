import { Button, Group } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { attempt, reported } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useRun, useWorkshopMap } from '../../replica/hooks.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'

interface Props {
  onFind(): Promise<void>
  onClose(): void
}

/** No two notes say nearly the same; those that are kept apart may be looked at again. */
export function NothingFound({ onFind, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const run = useRun()
  const { keptApart } = useWorkshopMap()
  const count = keptApart.length
  const lookAgain = async (): Promise<void> => {
    if (await attempt(run('duplicates.lookAgain', { ids: keptApart.map(({ id }) => id) }))) await onFind()
  }
  return (
    <>
      <EmptyState
        icon={<IconCircleCheck size={36} stroke={1.4} aria-hidden />}
        title={t('duplicates.none')}
        text={count === 0 ? t('duplicates.noneHint') : t('duplicates.noneButApart', { count, n: format.number(count) })}
      />
      <Group justify="flex-end" gap="sm">
        {count > 0 && (
          <Button variant="default" onClick={() => reported(lookAgain)}>
            {t('duplicates.lookAgain')}
          </Button>
        )}
        <Button data-autofocus onClick={onClose}>
          {t('action.done')}
        </Button>
      </Group>
    </>
  )
}
