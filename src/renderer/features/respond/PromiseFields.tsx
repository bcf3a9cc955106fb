import { Input, SegmentedControl, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../domain/people/participant.ts'
import { type Response, WAYS } from '../../../domain/responses/response.ts'
import { reported } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { DayInput } from '../../ui/DayInput.tsx'
import { DraftTextarea } from '../../ui/DraftInput.tsx'
import { LevelInput } from '../../ui/LevelInput.tsx'
import classes from './ResponseForm.module.css'
import type { ResponseEditor } from './useResponse.ts'

interface Props {
  readonly response: Response | undefined
  readonly editor: ResponseEditor
  readonly people: readonly Participant[]
}

/** What a promise has beyond its words: the measure, where the work lies, who answers for it, by when, to which level. */
export function PromiseFields({ response, editor: { way, save }, people }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const peopleOf = (side: Participant['side']) =>
    people
      .filter((person) => person.side === side)
      .map(({ id, name, role }) => ({ value: id, label: labelOf(name, role) }))
  return (
    <>
      <DraftTextarea
        label={t('respond.response.measure')}
        placeholder={t('respond.response.measureHint')}
        minRows={1}
        maxRows={8}
        value={response?.measure ?? ''}
        onSave={(measure, gesture) => save({ measure }, gesture)}
      />
      <div className={classes['pair']}>
        <Select
          label={t('respond.response.owner')}
          placeholder={t('respond.response.ownerHint')}
          data={[
            { group: t('respond.response.ourSide'), items: peopleOf('us') },
            { group: t('respond.response.clientSide'), items: peopleOf('client') }
          ]}
          value={response?.ownerId ?? null}
          onChange={(ownerId) => reported(() => save({ ownerId }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
          nothingFoundMessage={t('respond.response.nobody')}
        />
        <DayInput
          label={t('respond.response.dueDate')}
          placeholder={format.date('2026-05-31')}
          value={response?.dueDate ?? null}
          onSave={(dueDate) => reported(() => save({ dueDate }))}
          onClear={() => reported(() => save({ dueDate: null }))}
        />
      </div>
      <div className={classes['pair']}>
        <Input.Wrapper label={t('respond.response.way')} labelElement="div">
          <SegmentedControl
            fullWidth
            aria-label={t('respond.response.way')}
            value={way}
            onChange={(chosen) => reported(() => save({ way: chosen }))}
            data={WAYS.map((value) => ({ value, label: t(`respond.response.ways.${value}`) }))}
          />
        </Input.Wrapper>
        <Input.Wrapper label={t('respond.response.promisedLevel')} labelElement="div">
          <LevelInput
            value={response?.promisedLevel ?? null}
            onChange={(promisedLevel) => reported(() => save({ promisedLevel }))}
            label={t('respond.response.promisedLevel')}
            isClearable
          />
        </Input.Wrapper>
      </div>
    </>
  )
}

const labelOf = (name: string, role: string): string => (role === '' ? name : `${name} · ${role}`)
