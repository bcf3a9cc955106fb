import { Chip, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Expectation, VERDICTS } from '../../../domain/expectations/expectation.ts'
import { attempt, reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { DraftTextarea } from '../../ui/DraftInput.tsx'
import { Section } from './Section.tsx'

/** The triage by the standard of the trade, with the reason that was written down for it. */
export function VerdictField({ expectation: { id, verdict, verdictReason } }: { readonly expectation: Expectation }) {
  const { t } = useTranslation()
  const run = useRun()
  return (
    <Section title={t('respond.verdict.title')}>
      <div role="radiogroup" aria-label={t('respond.verdict.title')}>
        <Chip.Group
          value={verdict}
          onChange={(chosen) => {
            const next = VERDICTS.find((each) => each === chosen)
            if (next !== undefined && next !== verdict) {
              reported(() => run('expectation.triage', { ids: [id], verdict: next }))
            }
          }}
        >
          <Group gap={6}>
            {VERDICTS.map((each) => (
              <Chip key={each} value={each} size="xs" radius="xl">
                {t(`verdict.${each}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
      <DraftTextarea
        mt="sm"
        size="sm"
        minRows={1}
        maxRows={6}
        aria-label={t('respond.verdict.reason')}
        placeholder={t('respond.verdict.reasonHint')}
        value={verdictReason}
        onSave={(text, gesture) => attempt(run('expectation.triage', { ids: [id], verdictReason: text }, gesture))}
      />
    </Section>
  )
}
