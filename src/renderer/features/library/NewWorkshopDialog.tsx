import { Button, Group, Modal, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import { ENGAGEMENT_STAGES } from '../../../domain/workshops/workshop.ts'
import { attempt } from '../../app/failures.tsx'
import { TemplateCards } from '../../templates/TemplateCards.tsx'
import { choiceThere, useOwnTemplates } from '../../templates/templates.ts'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { createWorkshop, type NewWorkshop } from './libraryCommands.ts'
import { showInLibrary, useLibraryView } from './libraryView.ts'

const EMPTY: NewWorkshop = { title: '', client: '', stage: 'never-used', choice: 'software' }

export function NewWorkshopDialog() {
  const { t } = useTranslation()
  const isOpen = useLibraryView((view) => view.isCreating)
  const close = (): void => showInLibrary({ isCreating: false })
  return (
    <Modal opened={isOpen} onClose={close} title={t('library.create.title')} size={720} closeOnClickOutside={false}>
      <NewWorkshopForm onCancel={close} />
    </Modal>
  )
}

function NewWorkshopForm({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation()
  const [fields, setFields] = useState(EMPTY)
  // One that is deleted while it is chosen is chosen no more.
  const choice = choiceThere(fields.choice, useOwnTemplates())
  const [isBusy, setBusy] = useState(false)
  const change = (changed: Partial<NewWorkshop>): void => setFields((known) => ({ ...known, ...changed }))

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    await attempt(createWorkshop({ ...fields, choice }))
    setBusy(false)
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <SimpleGrid cols={2}>
          <TextInput
            label={t('library.create.name')}
            placeholder={t('library.create.namePlaceholder')}
            value={fields.title}
            maxLength={MAX_TITLE}
            data-autofocus
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <TextInput
            label={t('library.create.client')}
            placeholder={t('library.create.clientPlaceholder')}
            value={fields.client}
            maxLength={MAX_TITLE}
            onChange={(event) => change({ client: event.currentTarget.value })}
          />
        </SimpleGrid>
        <TemplateCards value={choice} onChange={(chosen) => change({ choice: chosen })} />
        <ChoiceCards
          label={t('library.create.stage')}
          value={fields.stage}
          onChange={(stage) => change({ stage })}
          cardWidth="12rem"
          choices={ENGAGEMENT_STAGES.map((stage) => ({
            value: stage,
            label: t(`prepare.stage.name.${stage}`),
            about: t(`prepare.stage.about.${stage}`)
          }))}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('library.create.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
