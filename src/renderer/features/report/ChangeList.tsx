import { Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AgreedField, AnsweredItem, BriefChange } from '../../../domain/brief/compare.ts'
import { go } from '../../app/route.ts'
import { select } from '../../canvas/selection.ts'
import { useFormat } from '../../i18n/format.ts'
import classes from './ChangeList.module.css'

interface Props {
  readonly scope: string
  readonly changes: readonly BriefChange[]
  /** Whether the note is still there. */
  readonly isThere: (expectationId: string) => boolean
}

/** What a new version would say that the signed one does not, each leading to its response. */
export function ChangeList({ scope, changes, isThere }: Props) {
  const { t } = useTranslation()
  return (
    <ul className={classes['changes']}>
      {changes.map((change) => (
        <li key={change.expectationId} className={classes['change']}>
          <span className={classes['kind']} data-kind={change.kind}>
            {t(`report.changes.${change.kind}`)}
          </span>
          {isThere(change.expectationId) ? (
            <UnstyledButton
              className={classes['link']}
              aria-label={t('report.changes.open', { text: change.text })}
              onClick={() => {
                select({ notes: [change.expectationId] })
                go({ page: 'workshop', scope, phase: 'respond' })
              }}
            >
              {change.text}
            </UnstyledButton>
          ) : (
            <span>
              {change.text}
              <Text span size="xs" c="dimmed" ml={6}>
                {t('report.changes.gone')}
              </Text>
            </span>
          )}
          {change.kind === 'changed' && (
            <dl className={classes['fields']}>
              {change.fields.map((field) => (
                <Difference key={field} field={field} before={change.before} after={change.after} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  )
}

interface DifferenceProps {
  readonly field: AgreedField
  readonly before: AnsweredItem
  readonly after: AnsweredItem
}

function Difference({ field, before, after }: DifferenceProps) {
  const { t } = useTranslation()
  const wordsOf = useWords()
  return (
    <div>
      <dt>{t(`report.changes.field.${field}`)}</dt>
      <dd>
        <del>{wordsOf(before, field)}</del> <span aria-hidden>→</span> <ins>{wordsOf(after, field)}</ins>
      </dd>
    </div>
  )
}

function useWords(): (item: AnsweredItem, field: AgreedField) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return (item, field) => {
    if (field === 'part') return t(`brief.part.${item.part}`)
    const value = item[field]
    if (value === null || value === '') return t('brief.unspecified')
    return field === 'dueDate' ? format.date(String(value)) : String(value)
  }
}
