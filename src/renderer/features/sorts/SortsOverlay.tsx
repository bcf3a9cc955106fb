import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { useRoute } from '../../app/route.ts'
import { useReplica } from '../../replica/hooks.tsx'
import { forgetSortsUi, setSortsUi } from '../../sorts/sortsUi.ts'
import { SortsDialog } from './SortsDialog.tsx'

/** Card sorts, from any page of a workshop. */
export function SortsOverlay() {
  return useRoute().page === 'workshop' ? <InWorkshop /> : null
}

function InWorkshop() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it is another workshop
  useEffect(() => forgetSortsUi, [scope])
  const section = t('sorts.section')
  useActions([
    {
      ...{ id: 'sorts.open', label: t('sorts.action'), section, menu: 'workshop' },
      run: () => setSortsUi({ view: 'results' })
    },
    {
      ...{ id: 'sorts.turn', label: t('sorts.turn.action'), section },
      run: () => setSortsUi({ view: 'turn', sortId: null })
    }
  ])
  return <SortsDialog />
}
