import { Button, Text } from '@mantine/core'
import { IconLifebuoy } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ErrorCode, Failure } from '../../domain/engine/errors.ts'
import { request } from '../replica/bridge.ts'
import classes from './Frame.module.css'
import { FullScreen, Say } from './FullScreen.tsx'
import { reported } from './failures.tsx'
import { sendMenu } from './nativeMenu.ts'
import { UnsavedBanner } from './UnsavedBanner.tsx'

/** Troubles that have words of their own here; the rest is worded as a library that does not open. */
const TOLD = [
  'library-newer',
  'library-corrupt',
  'library-in-use',
  'library-unreachable',
  'library-migration',
  'disk-full',
  'disk-read-only'
] as const satisfies readonly ErrorCode[]

/** The library did not open: what happened, what it means for the user's work, what to do. Never offers to delete. */
export function StartFailure({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation()
  const code = TOLD.find((each) => each === failure.code) ?? 'other'
  // Nothing can be done here, but the log and the library file can be looked at.
  useEffect(() => sendMenu([]), [])
  return (
    <div className={classes['frame']}>
      <UnsavedBanner />
      <FullScreen
        icon={<IconLifebuoy />}
        title={t(`app.trouble.${code}.title`)}
        actions={<Button onClick={() => reported(() => request('window:leave', {}))}>{t('app.trouble.quit')}</Button>}
      >
        <Say>{t(`app.trouble.${code}.meaning`)}</Say>
        <Say>{t(`app.trouble.${code}.remedy`)}</Say>
        <Text fz="sm" c="dimmed" mt="xs">
          {t('app.trouble.help')}
        </Text>
      </FullScreen>
    </div>
  )
}
