import { useTranslation } from 'react-i18next'
import { useActions } from '../../app/actions.ts'
import { useSelection } from '../../canvas/selection.ts'
import { useReplica, useWorkshopMap } from '../../replica/hooks.tsx'
import { changeRoom, useRoom } from '../../session/room.ts'
import { turnNotes } from '../../session/turn.ts'
import { announce } from '../../ui/announce.ts'
import { useDesk } from './deskContext.ts'

/** What a facilitator does with the board of a room: hold it still, turn notes over. */
export function useRoomActions(): void {
  const { t } = useTranslation()
  const replica = useReplica()
  const desk = useDesk()
  const { expectations } = useWorkshopMap()
  const { notes } = useSelection()
  const { isStill } = useRoom(replica.scope)
  const chosen = notes.size === 0 ? [] : expectations.filter(({ id }) => notes.has(id))
  // Turned up, if one of them lies face down; else all of them down.
  const down = chosen.filter(({ isFaceDown }) => isFaceDown)
  const section = t('tools.section')

  useActions([
    {
      id: 'board.still',
      label: isStill ? t('tools.still.unlock') : t('tools.still.lock'),
      section,
      keys: ['alt+R'],
      menu: 'view',
      isEnabled: desk !== null,
      run: () => {
        changeRoom(replica.scope, { isStill: !isStill })
        announce(isStill ? t('tools.still.unlocked') : t('tools.still.locked'))
      }
    },
    {
      id: 'board.turn',
      label: chosen.length > 0 && down.length === 0 ? t('tools.faceDown.down') : t('tools.faceDown.up'),
      section,
      isEnabled: chosen.length > 0,
      run: () => {
        const ids = (down.length > 0 ? down : chosen).map(({ id }) => id)
        return turnNotes(replica, ids, down.length === 0)
      }
    }
  ])
}
