import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconTemplate } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openTemplateDialog } from './templateUi.ts'

/** From a template into this workshop, and back. */
export function TemplateMenu() {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTemplate size={16} stroke={1.5} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('template.menu')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => openTemplateDialog('apply')}>{t('template.apply.action')}</Menu.Item>
        <Menu.Item onClick={() => openTemplateDialog('save')}>{t('template.save.action')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
