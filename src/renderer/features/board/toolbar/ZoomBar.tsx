import { Button } from '@mantine/core'
import { IconArrowsMaximize, IconInfoCircle, IconMap, IconMinus, IconPlus } from '@tabler/icons-react'
import { useCallback, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../../app/ActionButton.tsx'
import { runAction } from '../../../app/actions.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useBoardUi } from '../boardUi.ts'
import { useDesk } from '../deskContext.ts'
import { Legend } from './Legend.tsx'
import classes from './toolbar.module.css'

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

/** How large the board is seen. */
export function ZoomBar() {
  const showsMinimap = useBoardUi((ui) => ui.showsMinimap)
  return (
    <div className={classes['card']}>
      <Legend>
        <IconInfoCircle {...ICON} />
      </Legend>
      <div className={classes['separator']} />
      <ActionButton id="board.minimap" side="top" isOn={showsMinimap}>
        <IconMap {...ICON} />
      </ActionButton>
      <ActionButton id="board.fitAll" side="top">
        <IconArrowsMaximize {...ICON} />
      </ActionButton>
      <ActionButton id="board.zoomOut" side="top">
        <IconMinus {...ICON} />
      </ActionButton>
      <ZoomButton />
      <ActionButton id="board.zoomIn" side="top">
        <IconPlus {...ICON} />
      </ActionButton>
    </div>
  )
}

/** Only the number follows the camera, in whole per cent. */
function ZoomButton() {
  const { t } = useTranslation()
  const format = useFormat()
  const camera = useDesk()?.board.camera
  const subscribe = useCallback((listener: () => void) => camera?.subscribe(listener) ?? (() => undefined), [camera])
  const zoom = useSyncExternalStore(subscribe, () => Math.round((camera?.camera.zoom ?? 1) * 100) / 100)
  const percent = format.percent(zoom)
  return (
    <Button
      className={classes['zoom']}
      variant="subtle"
      color="gray"
      size="compact-sm"
      px={4}
      aria-label={t('board.view.zoom', { percent })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runAction('board.actualSize')}
    >
      {percent}
    </Button>
  )
}
