import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions.ts'
import { changeSettings, useSettings } from '../../app/settings.ts'
import { borrowTool, chooseTool, keepTool, returnTool, showMinimap, useBoardUi } from './boardUi.ts'
import { useDesk } from './deskContext.ts'

const PAGE = 0.85
const PAGES = [
  { way: 'up', keys: 'PageUp', x: 0, y: -PAGE },
  { way: 'down', keys: 'PageDown', x: 0, y: PAGE },
  { way: 'left', keys: 'shift+PageUp', x: -PAGE, y: 0 },
  { way: 'right', keys: 'shift+PageDown', x: PAGE, y: 0 }
] as const

/** How the board behaves under the hand: what draws what is dragged, what the wheel does, which tool stays. */
export function useHandActions(): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const { showsGrid, snapsToNotes, wheel } = useSettings()
  const { keepsTool, showsMinimap } = useBoardUi()
  const view = t('board.section.view')
  const tools = t('board.section.tools')
  const isEnabled = desk !== null
  const isFree = desk?.lens.isFree === true

  useActions([
    {
      id: 'board.grid',
      label: showsGrid ? t('arrange.grid.hide') : t('arrange.grid.show'),
      section: view,
      keys: ["mod+'"],
      menu: 'view',
      isEnabled: isFree,
      run: () => changeSettings({ showsGrid: !showsGrid })
    },
    {
      id: 'board.snap',
      label: snapsToNotes ? t('arrange.snap.off') : t('arrange.snap.on'),
      section: view,
      keys: ["mod+shift+'"],
      menu: 'view',
      isEnabled: isFree,
      run: () => changeSettings({ snapsToNotes: !snapsToNotes })
    },
    {
      id: 'board.wheel',
      label: wheel === 'scroll' ? t('arrange.wheel.useZoom') : t('arrange.wheel.useScroll'),
      section: view,
      isEnabled,
      run: () => changeSettings({ wheel: wheel === 'scroll' ? 'zoom' : 'scroll' })
    },
    {
      id: 'board.minimap',
      label: showsMinimap ? t('arrange.minimap.hide') : t('arrange.minimap.show'),
      section: view,
      menu: 'view',
      isEnabled,
      run: () => showMinimap(!showsMinimap)
    },
    ...PAGES.map(
      ({ way, keys, x, y }): Action => ({
        id: `board.page.${way}`,
        label: t(`arrange.page.${way}`),
        section: view,
        keys: [keys],
        isEnabled,
        run: () => desk?.board.camera.glidePages(x, y)
      })
    ),
    {
      id: 'board.tool.zoom',
      label: t('arrange.tool.zoom'),
      section: tools,
      keys: ['Z'],
      isEnabled,
      run: () => (isZoomKeyDown ? borrowTool('zoom') : chooseTool('zoom'))
    },
    {
      id: 'board.tool.keep',
      label: t('arrange.tool.keep'),
      section: tools,
      keys: ['Q'],
      isEnabled,
      run: () => keepTool(!keepsTool)
    }
  ])
  useReturningTool()
}

/** Down just now: a tool that is chosen by it is given back when it is let go. */
let isZoomKeyDown = false

function useReturningTool(): void {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const hold = ({ code }: KeyboardEvent): void => {
      if (code === 'KeyZ') isZoomKeyDown = true
    }
    const letGo = (): void => {
      isZoomKeyDown = false
      returnTool()
    }
    // Before the key becomes an action.
    window.addEventListener('keydown', hold, { signal, capture: true })
    window.addEventListener('keyup', ({ code }) => code === 'KeyZ' && letGo(), { signal })
    window.addEventListener('blur', letGo, { signal })
    return () => listening.abort()
  }, [])
}
