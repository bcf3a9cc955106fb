import { IconArrowsExchange, IconTrash } from '@tabler/icons-react'
import { isMutual, LINK_KINDS } from '../../../../domain/links/link.ts'
import { ActionButton } from '../../../app/ActionButton.tsx'
import { useSelection } from '../../../canvas/selection.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { LinkIcon } from './LinkIcon.tsx'

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const

/** Kind and direction of the connection that is selected. */
export function LinkBar() {
  const { links } = useWorkshopMap()
  const chosen = useSelection((now) => now.links)
  const link = links.find(({ id }) => chosen.has(id))
  if (link === undefined) return null
  return (
    <>
      {chosen.size === 1 &&
        LINK_KINDS.map((kind) => (
          <ActionButton key={kind} id={`link.set.${kind}`} isOn={link.kind === kind}>
            <LinkIcon kind={kind} size={18} />
          </ActionButton>
        ))}
      {chosen.size === 1 && !isMutual(link.kind) && (
        <ActionButton id="link.turn">
          <IconArrowsExchange {...ICON} />
        </ActionButton>
      )}
      <ActionButton id="board.remove">
        <IconTrash {...ICON} />
      </ActionButton>
    </>
  )
}
