import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FullScreen, Say } from './FullScreen.tsx'
import { go } from './route.ts'

export function CrashScreen() {
  const { t } = useTranslation()
  const toLibrary = (): void => {
    go({ page: 'library' })
    window.location.reload()
  }
  return (
    <FullScreen
      as="section"
      icon={<IconRefresh />}
      title={t('app.crash.title')}
      actions={
        <>
          <Button onClick={() => window.location.reload()}>{t('app.crash.reload')}</Button>
          <Button variant="default" onClick={toLibrary}>
            {t('app.backToLibrary')}
          </Button>
        </>
      }
    >
      <Say>{t('app.crash.meaning')}</Say>
      <Say>{t('app.crash.remedy')}</Say>
    </FullScreen>
  )
}
