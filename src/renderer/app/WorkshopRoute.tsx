import { Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconDoorExit } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../domain/engine/errors.ts'
import type { Phase } from '../../domain/phases/readiness.ts'
import { request } from '../replica/bridge.ts'
import { ReplicaProvider, useHistory, useWorkshopMap } from '../replica/hooks.tsx'
import { FullScreen, Say } from './FullScreen.tsx'
import { failureText, reported } from './failures.tsx'
import { Loading } from './Loading.tsx'
import { go } from './route.ts'
import { useReplicaOf } from './useReplicaOf.ts'
import { WorkshopFrame } from './WorkshopFrame.tsx'

interface Props {
  readonly scope: string
  readonly phase: Phase
}

/** Opens a workshop and shows it. */
export function WorkshopRoute({ scope, phase }: Props) {
  const opening = useReplicaOf(scope)
  switch (opening.state) {
    case 'loading':
      return <Loading />
    case 'failed':
      return <Gone failure={opening.failure} />
    case 'ready':
      return (
        <ReplicaProvider replica={opening.replica}>
          <Existing scope={scope} phase={phase} />
        </ReplicaProvider>
      )
  }
}

/** It may be erased, in another window or by undoing its creation, while it is open here. */
function Existing({ scope, phase }: Props) {
  const { t } = useTranslation()
  const { workshop } = useWorkshopMap()
  const { redo } = useHistory()
  if (workshop !== null) return <WorkshopFrame workshop={workshop} scope={scope} phase={phase} />
  if (redo === null) return <Gone failure={{ code: 'not-found', params: {} }} />
  return (
    <FullScreen
      icon={<IconArrowBackUp />}
      title={t('app.begun.title')}
      actions={
        <Group>
          <Button autoFocus onClick={() => reported(() => request('history:redo', { scope }))}>
            {t('app.begun.redo')}
          </Button>
          <Button variant="default" onClick={() => go({ page: 'library' })}>
            {t('app.backToLibrary')}
          </Button>
        </Group>
      }
    >
      <Say>{t('app.begun.meaning')}</Say>
    </FullScreen>
  )
}

function Gone({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation()
  return (
    <FullScreen
      icon={<IconDoorExit />}
      title={t('app.gone')}
      actions={<Button onClick={() => go({ page: 'library' })}>{t('app.backToLibrary')}</Button>}
    >
      <Say>{failureText(failure)}</Say>
    </FullScreen>
  )
}
