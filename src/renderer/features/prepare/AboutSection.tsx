import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Workshop } from '../../../domain/workshops/workshop.ts'
import { attempt } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { DraftInput, DraftTextarea } from '../../ui/DraftInput.tsx'
import { FIELD } from './fields.ts'
import { Section } from './Section.tsx'

export function AboutSection({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const run = useRun()
  return (
    <Section title={t('prepare.about.title')}>
      <Stack gap="md">
        <SimpleGrid cols={2}>
          <DraftInput
            label={t('prepare.about.name')}
            value={workshop.title}
            onSave={(title, gesture) => attempt(run('workshop.edit', { title }, gesture))}
          />
          <DraftInput
            label={t('prepare.about.client')}
            value={workshop.client}
            onSave={(client, gesture) => attempt(run('workshop.edit', { client }, gesture))}
          />
        </SimpleGrid>
        <DraftTextarea
          data-field={FIELD.brief}
          label={t('prepare.about.brief')}
          description={t('prepare.about.briefHint')}
          minRows={4}
          maxRows={14}
          value={workshop.brief}
          onSave={(brief, gesture) => attempt(run('workshop.edit', { brief }, gesture))}
        />
      </Stack>
    </Section>
  )
}
