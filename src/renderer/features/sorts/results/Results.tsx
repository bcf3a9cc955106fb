import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { IconCards, IconFileImport, IconPencil, IconPlayerPlay } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useReplica, useWorkshopMap } from '../../../replica/hooks.tsx'
import { RESULT_TABS, setSortsUi, useSortsUi } from '../../../sorts/sortsUi.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { pickSorts } from '../files/pickSorts.ts'
import { Controls } from './Controls.tsx'
import { NamesTable } from './NamesTable.tsx'
import classes from './Results.module.css'
import { SortersTable } from './SortersTable.tsx'
import { Summary } from './Summary.tsx'
import { Together } from './Together.tsx'
import { useAnalysis } from './useAnalysis.ts'

/** What all card sorts together say, and the ways to more of them. */
export function Results() {
  const { t } = useTranslation()
  const { sorts } = useWorkshopMap()
  if (sorts.length === 0) {
    return (
      <EmptyState
        icon={<IconCards size={40} stroke={1.4} aria-hidden />}
        title={t('sorts.none')}
        text={t('sorts.noneHint')}
        action={<Ways />}
      />
    )
  }
  return <Said />
}

function Ways() {
  const { t } = useTranslation()
  const { scope } = useReplica()
  return (
    <Group gap="sm">
      <Button
        data-autofocus
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        onClick={() => setSortsUi({ view: 'turn', sortId: null })}
      >
        {t('sorts.ways.turn')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => setSortsUi({ view: 'paper' })}
      >
        {t('sorts.ways.paper')}
      </Button>
      <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => pickSorts(scope)}>
        {t('sorts.ways.file')}
      </Button>
    </Group>
  )
}

function Said() {
  const { t } = useTranslation()
  const tab = useSortsUi((ui) => ui.tab)
  const analysis = useAnalysis()
  const hasCards = analysis.study.pairs.cards.length > 0
  return (
    <div className={classes['results']}>
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={t('sorts.tabs.label')}
          value={tab}
          onChange={(value) => setSortsUi({ tab: RESULT_TABS.find((each) => each === value) ?? 'together' })}
          data={RESULT_TABS.map((each) => ({ value: each, label: t(`sorts.tabs.${each}`) }))}
        />
        <Ways />
      </Group>
      <Summary analysis={analysis} />
      {tab === 'sorters' ? (
        <SortersTable study={analysis.study} />
      ) : !hasCards ? (
        <Text c="dimmed">{t('sorts.nothingCounts')}</Text>
      ) : tab === 'names' ? (
        <NamesTable analysis={analysis} />
      ) : (
        <>
          <Controls analysis={analysis} />
          <Together analysis={analysis} />
        </>
      )}
    </div>
  )
}
