import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BundlePreview } from '../../../protocol/jobs.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './BadRows.module.css'

/** What of a board cannot be taken: where it is, as its program would say, and why. */
export function LeftOut({ preview: { issues, issueCount } }: { readonly preview: BundlePreview }) {
  const { t } = useTranslation()
  const format = useFormat()
  const parts = issues.flatMap((issue) => ('where' in issue ? [issue] : []))
  const rest = issueCount - parts.length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by key too
    <section className={classes['list']} aria-label={t('import.parts.title')} tabIndex={0}>
      <table>
        <tbody>
          {parts.map(({ where, fault }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be called the same
            <tr key={index}>
              <th scope="row" className={classes['where']}>
                {where}
              </th>
              <td>{t(`import.partFault.${fault}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Text size="sm" c="dimmed" px="sm" py={4}>
          {t('import.bad.rest', { count: rest, number: format.number(rest) })}
        </Text>
      )}
    </section>
  )
}
