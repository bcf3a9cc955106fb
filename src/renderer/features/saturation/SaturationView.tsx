import { Alert, Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CountedAs,
  hasThemes,
  type Saturation,
  saturationAdvice,
  saturationBySegment,
  saturationOf
} from '../../../domain/clusters/saturation.ts'
import { GROUPS_PER_SEGMENT } from '../../../domain/people/groupSize.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import classes from './Saturation.module.css'
import { SaturationTable } from './SaturationTable.tsx'

// The chart's library is large.
const SaturationChart = lazy(async () => ({ default: (await import('./SaturationChart.tsx')).SaturationChart }))

/** The yield of the sessions as advice, picture and table; of all people or of one segment. */
export function SaturationView() {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const [countedAs, setCountedAs] = useState<CountedAs>('clusters')
  const [segmentId, setSegmentId] = useState('')
  const segments = useMemo(() => saturationBySegment(map, countedAs), [map, countedAs])
  const segment = segments.find((each) => each.segment.id === segmentId)
  const everyone = useMemo(() => saturationOf(map, countedAs), [map, countedAs])
  const saturation = segment ?? everyone
  const titles = new Map(map.clusters.map(({ id, title }) => [id, title || t('board.cluster.untitled')]))

  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('saturation.about')}
      </Text>
      {(segments.length > 0 || hasThemes(map)) && (
        <Group gap="lg" align="flex-end">
          {segments.length > 0 && (
            <NativeSelect
              label={t('saturation.who')}
              value={segment === undefined ? '' : segmentId}
              onChange={(event) => setSegmentId(event.currentTarget.value)}
              data={[
                { value: '', label: t('saturation.everyone') },
                ...segments.map(({ segment: { id, name } }) => ({ value: id, label: name || t('common.untitled') }))
              ]}
            />
          )}
          {hasThemes(map) && (
            <SegmentedControl
              aria-label={t('saturation.count.label')}
              value={countedAs}
              onChange={setCountedAs}
              data={[
                { value: 'clusters', label: t('saturation.count.clusters') },
                { value: 'themes', label: t('saturation.count.themes') }
              ]}
            />
          )}
        </Group>
      )}
      <Advice of={saturation} segment={segment?.segment.name} />
      {saturation.sessions.length > 0 && (
        <>
          <div>
            <Suspense fallback={<div className={classes['chart']} />}>
              <SaturationChart sessions={saturation.sessions} />
            </Suspense>
            <ul className={classes['legend']}>
              <li data-kind="fresh">{t('saturation.fresh')}</li>
              <li data-kind="again">{t('saturation.again')}</li>
              <li data-kind="known">{t('saturation.known')}</li>
            </ul>
          </div>
          <SaturationTable sessions={saturation.sessions} titles={titles} />
        </>
      )}
      <Text size="xs" c="dimmed">
        {everyone.outside > 0 && `${t('saturation.outside', { count: everyone.outside })} `}
        {t('saturation.source')}
      </Text>
    </Stack>
  )
}

interface AdviceProps {
  readonly of: Saturation
  /** Whose it is, where it is not everyone's. */
  readonly segment: string | undefined
}

function Advice({ of: saturation, segment }: AdviceProps) {
  const { t } = useTranslation()
  const advice = saturationAdvice(saturation)
  const isEnough = advice === 'saturated'
  const Icon = isEnough ? IconCheck : IconInfoCircle
  const count = {
    ...{ none: 0, slowing: 0, saturated: saturation.withLittleNew, few: saturation.sessions.length },
    unsorted: saturation.sessions.reduce((sum, { unsorted }) => sum + unsorted, 0),
    fresh: saturation.sessions.at(-1)?.fresh.length ?? 0
  }[advice]
  const words =
    isEnough && segment !== undefined
      ? t('saturation.advice.saturatedSegment', { count, segment })
      : t(`saturation.advice.${advice}`, { count, ...GROUPS_PER_SEGMENT })
  return (
    <Alert
      role="status"
      variant="light"
      color={isEnough ? 'green' : 'gray'}
      icon={<Icon size={18} aria-hidden />}
      className={classes['advice'] ?? ''}
    >
      {words}
    </Alert>
  )
}
