import { ActionIcon, Menu } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import {
  ENTERS,
  LANGUAGES,
  type Language,
  type Settings,
  THEMES,
  type Theme,
  WHEELS,
  type Wheel
} from '../../domain/settings/settings.ts'
import { LANGUAGE_NAMES } from '../i18n/language.ts'
import { Keys } from '../ui/Keys.tsx'
import { runAction } from './actions.ts'
import { changeSettings, useSettings } from './settings.ts'

const SYSTEM = 'system'

/** Language, appearance, what Enter and the wheel do, the words of the text analysis, and help. */
export function AppMenu() {
  const { t } = useTranslation()
  const { language, theme, enter, wheel } = useSettings()
  const chooseLanguage = (value: string): void =>
    changeSettings({ language: value === SYSTEM ? null : (value as Language) })
  return (
    <Menu width={250} withinPortal={false}>
      <Menu.Target>
        <ActionIcon aria-label={t('app.menu.title')} size="lg">
          <IconMenu2 size={18} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('app.language.title')}</Menu.Label>
        <Menu.RadioGroup value={language ?? SYSTEM} onChange={chooseLanguage}>
          <Menu.RadioItem value={SYSTEM}>{t('app.language.system')}</Menu.RadioItem>
          {LANGUAGES.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              <span lang={each}>{LANGUAGE_NAMES[each]}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('app.theme.title')}</Menu.Label>
        <Menu.RadioGroup value={theme} onChange={(value) => changeSettings({ theme: value as Theme })}>
          {THEMES.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {t(`app.theme.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('app.enter.title')}</Menu.Label>
        <Menu.RadioGroup value={enter} onChange={(value) => changeSettings({ enter: value as Settings['enter'] })}>
          {ENTERS.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {t(`app.enter.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('arrange.wheel.title')}</Menu.Label>
        <Menu.RadioGroup value={wheel} onChange={(value) => changeSettings({ wheel: value as Wheel })}>
          {WHEELS.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {t(`arrange.wheel.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => runAction('words.edit')}>{t('words.action')}</Menu.Item>
        <Menu.Item rightSection={<Keys keys="?" />} onClick={() => runAction('app.shortcuts')}>
          {t('app.shortcuts.title')}
        </Menu.Item>
        <Menu.Item rightSection={<Keys keys="F1" />} onClick={() => runAction('app.help')}>
          {t('app.help.title')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
