import { SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SOURCES_TO_PROBE } from '../../../domain/workshops/stage.ts'
import { TRADE_TEMPLATES } from '../../../domain/workshops/templates.ts'
import { ENGAGEMENT_STAGES, type EngagementStage, type Trade } from '../../../domain/workshops/workshop.ts'
import { reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import classes from './EngagementSection.module.css'
import { Section } from './Section.tsx'

interface Props {
  readonly stage: EngagementStage
  readonly template: Trade
}

/** How well the client knows us, and hence where their expectations come from. */
export function EngagementSection({ stage, template }: Props) {
  const { t } = useTranslation()
  const run = useRun()
  const tradeSources = TRADE_TEMPLATES[template].sources
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
      <h3 className={classes['heading']}>{t('prepare.probe.title')}</h3>
      <ol className={classes['sources']}>
        {SOURCES_TO_PROBE[stage].map((source) => (
          <li key={source}>
            <strong>{t(`prepare.probe.source.${source}`)}</strong>
            <span>{t(`prepare.probe.ask.${source}`)}</span>
          </li>
        ))}
      </ol>
      {tradeSources.length > 0 && (
        <>
          <h3 className={classes['heading']}>{t('prepare.probe.trade')}</h3>
          <ul className={classes['more']}>
            {tradeSources.map((source) => (
              <li key={source}>{t(`trade.source.${source}`)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
