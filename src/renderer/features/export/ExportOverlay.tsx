import { useTranslation } from 'react-i18next'
import { workshopType } from '../../../domain/workshops/workshop.ts'
import { type Action, useActions } from '../../app/actions.ts'
import { openExport } from '../../app/exporting.ts'
import { useRoute } from '../../app/route.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { exportFormats } from './exportFormats.ts'

/** A workshop can be taken along from every page of it, and from the library. */
export function ExportOverlay() {
  const route = useRoute()
  return (
    <>
      {route.page === 'workshop' && <ExportActions />}
      <ExportDialog />
    </>
  )
}

/** Those that need no question have an action of their own. */
const DIRECT = ['workshop', 'table', 'tables', 'markdown', 'canvas', 'excalidraw'] as const

function ExportActions() {
  const { t } = useTranslation()
  const replica = useReplica()
  const target = () => ({ scope: replica.scope, title: replica.get(workshopType, replica.scope)?.title ?? '' })
  const section = t('give.section')
  useActions([
    {
      id: 'export.open',
      label: t('give.open'),
      section,
      keys: ['mod+E'],
      menu: 'file',
      run: () => openExport(target())
    },
    ...DIRECT.map(
      (id): Action => ({
        id: `export.${id}`,
        label: t(`give.action.${id}`),
        section,
        run: async () => void (await exportFormats[id].save(target(), false))
      })
    )
  ])
  return null
}
