import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { useField } from '../field/fieldStore.ts'
import classes from './EmptyBoard.module.css'

/** How to begin, on a board where nothing is; lets the pointer through. */
export function EmptyBoard() {
  const { t } = useTranslation()
  const { expectations, clusters, elements } = useWorkshopMap()
  const writes = useField(({ field }) => field !== null)
  if (writes || expectations.length + clusters.length + elements.length > 0) return null
  return (
    <div className={classes['empty']}>
      <Text fw={620} size="lg">
        {t('board.empty.title')}
      </Text>
      <Text c="dimmed" maw={420}>
        {t('board.empty.text')}
      </Text>
    </div>
  )
}
