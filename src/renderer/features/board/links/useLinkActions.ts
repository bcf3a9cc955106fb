import { useTranslation } from 'react-i18next'
import { isMutual, LINK_KINDS } from '../../../../domain/links/link.ts'
import { type Action, useActions } from '../../../app/actions.ts'
import { countOf, useSelection } from '../../../canvas/selection.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { useDesk } from '../deskContext.ts'
import { connectSelected, editLink } from './linkCommands.ts'

/** Joining notes, and what can be done with the connection that is selected. */
export function useLinkActions(): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const { links } = useWorkshopMap()
  const chosen = useSelection()
  const section = t('link.section')
  const [id] = countOf(chosen) === 1 ? chosen.links : []
  const link = links.find((each) => each.id === id)

  useActions([
    {
      id: 'link.connect',
      label: t('link.connect'),
      section,
      keys: ['shift+C'],
      isEnabled: desk !== null && chosen.notes.size === 2 && countOf(chosen) === 2,
      run: () => (desk === null ? undefined : connectSelected(desk))
    },
    ...LINK_KINDS.map(
      (kind): Action => ({
        id: `link.set.${kind}`,
        label: t(`link.set.${kind}`),
        section,
        isEnabled: desk !== null && link !== undefined,
        run: async () => {
          if (desk !== null && link !== undefined && link.kind !== kind) await editLink(desk, link.id, { kind })
        }
      })
    ),
    {
      id: 'link.turn',
      label: t('link.turn'),
      section,
      isEnabled: desk !== null && link !== undefined && !isMutual(link.kind),
      run: async () => {
        if (desk !== null && link !== undefined) await editLink(desk, link.id, { isTurned: true })
      }
    }
  ])
}
