import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TRADES, type Trade } from '../../../domain/workshops/workshop.ts'
import { reported } from '../../app/failures.tsx'
import { useRun } from '../../replica/hooks.tsx'
import { Section } from './Section.tsx'

export function TradeSection({ template }: { readonly template: Trade }) {
  const { t } = useTranslation()
  const run = useRun()
  return (
    <Section title={t('prepare.trade.title')} about={t('prepare.trade.hint')}>
      <NativeSelect
        aria-label={t('prepare.trade.title')}
        value={template}
        onChange={(event) => reported(() => run('workshop.edit', { template: event.currentTarget.value as Trade }))}
        data={TRADES.map((trade) => ({ value: trade, label: t(`trade.name.${trade}`) }))}
      />
    </Section>
  )
}
