import { Button } from '@mantine/core'
import { IconEyeOff, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { runAction } from '../../../app/actions.ts'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { useRoom } from '../../../session/room.ts'
import classes from './RoomChips.module.css'

const ICON = { size: 14, stroke: 1.8, 'aria-hidden': true } as const

/** What is not as usual on this board, and the way back to usual: it is held still, it is written in private. */
export function RoomChips() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  const { expectations } = useWorkshopMap()
  const { isStill, isPrivate } = useRoom(scope)
  const faceDown = expectations.filter(({ isFaceDown }) => isFaceDown).length
  return (
    <div className={classes['chips']}>
      {isStill && (
        <Chip icon={<IconLock {...ICON} />} text={t('tools.still.chip')} actionId="board.still">
          {t('tools.still.open')}
        </Chip>
      )}
      {(isPrivate || faceDown > 0) && (
        <Chip
          icon={<IconEyeOff {...ICON} />}
          text={faceDown > 0 ? t('tools.faceDown.chip', { count: faceDown }) : t('tools.private.on')}
          actionId={faceDown > 0 ? 'session.reveal' : 'session.private'}
        >
          {faceDown > 0 ? t('tools.faceDown.reveal') : t('tools.private.end')}
        </Chip>
      )}
    </div>
  )
}

interface ChipProps {
  readonly icon: ReactNode
  readonly text: string
  readonly actionId: string
  readonly children: string
}

const Chip = ({ icon, text, actionId, children }: ChipProps) => (
  <div className={classes['chip']}>
    {icon}
    {text}
    <Button
      variant="subtle"
      size="compact-xs"
      radius="xl"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runAction(actionId)}
    >
      {children}
    </Button>
  </div>
)
