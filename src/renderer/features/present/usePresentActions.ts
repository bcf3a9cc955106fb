import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions.ts'
import { useShell } from '../../app/shell.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { goTo, wholeView } from './going.ts'
import { setPresent, startPresenting, usePresent } from './presentStore.ts'
import { closeProjector, freezeProjector, openProjector, showNames, showNow, useProjector } from './projectorLink.ts'
import { openViews } from './viewsUi.ts'

/** Presenting, the window for the room, and saved views: on any page of a workshop. */
export function usePresentActions(): void {
  const { t } = useTranslation()
  const section = t('present.section')
  const isPresenting = useShell((shell) => shell.isPresenting)
  const { isOpen } = useProjector()
  const { isLaser, hasHalo } = usePresent()
  const projector = useProjectorActions()
  const views = useViewActions()
  // Without a room there is nobody to point for.
  const hasRoom = isPresenting || isOpen
  useActions([
    ...(isPresenting
      ? []
      : [
          {
            id: 'present.start',
            label: t('present.start'),
            section,
            keys: ['F5'],
            menu: 'view',
            run: startPresenting
          } as const
        ]),
    {
      id: 'present.laser',
      label: isLaser ? t('present.laser.off') : t('present.laser.on'),
      section,
      keys: ['K'],
      isEnabled: hasRoom,
      run: () => setPresent({ isLaser: !isLaser })
    },
    {
      id: 'present.halo',
      label: hasHalo ? t('present.halo.off') : t('present.halo.on'),
      section,
      keys: ['shift+K'],
      isEnabled: hasRoom,
      run: () => setPresent({ hasHalo: !hasHalo })
    },
    ...projector,
    ...views
  ])
}

function useProjectorActions(): readonly Action[] {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { isOpen, isFrozen, hasNames } = useProjector()
  const section = t('present.section')
  return [
    {
      id: 'present.projector',
      label: isOpen ? t('present.projector.close') : t('present.projector.open'),
      section,
      menu: 'view',
      run: () => (isOpen ? closeProjector() : openProjector(scope))
    },
    {
      id: 'present.freeze',
      label: isFrozen ? t('present.projector.follow') : t('present.projector.freeze'),
      section,
      isEnabled: isOpen,
      run: () => freezeProjector(!isFrozen)
    },
    {
      id: 'present.showNow',
      label: t('present.projector.showNow'),
      section,
      isEnabled: isOpen && isFrozen,
      run: showNow
    },
    {
      id: 'present.names',
      label: hasNames ? t('present.projector.hideNames') : t('present.projector.showNames'),
      section,
      isEnabled: isOpen,
      run: () => showNames(!hasNames)
    }
  ]
}

function useViewActions(): readonly Action[] {
  const { t } = useTranslation()
  const section = t('present.view.section')
  const hasBoard = useShownBoard(({ board }) => board !== null)
  const { views } = useWorkshopMap()
  return [
    {
      id: 'present.saveView',
      label: t('present.view.save'),
      section,
      menu: 'view',
      isEnabled: hasBoard,
      run: () => openViews('new')
    },
    { id: 'present.views', label: t('present.view.list'), section, menu: 'view', run: () => openViews('list') },
    ...views.map(
      ({ id, title, lens, ...box }): Action => ({
        id: `present.view.${id}`,
        label: t('present.view.go', { title: title || t('present.view.untitled') }),
        section,
        run: () => goTo({ lens, camera: (size) => wholeView(box, size) })
      })
    )
  ]
}
