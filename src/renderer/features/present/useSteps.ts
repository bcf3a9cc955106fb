import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { usePresent } from './presentStore.ts'
import { clusterSteps, type Step, viewSteps } from './steps.ts'

/** The steps of the presentation, as the map is now. */
export function useSteps(): readonly Step[] {
  const map = useWorkshopMap()
  const source = usePresent((present) => present.source)
  return useMemo(() => {
    if (source === 'views') return viewSteps(map.views)
    const scene = useShownBoard.getState().board?.scene
    return clusterSteps(map, (id) => scene?.notes.get(id)?.view.height ?? NOTE_SIZE)
  }, [map, source])
}

/** What a step is called. */
export function useStepTitle(): (step: Step) => string {
  const { t } = useTranslation()
  return ({ kind, title }) => {
    if (kind === 'all') return t('present.step.all')
    if (kind === 'loose') return t('present.step.loose')
    return title || (kind === 'view' ? t('present.view.untitled') : t('board.cluster.untitled'))
  }
}
