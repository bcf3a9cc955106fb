import { CloseButton, Group, SegmentedControl, Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { VERDICTS } from '../../../domain/expectations/expectation.ts'
import { isComposing } from '../../app/platform.ts'
import classes from './RespondPage.module.css'
import { ANSWER_FILTERS, type AnswerFilter, GROUPINGS, type ListView } from './responseList.ts'

interface Props {
  readonly view: ListView
  readonly counts: Record<AnswerFilter, number>
  onChange(view: Partial<ListView>): void
  /** Down from the search into the list. */
  onLeave(): void
  readonly searchRef: Ref<HTMLInputElement>
}

const ANY = 'any'

/** What of the list is shown, and in what groups. */
export function ListControls({ view, counts, onChange, onLeave, searchRef }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes['controls']}>
      <TextInput
        ref={searchRef}
        type="search"
        aria-label={t('respond.list.search')}
        placeholder={t('respond.list.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          view.search !== '' && (
            <CloseButton size="sm" aria-label={t('action.clear')} onClick={() => onChange({ search: '' })} />
          )
        }
        value={view.search}
        onChange={(event) => onChange({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          if (event.key === 'Escape' && view.search !== '') onChange({ search: '' })
          else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') onLeave()
          else return
          event.preventDefault()
        }}
      />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('respond.list.answer')}
        value={view.answer}
        onChange={(answer) => onChange({ answer })}
        data={ANSWER_FILTERS.map((value) => ({ value, label: t(`respond.list.${value}`, { count: counts[value] }) }))}
      />
      <Group gap="xs" grow wrap="nowrap">
        <Select
          size="xs"
          aria-label={t('respond.list.verdict')}
          allowDeselect={false}
          value={view.verdict ?? ANY}
          onChange={(chosen) => onChange({ verdict: VERDICTS.find((verdict) => verdict === chosen) ?? null })}
          data={[
            { value: ANY, label: t('respond.list.anyVerdict') },
            ...VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))
          ]}
        />
        <Select
          size="xs"
          aria-label={t('respond.list.grouping')}
          allowDeselect={false}
          value={view.grouping}
          onChange={(chosen) => onChange({ grouping: GROUPINGS.find((grouping) => grouping === chosen) ?? 'none' })}
          data={GROUPINGS.map((value) => ({ value, label: t(`respond.list.group.${value}`) }))}
        />
      </Group>
    </div>
  )
}
