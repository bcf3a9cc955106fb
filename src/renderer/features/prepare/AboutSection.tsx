import { NativeSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TRADES, type Trade, type Workshop } from '../../../domain/workshops/workshop.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { DraftInput, DraftTextarea } from '../../ui/DraftInput.tsx'
import classes from './AboutSection.module.css'
import { FIELD } from './fields.ts'
import { Section } from './Section.tsx'

export function AboutSection({ workshop }: { readonly workshop: Workshop }) {
  const { t } = useTranslation()
  const run = useRun()
  return (
    <Section title={t('prepare.about.title')}>
      <Stack gap="md">
        <div className={classes['fields']}>
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
          <NativeSelect
            label={t('prepare.about.trade')}
            value={workshop.template}
            onChange={(event) => reported(() => run('workshop.edit', { template: event.currentTarget.value as Trade }))}
            data={TRADES.map((trade) => ({ value: trade, label: t(`trade.name.${trade}`) }))}
          />
        </div>
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
