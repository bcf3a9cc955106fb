import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { useMediaQuery } from '@mantine/hooks'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import 'dayjs/locale/zh-cn'
import 'dayjs/locale/zh-tw'
import { type ReactNode, useLayoutEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language, Theme } from '../../domain/settings/settings.ts'
import { styleNonce } from './nonce.ts'
import { type Scheme, SchemeContext } from './scheme.ts'
import { themeFor, variablesFor } from './theme.ts'

const DAYJS_LOCALES = { en: 'en', 'zh-Hans': 'zh-cn', 'zh-Hant': 'zh-tw' } as const satisfies Record<Language, string>

interface Props {
  readonly theme: Theme
  readonly children: ReactNode
}

/** Draws everything below in one scheme and one language; both may change at any time. */
export function ThemeProvider({ theme, children }: Props) {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  const isNight = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false })
  const scheme: Scheme = theme === 'system' ? (isNight ? 'dark' : 'light') : theme

  useLayoutEffect(() => {
    document.documentElement.dataset['scheme'] = scheme
  }, [scheme])
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const mantineTheme = useMemo(
    () =>
      themeFor(scheme, {
        close: t('action.close'),
        clear: t('action.clear'),
        previous: t('common.previous'),
        next: t('common.next'),
        dateFormat: t('common.dateFormat')
      }),
    [scheme, t]
  )
  const variables = useMemo(() => variablesFor(scheme), [scheme])

  return (
    <SchemeContext value={scheme}>
      <MantineProvider
        theme={mantineTheme}
        forceColorScheme={scheme === 'dark' ? 'dark' : 'light'}
        cssVariablesResolver={variables}
        getStyleNonce={styleNonce}
      >
        <DatesProvider settings={{ locale: DAYJS_LOCALES[language], firstDayOfWeek: 1 }}>
          <ModalsProvider labels={{ confirm: t('action.done'), cancel: t('action.cancel') }}>{children}</ModalsProvider>
        </DatesProvider>
        <Notifications position="bottom-right" limit={4} autoClose={6000} />
      </MantineProvider>
    </SchemeContext>
  )
}
