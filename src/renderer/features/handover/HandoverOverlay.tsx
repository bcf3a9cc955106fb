import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { takeIn } from '../../app/arrivals.ts'
import { reported, showFailure } from '../../app/failures.tsx'
import { useRoute } from '../../app/route.ts'
import { handOver } from '../../handover/handoverUi.ts'
import { takePlumb } from '../../handover/taking.ts'
import { failureOf, listen, openScope, request } from '../../replica/bridge.ts'
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
  useEffect(() => {
    reported(takeOpened)
    return listen('file:opened', () => reported(takeOpened))
  }, [])
  return (
    <>
      <GiveDialog />
      <TakeDialog />
    </>
  )
}

/** What was opened by double-click while no page was there, or is now; each has its turn. */
async function takeOpened(): Promise<void> {
  for (;;) {
    const file = await request('file:next', {}).catch(passOver)
    if (file === null) return
    if (file !== undefined) void takeIn([() => takePlumb(file.name, file.bytes)])
  }
}

/** One that cannot be read does not stand in the way of the next. */
function passOver(error: unknown): undefined {
  const { code } = failureOf(error)
  if (code !== 'file-unreadable' && code !== 'file-too-large') throw error
  showFailure(error)
}
