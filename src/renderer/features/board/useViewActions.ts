import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { nextZoomIn, nextZoomOut } from '../../canvas/camera.ts'
import { countOf, useSelection } from '../../canvas/selection.ts'
import { useDesk } from './deskContext.ts'

/** Where and how one looks. */
export function useViewActions(): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const hasSelection = useSelection((now) => countOf(now) > 0)
  const section = t('board.section.view')
  const camera = desk?.board.camera
  const isEnabled = desk !== null

  useActions([
    {
      id: 'board.zoomIn',
      label: t('board.view.zoomIn'),
      section,
      keys: ['mod+=', 'mod++', '+'],
      menu: 'view',
      isEnabled,
      run: () => camera?.glideToZoom(nextZoomIn(camera.targetZoom))
    },
    {
      id: 'board.zoomOut',
      label: t('board.view.zoomOut'),
      section,
      keys: ['mod+-', '-'],
      menu: 'view',
      isEnabled,
      run: () => camera?.glideToZoom(nextZoomOut(camera.targetZoom))
    },
    {
      id: 'board.actualSize',
      label: t('board.view.actualSize'),
      section,
      keys: ['mod+0', 'shift+0'],
      menu: 'view',
      isEnabled,
      run: () => camera?.glideToZoom(1)
    },
    {
      id: 'board.fitAll',
      label: t('board.view.fitAll'),
      section,
      keys: ['shift+1'],
      menu: 'view',
      isEnabled,
      run: () => desk?.fitAll()
    },
    {
      id: 'board.fitSelection',
      label: t('board.view.fitSelection'),
      section,
      keys: ['shift+2'],
      menu: 'view',
      isEnabled: isEnabled && hasSelection,
      run: () => {
        const bounds = desk?.board.boundsOfSelection() ?? null
        if (bounds !== null) camera?.fit(bounds)
      }
    }
  ])
}
