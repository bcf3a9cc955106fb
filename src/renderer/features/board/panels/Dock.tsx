import { CloseButton, SegmentedControl } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Phase } from '../../../../domain/phases/readiness.ts'
import { useGesturing } from '../../../canvas/gesturing.ts'
import { useSelection } from '../../../canvas/selection.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { type DockTab, showDock, useBoardUi } from '../boardUi.ts'
import { ClusterInspector } from '../inspector/ClusterInspector.tsx'
import { Inspector } from '../inspector/Inspector.tsx'
import { ConflictsPanel } from '../links/ConflictsPanel.tsx'
import { PremisePanel } from '../premises/PremisePanel.tsx'
import { RankingPanel } from '../ranking/RankingPanel.tsx'
import { SuggestPanel } from '../suggest/SuggestPanel.tsx'
import { useSuggesting } from '../suggest/suggestStore.ts'
import { ClusterList } from './ClusterList.tsx'
import classes from './Dock.module.css'

/** What the panel offers: while one captures, only what one asks for. */
const TABS: Partial<Record<Phase, readonly DockTab[]>> = { capture: ['details', 'behind'] }
const ALL_TABS: readonly DockTab[] = ['phase', 'details', 'conflicts', 'behind']

/**
 * At the right: the note that is selected. Where the phase has a panel of its own the two share the place, so that
 * neither jumps in and out under the hand; while one captures, nothing is there until a note is selected, or what stands
 * behind the notes is asked for.
 */
export function Dock({ phase }: { readonly phase: Phase }) {
  // After the board, which it would hold up: both are much to draw at once.
  const isSuggesting = useDeferredValue(useSuggesting(({ preview }) => preview !== null))
  const details = useSelection(({ notes, frames }): DetailsOf | null =>
    notes.size > 0 ? 'notes' : frames.size > 0 ? 'clusters' : null
  )
  const isGesturing = useGesturing((state) => state.isGesturing)
  const [shown, setShown] = useState(details)
  if (shown !== details && !isGesturing) setShown(details)
  const isAsked = useBoardUi((ui) => ui.dock === 'behind')
  if (isSuggesting && phase === 'cluster') {
    return (
      <div className={classes['dock']}>
        <SuggestPanel />
      </div>
    )
  }
  if (phase !== 'capture' || isAsked)
    return <SharedDock phase={phase} details={phase === 'capture' ? shown : details} />
  return shown === null ? null : <Details of={shown} />
}

type DetailsOf = 'notes' | 'clusters'

const Details = ({ of }: { readonly of: DetailsOf }) => (of === 'notes' ? <Inspector /> : <ClusterInspector />)

interface SharedProps {
  readonly phase: Phase
  readonly details: DetailsOf | null
}

function SharedDock({ phase, details }: SharedProps) {
  const { t } = useTranslation()
  const tab = useBoardUi((ui) => ui.dock)
  const conflicts = useWorkshopMap().links.filter(({ kind }) => kind === 'conflicts').length
  const tabs = TABS[phase] ?? ALL_TABS
  const names: Readonly<Record<DockTab, string>> = {
    phase: phase === 'cluster' ? t('board.panel.clusters') : t('board.panel.ranking'),
    details: t('board.panel.details'),
    conflicts: conflicts > 0 ? t('link.conflicts.count', { count: conflicts }) : t('link.conflicts.title'),
    behind: t('premise.tab')
  }
  return (
    <div className={classes['dock']}>
      <div className={classes['tabs']}>
        <SegmentedControl
          className={classes['choices'] ?? ''}
          size="xs"
          fullWidth
          aria-label={t('board.panel.label')}
          value={tab}
          onChange={(value) => showDock(tabs.find((each) => each === value) ?? 'phase')}
          data={tabs.map((each) => ({ value: each, label: names[each] }))}
        />
        {phase === 'capture' && (
          <CloseButton size="sm" aria-label={t('premise.hide')} onClick={() => showDock('details')} />
        )}
      </div>
      <div className={classes['panel']}>
        {tab === 'behind' ? (
          <PremisePanel />
        ) : tab === 'conflicts' ? (
          <ConflictsPanel />
        ) : tab === 'details' ? (
          details === null ? (
            <NothingSelected />
          ) : (
            <Details of={details} />
          )
        ) : phase === 'cluster' ? (
          <ClusterList />
        ) : (
          <RankingPanel />
        )}
      </div>
    </div>
  )
}

function NothingSelected() {
  const { t } = useTranslation()
  return (
    <EmptyState
      icon={<IconInfoCircle size={32} stroke={1.4} aria-hidden />}
      title={t('board.panel.nothing')}
      text={t('board.panel.nothingHint')}
    />
  )
}
