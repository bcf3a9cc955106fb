import { UnstyledButton } from '@mantine/core'
import { memo, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../domain/phases/readiness.ts'
import type { Workshop } from '../../domain/workshops/workshop.ts'
import { features } from '../features/index.ts'
import { Keys } from '../ui/Keys.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import classes from './Frame.module.css'
import { Overlays } from './Overlays.tsx'
import { RoomThings } from './RoomThings.tsx'
import { toggleZen, useShell } from './shell.ts'
import { UnsavedBanner } from './UnsavedBanner.tsx'
import { WorkshopActions } from './WorkshopActions.tsx'
import { WorkshopBar } from './WorkshopBar.tsx'

interface Props {
  readonly workshop: Workshop
  readonly scope: string
  readonly phase: Phase
}

/** A workshop: its bar, and below it the page of the phase. Drawn again only when one of its own props changes. */
export const WorkshopFrame = memo(function WorkshopFrame({ workshop, scope, phase }: Props) {
  const { t } = useTranslation()
  const isZen = useShell((shell) => shell.isZen)
  const isPresenting = useShell((shell) => shell.isPresenting)
  const title = workshop.title || t('common.untitled')
  useEffect(() => {
    document.title = `${title} – Plumbline`
  }, [title])
  const Page = features.find((feature) => feature.phases?.[phase])?.phases?.[phase]
  return (
    <div className={classes['frame']}>
      <WorkshopActions scope={scope} />
      <Overlays />
      {isPresenting ? (
        <RoomThings />
      ) : isZen ? (
        <UnstyledButton className={classes['leaveZen']} onClick={toggleZen}>
          {t('app.zen.leave')}
          <Keys keys="mod+." />
        </UnstyledButton>
      ) : (
        <WorkshopBar workshop={workshop} phase={phase} />
      )}
      <UnsavedBanner />
      <main className={classes['page']} aria-label={t(`app.phase.${phase}`)}>
        <ErrorBoundary key={phase}>{Page !== undefined && <Page />}</ErrorBoundary>
      </main>
    </div>
  )
})
