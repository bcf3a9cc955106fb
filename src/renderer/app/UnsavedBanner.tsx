import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sentenceSpace, sentences } from '../i18n/i18n.ts'
import { retryUnsaved } from '../replica/bridge.ts'
import { changesIn, useUnsaved, wordsIn } from '../replica/unsaved.ts'
import { copyText } from './copyText.ts'
import { reported } from './failures.tsx'
import classes from './UnsavedBanner.module.css'
import { troubleText } from './unsavedWords.ts'

/** Stands as long as something is not saved: what it is about, that nothing is lost, and what can be done. */
export function UnsavedBanner() {
  const { t } = useTranslation()
  const { calls, trouble } = useUnsaved()
  const [isTrying, setIsTrying] = useState(false)
  const [copied, setCopied] = useState<string | null>(null)
  if (trouble === null) return null
  const words = wordsIn(calls).join('\n\n')
  const retry = async (): Promise<void> => {
    setIsTrying(true)
    await retryUnsaved().finally(() => setIsTrying(false))
  }
  return (
    <section className={classes['banner']} aria-label={t('app.saving.failed')}>
      <IconAlertTriangle className={classes['icon']} size={18} stroke={1.5} aria-hidden />
      <p className={classes['text']} role="status">
        <strong>{t('app.unsaved.count', { count: changesIn(calls) })}</strong>
        {sentenceSpace()}
        {sentences(troubleText(trouble), t('app.unsaved.calm'))}
      </p>
      {words !== '' && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            copyText(words)
            setCopied(words)
          }}
        >
          {copied === words ? t('app.unsaved.copied') : t('app.unsaved.copy')}
        </Button>
      )}
      <Button variant="default" size="compact-sm" loading={isTrying} onClick={() => reported(retry)}>
        {t('action.retry')}
      </Button>
    </section>
  )
}
