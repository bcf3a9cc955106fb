import { UnstyledButton } from '@mantine/core'
import { IconCircleX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Link } from '../../../../domain/links/link.ts'
import { byId } from '../../../../domain/map/workshopMap.ts'
import { select, useSelection } from '../../../canvas/selection.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useDesk } from '../deskContext.ts'
import { LinkIcon } from './LinkIcon.tsx'
import { sayable, showLink } from './linkCommands.ts'
import classes from './links.module.css'

/** Expectations that cannot both be met: what a room has to talk about. */
export function ConflictsPanel() {
  const { t } = useTranslation()
  const desk = useDesk()
  const { links, expectations } = useWorkshopMap()
  const chosen = useSelection((now) => now.links)
  const notes = byId(expectations)
  const conflicts = links.filter(({ kind }) => kind === 'conflicts')

  const show = (link: Link): void => {
    if (desk === null) select({ notes: [link.fromId, link.toId] })
    else showLink(desk, link)
  }

  return (
    <aside className={classes['panel']} aria-label={t('link.conflicts.title')}>
      {conflicts.length === 0 ? (
        <EmptyState
          icon={<IconCircleX size={32} stroke={1.4} aria-hidden />}
          title={t('link.conflicts.none')}
          text={t('link.conflicts.noneHint')}
        />
      ) : (
        <ul className={classes['conflicts']}>
          {conflicts.map((link) => (
            <li key={link.id}>
              <UnstyledButton
                className={classes['conflict']}
                title={t('link.conflicts.resolve')}
                aria-pressed={chosen.has(link.id)}
                onClick={() => show(link)}
              >
                <span className={classes['text']}>{sayable(notes.get(link.fromId))}</span>
                <span className={classes['between']}>
                  <LinkIcon kind="conflicts" />
                  {t('link.conflicts.with')}
                </span>
                <span className={classes['text']}>{sayable(notes.get(link.toId))}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </aside>
  )
}
