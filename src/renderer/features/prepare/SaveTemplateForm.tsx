import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { contentOf, isEmptyContent, textsNaming } from '../../../domain/templates/content.ts'
import type { Workshop } from '../../../domain/workshops/workshop.ts'
import { attempt } from '../../app/failures.tsx'
import { useFormat } from '../../i18n/format.ts'
import { sentences } from '../../i18n/i18n.ts'
import { useContentSummary } from '../../templates/contentSummary.ts'
import { saveTemplate } from '../../templates/templates.ts'

interface Props {
  readonly map: WorkshopMap
  readonly workshop: Workshop
  readonly onDone: () => void
}

const NO_SESSION = ''

/** This workshop's preparation, kept for the next ones: what it takes and what it leaves is said before. */
export function SaveTemplateForm({ map, workshop, onDone }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const summary = useContentSummary()
  const { sessions } = map
  const planned = sessions.find(({ agenda, guide }) => agenda.length + guide.length > 0)
  const [title, setTitle] = useState('')
  const [about, setAbout] = useState('')
  const [sessionId, setSessionId] = useState(planned?.id ?? NO_SESSION)
  const [isBusy, setBusy] = useState(false)
  const content = contentOf(map, sessionId)
  const isEmpty = isEmptyContent(content)
  const naming = textsNaming(content, [workshop.client, ...map.participants.map(({ name }) => name)])

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const name = title.trim()
    if (isBusy || isEmpty || name === '') return
    setBusy(true)
    const isSaved = await attempt(saveTemplate({ title: name, about: about.trim(), trade: workshop.template, content }))
    setBusy(false)
    if (!isSaved) return
    onDone()
    notifications.show({ message: t('template.save.saved', { title: name }) })
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TextInput
          label={t('template.save.name')}
          value={title}
          maxLength={MAX_TITLE}
          data-autofocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={t('template.save.about')}
          value={about}
          maxLength={MAX_TITLE}
          onChange={(event) => setAbout(event.currentTarget.value)}
        />
        {sessions.length > 0 && (
          <NativeSelect
            label={t('template.save.session')}
            value={sessionId}
            onChange={(event) => setSessionId(event.currentTarget.value)}
            data={[
              ...sessions.map(({ id, title: name, date }) => ({ value: id, label: name || format.date(date) })),
              { value: NO_SESSION, label: t('template.save.noSession') }
            ]}
          />
        )}
        <Text size="sm" role="status">
          {sentences(
            isEmpty ? t('template.save.nothing') : t('template.save.takes', { parts: summary(content) }),
            naming > 0 && t('template.save.naming', { count: naming })
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {t('template.save.leaves')}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onDone}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={isEmpty || title.trim() === ''}>
            {t('template.save.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
