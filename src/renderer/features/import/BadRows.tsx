import { Radio, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TablePreview } from '../../../protocol/jobs.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './BadRows.module.css'
import { type Choices, changeChoices } from './importState.ts'

interface Props {
  readonly preview: TablePreview
  readonly badRows: Choices['badRows']
}

/** The rows that cannot be taken in, with the line and the reason, and what is to become of the others. */
export function BadRows({ preview: { issues, issueCount, noteCount }, badRows }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const rest = issueCount - issues.length
  return (
    <div className={classes['columns']}>
      <Radio.Group
        // The group is named by its label alone: Mantine puts an aria-label beside it.
        label={<VisuallyHidden>{t('import.bad.choice')}</VisuallyHidden>}
        value={badRows}
        onChange={(value) => changeChoices({ badRows: value as Choices['badRows'] })}
      >
        <Stack gap="sm">
          <Radio
            value="skip"
            label={t('import.bad.skip', { count: noteCount, number: format.number(noteCount) })}
            description={t('import.bad.skipAbout', { count: issueCount, number: format.number(issueCount) })}
          />
          <Radio value="refuse" label={t('import.bad.refuse')} description={t('import.bad.refuseAbout')} />
        </Stack>
      </Radio.Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by key too */}
      <section className={classes['list']} aria-label={t('import.bad.title')} tabIndex={0}>
        <table>
          <tbody className="tabular">
            {issues
              .flatMap((issue) => ('line' in issue ? [issue] : []))
              .map(({ line, fault }) => (
                <tr key={line}>
                  <th scope="row">{t('import.bad.line', { line: format.number(line) })}</th>
                  <td>{t(`import.fault.${fault}`)}</td>
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
    </div>
  )
}
