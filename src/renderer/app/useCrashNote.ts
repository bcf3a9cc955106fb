import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { i18n } from '../i18n/i18n.ts'
import { go } from './route.ts'

/** Main loads this address when the page's process has crashed. */
const CRASHED = '#/crashed'

/** After a crash of the page it stands in the library, not where it was: what is shown there may be what crashed. */
export function useCrashNote(): void {
  useEffect(() => {
    if (window.location.hash !== CRASHED) return
    go({ page: 'library' })
    notifications.show({
      color: 'yellow',
      autoClose: false,
      title: i18n.t('app.crash.reloaded'),
      message: i18n.t('app.crash.meaning')
    })
  }, [])
}
