import { Anchor, Text, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { agreementBand } from '../../../../domain/agreement/kappa.ts'
import { useFormat } from '../../../i18n/format.ts'
import { listed } from '../../../i18n/i18n.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { setSortsUi } from '../../../sorts/sortsUi.ts'
import { useSorterNames } from '../useSorterNames.ts'
import type { Analysis } from './useAnalysis.ts'

/** In words: how many sorted what, how far they agree, and whose sort does not count. */
export function Summary({ analysis: { study, fit } }: { readonly analysis: Analysis }) {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useSorterNames(useWorkshopMap())
  const { sorters, sortings, pairs, agreement } = study
  const left = sorters.filter(({ isCounted, cards }) => !isCounted && cards > 0)
  return (
    <Text size="sm" component="p" m={0}>
      {t('sorts.summary.sorters', { count: sortings.length })} ·{' '}
      {t('sorts.summary.cards', { count: pairs.cards.length })}
      {agreement !== null && (
        <>
          {' · '}
          <Tooltip multiline w={320} label={t('sorts.summary.alpha')}>
            <Text span fw={620} inherit tabIndex={0}>
              {t('sorts.summary.agreement', {
                band: t(`sorts.band.${agreementBand(agreement)}`),
                figure: format.number(agreement, 2)
              })}
            </Text>
          </Tooltip>
        </>
      )}
      {fit !== null && (
        <>
          {' · '}
          <Tooltip multiline w={320} label={t('sorts.summary.fitHint')}>
            <Text span inherit c="dimmed" tabIndex={0}>
              {t('sorts.summary.fit', { figure: format.number(fit, 2) })}
            </Text>
          </Tooltip>
        </>
      )}
      {left.length > 0 && (
        <>
          {' · '}
          <Anchor component="button" type="button" inherit onClick={() => setSortsUi({ tab: 'sorters' })}>
            {t('sorts.summary.left', {
              count: left.length,
              names: listed(left.slice(0, 3).map(({ sort }) => names.get(sort.id) ?? ''))
            })}
          </Anchor>
        </>
      )}
    </Text>
  )
}
