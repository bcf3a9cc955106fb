import { useTranslation } from 'react-i18next'
import classes from './RawRow.module.css'

/** The row of the file that the note was imported from, as it was. */
export function RawRow({ raw }: { readonly raw: Readonly<Record<string, string>> | null }) {
  const { t } = useTranslation()
  if (raw === null) return null
  return (
    <details className={classes['row']}>
      <summary className={classes['summary']}>{t('inspector.raw')}</summary>
      <dl className={classes['cells']}>
        {Object.entries(raw).map(([header, cell]) => (
          <div key={header}>
            <dt className={classes['header']}>{header}</dt>
            <dd className={classes['cell']}>{cell === '' ? '–' : cell}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
