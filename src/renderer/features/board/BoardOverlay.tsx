import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { useActions } from '../../app/actions.ts'
import { saveFile } from '../../app/files.ts'
import { currentRoute, go, useRoute } from '../../app/route.ts'
import { useShell } from '../../app/shell.ts'
import { boardPng } from '../../canvas/png.ts'
import { affinityLens } from '../../lenses/affinity/affinity.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { mapToGive, recordsIn } from '../../replica/mapToGive.ts'
import { useScheme } from '../../ui/scheme.ts'
import { focusScribe } from './scribe/scribeField.ts'
import { useAskForSuggestion } from './suggest/useSuggestActions.ts'
import { useLens } from './useLens.ts'

/** What the board can do while another page is shown. Nothing of it is seen. */
export function BoardOverlay() {
  if (useRoute().page !== 'workshop') return null
  return (
    <>
      <ScribeAction />
      <SuggestAction />
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

function SuggestAction() {
  useAskForSuggestion()
  return null
}

function ExportAction() {
  const { t } = useTranslation()
  const route = useRoute()
  const replica = useReplica()
  const map = useWorkshopMap()
  const scheme = useScheme()
  const { lens } = useLens(route.page === 'workshop' ? route.phase : 'capture')
  // What is seen is what is saved; a table is not a picture, and on other pages the free board is meant.
  const shown = lens.kind === 'board' ? lens : affinityLens
  const save = async (given: WorkshopMap, nameOf: (name: string) => string): Promise<void> => {
    const title = given.workshop?.title || t('common.untitled')
    const name = nameOf(t('board.pngName', { title, lens: t(shown.labelKey) }))
    await saveFile(`${name}.png`, await boardPng(given, shown, scheme))
  }
  const section = t('board.section.view')
  const isEnabled = map.expectations.length > 0
  useActions([
    {
      ...{ id: 'board.exportPng', label: t('board.exportPng'), menu: 'file', section, isEnabled },
      run: () => save(map, (name) => name)
    },
    {
      ...{ id: 'board.exportPngNameless', label: t('board.exportPngNameless'), section, isEnabled },
      run: () => save(mapToGive(recordsIn(replica), true), (name) => t('give.nameless', { name }))
    }
  ])
  return null
}
