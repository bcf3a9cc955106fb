import { Button } from '@mantine/core'
import { IconDoorExit } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../domain/engine/errors.ts'
import type { Phase } from '../../domain/phases/readiness.ts'
import { ReplicaProvider, useWorkshopMap } from '../replica/hooks.tsx'
import { FullScreen, Say } from './FullScreen.tsx'
import { failureText } from './failures.tsx'
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
  const { workshop } = useWorkshopMap()
  return workshop === null ? (
    <Gone failure={{ code: 'not-found', params: {} }} />
  ) : (
    <WorkshopFrame workshop={workshop} scope={scope} phase={phase} />
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
