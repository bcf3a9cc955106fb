import { Radio, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TablePreview } from '../../../protocol/jobs.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './BadRows.module.css'
import { IssueList } from './IssueList.tsx'
import { type Choices, changeChoices } from './importState.ts'

interface Props {
  readonly preview: TablePreview
  readonly badRows: Choices['badRows']
}

/** The rows that cannot be taken in, with the line and the reason, and what is to become of the others. */
export function BadRows({ preview, badRows }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { issueCount, noteCount } = preview
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
      <IssueList label={t('import.bad.title')} preview={preview} />
    </div>
  )
}
