import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportIssue, PreviewBase } from '../../../protocol/jobs.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './IssueList.module.css'

interface Props {
  readonly label: string
  readonly preview: PreviewBase
}

/** What of a file cannot be taken, and why: rows of a table by their line, parts of a board as its program would say. */
export function IssueList({ label, preview: { issues, issueCount } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const rest = issueCount - issues.length
  const wordsOf = (issue: ImportIssue): { readonly where: string; readonly why: string } =>
    'line' in issue
      ? { where: t('import.bad.line', { line: format.number(issue.line) }), why: t(`import.fault.${issue.fault}`) }
      : { where: issue.where, why: t(`import.partFault.${issue.fault}`) }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by key too
    <section className={classes['list']} aria-label={label} tabIndex={0}>
      <table>
        <tbody className="tabular">
          {issues.map(wordsOf).map(({ where, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two parts may be called the same, and a row may have two faults
            <tr key={index}>
              <th scope="row">{where}</th>
              <td>{why}</td>
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
