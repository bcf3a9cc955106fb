import {
  IconArrowUpRight,
  IconFrame,
  IconHandStop,
  IconLasso,
  IconLock,
  IconLockOpen,
  IconNotes,
  IconPhoto,
  IconPin,
  IconPointer,
  IconSparkles,
  IconTypography,
  IconZoomIn
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../../../app/ActionButton.tsx'
import { useReplica } from '../../../replica/hooks.tsx'
import { useRoom } from '../../../session/room.ts'
import { useBoardUi } from '../boardUi.ts'
import { useDesk } from '../deskContext.ts'
import classes from './toolbar.module.css'

const TOOLS = [
  { name: 'select', Icon: IconPointer },
  { name: 'hand', Icon: IconHandStop },
  { name: 'lasso', Icon: IconLasso },
  { name: 'zoom', Icon: IconZoomIn }
] as const
const DRAWN = [
  { name: 'text', Icon: IconTypography },
  { name: 'frame', Icon: IconFrame },
  { name: 'arrow', Icon: IconArrowUpRight }
] as const

/** What the pointer does, and what is made here. */
export function ToolBar() {
  const { t } = useTranslation()
  const tool = useBoardUi((ui) => ui.tool)
  const keepsTool = useBoardUi((ui) => ui.keepsTool)
  const { isStill } = useRoom(useReplica().scope)
  const Lock = isStill ? IconLock : IconLockOpen
  const isFree = useDesk()?.lens.isFree === true
  return (
    <div className={`${classes['card']} ${classes['column']}`} role="toolbar" aria-label={t('board.tool.label')}>
      {TOOLS.map(({ name, Icon }) => (
        <ActionButton key={name} id={`board.tool.${name}`} isOn={tool === name} side="right">
          <Icon size={20} stroke={1.6} aria-hidden />
        </ActionButton>
      ))}
      <ActionButton id="board.tool.keep" isOn={keepsTool} side="right">
        <IconPin size={20} stroke={1.6} aria-hidden />
      </ActionButton>
      <div className={classes['separator']} />
      {isFree && (
        <ActionButton id="suggest.start" side="right">
          <IconSparkles size={20} stroke={1.6} aria-hidden />
        </ActionButton>
      )}
      <ActionButton id="board.newNote" side="right">
        <IconNotes size={20} stroke={1.6} aria-hidden />
      </ActionButton>
      {isFree && (
        <>
          {DRAWN.map(({ name, Icon }) => (
            <ActionButton key={name} id={`board.tool.${name}`} isOn={tool === name} side="right">
              <Icon size={20} stroke={1.6} aria-hidden />
            </ActionButton>
          ))}
          <ActionButton id="element.addImage" side="right">
            <IconPhoto size={20} stroke={1.6} aria-hidden />
          </ActionButton>
        </>
      )}
      <div className={classes['separator']} />
      <ActionButton id="board.still" isOn={isStill} side="right">
        <Lock size={20} stroke={1.6} aria-hidden />
      </ActionButton>
    </div>
  )
}
