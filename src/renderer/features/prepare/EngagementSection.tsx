import { SegmentedControl, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { Participant } from '../../../domain/people/participant.ts'
import { furtherSources, SOURCES_TO_PROBE } from '../../../domain/workshops/stage.ts'
import { ENGAGEMENT_STAGES, type EngagementStage, type Workshop } from '../../../domain/workshops/workshop.ts'
import { reported } from '../../app/failures.tsx'
import { currentLanguage, listed } from '../../i18n/i18n.ts'
import { useRun } from '../../replica/hooks.tsx'
import { useShippedTemplates } from '../../templates/shipped.ts'
import classes from './EngagementSection.module.css'
import { Section } from './Section.tsx'
import { StageOfPeople } from './StageOfPeople.tsx'

interface Props {
  readonly workshop: Workshop
  readonly people: readonly Participant[]
}

/** How well the client knows us, and hence where their expectations come from. */
export function EngagementSection({ workshop: { stage, template }, people }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const tradeSources = useShippedTemplates()?.[currentLanguage()][template].sources ?? []
  return (
    <Section title={t('prepare.stage.title')}>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={t('prepare.stage.title')}
        value={stage}
        onChange={(chosen) => reported(() => run('workshop.edit', { stage: chosen as EngagementStage }))}
        data={ENGAGEMENT_STAGES.map((each) => ({ value: each, label: t(`prepare.stage.short.${each}`) }))}
      />
      <Text size="sm" c="dimmed" mt="xs">
        {t(`prepare.stage.about.${stage}`)}
      </Text>
      <StageOfPeople people={people.filter(({ side }) => side === 'client')} stage={stage} />
      <h3 className={classes['heading']}>{t('prepare.probe.title')}</h3>
      <ol className={classes['sources']}>
        {SOURCES_TO_PROBE[stage].map((source) => (
          <li key={source}>
            <strong>{t(`prepare.probe.source.${source}`)}</strong>
            <span>{t(`prepare.probe.ask.${source}`)}</span>
          </li>
        ))}
      </ol>
      {furtherSources(stage, people).map(({ stage: other, names, sources }) => (
        <Fragment key={other}>
          <h3 className={classes['heading']}>
            {t('prepare.probe.further', { stage: t(`prepare.stage.short.${other}`), names: listed(names) })}
          </h3>
          <ul className={classes['more']}>
            {sources.map((source) => (
              <li key={source}>{t(`prepare.probe.source.${source}`)}</li>
            ))}
          </ul>
        </Fragment>
      ))}
      {tradeSources.length > 0 && (
        <>
          <h3 className={classes['heading']}>{t('prepare.probe.trade')}</h3>
          <ul className={classes['more']}>
            {tradeSources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
