import { SegmentedControl } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
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
import { RankingPanel } from '../ranking/RankingPanel.tsx'
import { ClusterList } from './ClusterList.tsx'
import classes from './Dock.module.css'

const TABS: readonly DockTab[] = ['phase', 'details', 'conflicts']

/**
 * At the right: the note that is selected. Where the phase has a panel of its own the two share the place, so that
 * neither jumps in and out under the hand; while one captures, nothing is there until a note is selected.
 */
export function Dock({ phase }: { readonly phase: Phase }) {
  const details = useSelection(({ notes, frames }): DetailsOf | null =>
    notes.size > 0 ? 'notes' : frames.size > 0 ? 'clusters' : null
  )
  const isGesturing = useGesturing((state) => state.isGesturing)
  const [shown, setShown] = useState(details)
  if (shown !== details && !isGesturing) setShown(details)
  if (phase === 'cluster' || phase === 'prioritise') return <SharedDock phase={phase} details={details} />
  return shown === null ? null : <Details of={shown} />
}

type DetailsOf = 'notes' | 'clusters'

const Details = ({ of }: { readonly of: DetailsOf }) => (of === 'notes' ? <Inspector /> : <ClusterInspector />)

interface SharedProps {
  readonly phase: 'cluster' | 'prioritise'
  readonly details: DetailsOf | null
}

function SharedDock({ phase, details }: SharedProps) {
  const { t } = useTranslation()
  const tab = useBoardUi((ui) => ui.dock)
  const conflicts = useWorkshopMap().links.filter(({ kind }) => kind === 'conflicts').length
  const own = phase === 'cluster' ? t('board.panel.clusters') : t('board.panel.ranking')
  return (
    <div className={classes['dock']}>
      <div className={classes['tabs']}>
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('board.panel.label')}
          value={tab}
          onChange={(value) => showDock(TABS.find((each) => each === value) ?? 'phase')}
          data={[
            { value: 'phase', label: own },
            { value: 'details', label: t('board.panel.details') },
            {
              value: 'conflicts',
              label: conflicts > 0 ? t('link.conflicts.count', { count: conflicts }) : t('link.conflicts.title')
            }
          ]}
        />
      </div>
      <div className={classes['panel']}>
        {tab === 'conflicts' ? (
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
