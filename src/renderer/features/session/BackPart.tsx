import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { reported } from '../../app/failures.tsx'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { askToGoBack } from './back.tsx'
import { Part } from './Part.tsx'
import classes from './SessionPanel.module.css'
import { openSession } from './sessionUi.ts'

/** Further back one hardly wants to go in one step, and the list stays short. */
const MOST_SHOWN = 3

/** The way back to before each of the last exercises, the last first. */
export function BackPart() {
  const { t } = useTranslation()
  const replica = useReplica()
  const { exercises } = useWorkshopMap()
  const last = exercises.slice(-MOST_SHOWN).reverse()
  if (last.length === 0) return null
  return (
    <Part title={t('tools.back.title')}>
      {last.map((exercise) => (
        <Button
          key={exercise.id}
          variant="subtle"
          color="gray"
          size="compact-sm"
          justify="start"
          leftSection={<IconHistory size={16} stroke={1.6} aria-hidden />}
          fw={400}
          classNames={{ label: classes['itemTitle'] ?? '' }}
          onClick={() => {
            // The question is not asked behind the panel.
            openSession(false)
            reported(() => askToGoBack(replica, exercise))
          }}
        >
          {t('tools.back.to', { name: exercise.title || t('common.untitled') })}
        </Button>
      ))}
    </Part>
  )
}
