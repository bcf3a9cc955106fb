import { Group, Input, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { titleFrom } from './fileKinds.ts'
import { readAgain } from './importFlow.ts'
import { changeChoices, type ImportDraft } from './importState.ts'

/** Where the notes go, and in which session they were said. */
export function TargetFields({ draft: { name, choices, workshop } }: { readonly draft: ImportDraft }) {
  const { t } = useTranslation()
  const isNew = choices.newTitle !== null
  return (
    <Group gap="lg" align="flex-end">
      {workshop !== null && (
        <Input.Wrapper label={t('import.target.where')}>
          <div>
            <SegmentedControl
              aria-label={t('import.target.where')}
              value={isNew ? 'new' : 'open'}
              onChange={(value) => {
                changeChoices({ newTitle: value === 'new' ? titleFrom(name) : null })
                // What is already there depends on where it goes.
                void readAgain()
              }}
              data={[
                { value: 'open', label: t('import.target.open') },
                { value: 'new', label: t('import.target.new') }
              ]}
            />
          </div>
        </Input.Wrapper>
      )}
      {isNew && (
        <TextInput
          flex="1 1 16rem"
          label={t('import.target.newTitle')}
          placeholder={t('common.untitled')}
          value={choices.newTitle ?? ''}
          maxLength={MAX_TITLE}
          onChange={(event) => changeChoices({ newTitle: event.currentTarget.value })}
        />
      )}
      {!isNew && workshop !== null && workshop.sessions.length > 0 && (
        <NativeSelect
          flex="0 1 20rem"
          label={t('import.target.session')}
          value={choices.sessionId ?? ''}
          onChange={(event) => changeChoices({ sessionId: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('import.target.noSession') },
            ...workshop.sessions.map(({ id, title }) => ({ value: id, label: title || t('common.untitled') }))
          ]}
        />
      )}
    </Group>
  )
}
