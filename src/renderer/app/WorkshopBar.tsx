import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../domain/phases/readiness.ts'
import type { Workshop } from '../../domain/workshops/workshop.ts'
import { features } from '../features/index.ts'
import { AppMenu } from './AppMenu.tsx'
import frame from './Frame.module.css'
import { PhaseNav } from './PhaseNav.tsx'
import { routeHash } from './route.ts'
import { SavedIndicator } from './SavedIndicator.tsx'
import { StepButtons } from './StepButtons.tsx'
import classes from './WorkshopBar.module.css'

const bars = features.flatMap(({ id, Bar }) => (Bar === undefined ? [] : [{ id, Bar }]))

interface Props {
  readonly workshop: Workshop
  readonly phase: Phase
}

export function WorkshopBar({ workshop, phase }: Props) {
  const { t } = useTranslation()
  return (
    <header className={frame['bar']}>
      <Tooltip label={t('app.backToLibrary')}>
        <ActionIcon component="a" href={routeHash({ page: 'library' })} aria-label={t('app.backToLibrary')}>
          <IconArrowLeft size={18} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <div className={classes['title']}>
        <h1 className={classes['name']} title={workshop.title}>
          {workshop.title || t('common.untitled')}
        </h1>
        {workshop.client !== '' && (
          <span className={classes['client']} title={workshop.client}>
            {workshop.client}
          </span>
        )}
      </div>
      <PhaseNav scope={workshop.id} current={phase} />
      <div className={classes['tools']}>
        <SavedIndicator />
        {bars.map(({ id, Bar }) => (
          <Bar key={id} />
        ))}
        <StepButtons />
        <AppMenu />
      </div>
    </header>
  )
}
