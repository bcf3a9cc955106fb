import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LINK_KINDS } from '../../../../domain/links/link.ts'
import { useDesk } from '../deskContext.ts'
import { LinkIcon } from './LinkIcon.tsx'
import { addLink } from './linkCommands.ts'
import { askLink, useAskedLink } from './linkUi.ts'

/** Asks what the one note is to the other, where they were joined. */
export function LinkMenu() {
  const { t } = useTranslation()
  const desk = useDesk()
  const asked = useAskedLink((state) => state.asked)
  if (asked === null || desk === null) return null
  const { fromId, toId, at } = asked
  return (
    <Menu
      opened
      onClose={() => askLink(null)}
      position="bottom-start"
      shadow="lg"
      width={220}
      returnFocus
      withinPortal
      trapFocus
    >
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('link.kindLabel')}>
        <Menu.Label>{t('link.ask')}</Menu.Label>
        {LINK_KINDS.map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<LinkIcon kind={kind} />}
            onClick={() => void addLink(desk, fromId, toId, kind).then(() => desk.board.focus())}
          >
            {t(`link.kind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
