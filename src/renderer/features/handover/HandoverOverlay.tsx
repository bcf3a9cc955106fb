import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { attempt } from '../../app/failures.tsx'
import { useRoute } from '../../app/route.ts'
import { handOver, useHandoverUi } from '../../handover/handoverUi.ts'
import { takePlumb } from '../../handover/taking.ts'
import { listen, openScope, request } from '../../replica/bridge.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { TakeDialog } from './TakeDialog.tsx'

/** A workshop goes to a colleague as one file, and comes back as one. */
export function HandoverOverlay() {
  const { t } = useTranslation()
  const route = useRoute()
  const scope = route.page === 'workshop' ? route.scope : null
  useActions([
    ...(scope === null
      ? []
      : [
          {
            id: 'handover.give',
            label: t('handover.action'),
            section: t('handover.section'),
            keys: ['mod+shift+E'],
            menu: 'file' as const,
            run: async () => {
              const { records } = await openScope(scope)
              const title = records.find(({ id }) => id === scope)?.['title']
              handOver({ scope, title: typeof title === 'string' ? title : '' })
            }
          }
        ])
  ])
  // One after the other: what comes while another is decided on waits in main.
  const isIdle = useHandoverUi(({ taking }) => taking === null)
  useEffect(() => {
    if (!isIdle) return undefined
    void takeWaiting()
    return listen('file:opened', () => void takeWaiting())
  }, [isIdle])
  return (
    <>
      <GiveDialog />
      <TakeDialog />
    </>
  )
}

/** What was opened by double-click while no page was there, or is now. */
async function takeWaiting(): Promise<void> {
  await attempt(async () => {
    const file = await request('file:next', {})
    if (file !== null) await takePlumb(file.name, file.bytes)
  })
}
