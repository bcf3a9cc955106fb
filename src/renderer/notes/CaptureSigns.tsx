import { useTranslation } from 'react-i18next'
import { KIND_MARKS } from '../../domain/capture/parseLine.ts'
import { PREMISE_KINDS } from '../../domain/premises/premise.ts'
import { Keys } from '../ui/Keys.tsx'
import classes from './CaptureSigns.module.css'

/** All that the capture bar understands. */
export function CaptureSigns() {
  const { t } = useTranslation()
  return (
    <dl className={classes['signs']}>
      <dt>
        <Keys keys="mod+J" />
      </dt>
      <dd>{t('scribe.help.focus')}</dd>
      <dt>
        <Keys keys="alt+1" />…<Keys keys="9" />
      </dt>
      <dd>{t('scribe.help.speaker')}</dd>
      <Sign sign="@" words={t('scribe.help.at')} />
      <Sign sign="#" words={t('scribe.help.hash')} />
      <Sign sign="“…”" words={t('scribe.help.quote')} />
      <Sign sign="+1" words={t('scribe.help.again')} />
      {PREMISE_KINDS.map((kind) => (
        <Sign key={kind} sign={KIND_MARKS[kind][0] ?? ''} words={t(`premise.about.${kind}`)} />
      ))}
      <dt>
        <Keys keys="shift+Enter" />
      </dt>
      <dd>{t('scribe.help.withLast')}</dd>
      <Sign sign="12:" words={t('scribe.help.card')} />
    </dl>
  )
}

const Sign = ({ sign, words }: { readonly sign: string; readonly words: string }) => (
  <>
    <dt>
      <code>{sign}</code>
    </dt>
    <dd>{words}</dd>
  </>
)
