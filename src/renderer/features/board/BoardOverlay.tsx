import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { saveFile } from '../../app/files.ts'
import { currentRoute, go, useRoute } from '../../app/route.ts'
import { useShell } from '../../app/shell.ts'
import { boardPng } from '../../canvas/png.ts'
import { affinityLens } from '../../lenses/affinity/affinity.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { useScheme } from '../../ui/scheme.ts'
import { focusScribe } from './scribe/scribeField.ts'
import { useLens } from './useLens.ts'

/** What the board can do while another page is shown. Nothing of it is seen. */
export function BoardOverlay() {
  if (useRoute().page !== 'workshop') return null
  return (
    <>
      <ScribeAction />
      <ExportAction />
    </>
  )
}

/** From anywhere: the next thing that is said is typed in the bar. */
function ScribeAction() {
  const { t } = useTranslation()
  useActions([
    {
      id: 'scribe.focus',
      label: t('scribe.focus'),
      section: t('board.section.notes'),
      keys: ['mod+J', 'J'],
      menu: 'workshop',
      run: () => {
        const route = currentRoute()
        focusScribe()
        if (route.page === 'workshop' && !useShell.getState().isPresenting) go({ ...route, phase: 'capture' })
      }
    }
  ])
  return null
}

function ExportAction() {
  const { t } = useTranslation()
  const route = useRoute()
  const map = useWorkshopMap()
  const scheme = useScheme()
  const { lens } = useLens(route.page === 'workshop' ? route.phase : 'capture')
  // What is seen is what is saved; a table is not a picture, and on other pages the free board is meant.
  const shown = lens.kind === 'board' ? lens : affinityLens
  useActions([
    {
      id: 'board.exportPng',
      label: t('board.exportPng'),
      section: t('board.section.view'),
      menu: 'file',
      isEnabled: map.expectations.length > 0,
      run: async () => {
        const title = map.workshop?.title || t('common.untitled')
        const name = t('board.pngName', { title, lens: t(shown.labelKey) })
        await saveFile(`${name}.png`, await boardPng(map, shown, scheme))
      }
    }
  ])
  return null
}
