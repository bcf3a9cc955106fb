import { useTranslation } from 'react-i18next'
import { type Action, useActions } from '../../app/actions.ts'
import { countOf, selection, useSelection } from '../../canvas/selection.ts'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import {
  foldClusters,
  groupSelected,
  mergeSelectedClusters,
  renameCluster,
  selectInner,
  selectNextCluster,
  selectOuter,
  tidySelected,
  ungroupSelected
} from './clusterCommands.ts'
import { useDesk } from './deskContext.ts'
import { openMoveToCluster } from './MoveToCluster.tsx'
import { canSplit } from './plans/split.ts'
import { openSplitCluster } from './SplitCluster.tsx'
import { useLocks } from './useLocks.ts'

/** Everything that can be done with clusters, where notes lie freely. */
export function useClusterActions(): void {
  const { t } = useTranslation()
  const desk = useDesk()
  const { clusters } = useWorkshopMap()
  const chosen = useSelection()
  const { notes, frames } = chosen
  const section = t('board.section.clusters')
  const isFree = desk?.lens.isFree === true
  const { isHeld } = useLocks()
  const canMove = isFree && !isHeld
  const hasFrames = canMove && frames.size > 0
  const [frameId] = frames
  const isAllCards = clusters.every(({ id, isCollapsed }) => !frames.has(id) || isCollapsed)
  const run = (act: (board: NonNullable<typeof desk>) => void | Promise<void>) => () =>
    desk === null ? undefined : act(desk)

  const actions: readonly Action[] = [
    {
      id: 'board.group',
      label: frames.size > 0 ? t('cluster.theme') : t('board.cluster.group'),
      section,
      keys: ['G'],
      isEnabled: canMove && notes.size + frames.size > 0,
      run: run(groupSelected)
    },
    {
      id: 'board.ungroup',
      label: t('board.cluster.ungroup'),
      section,
      keys: ['mod+shift+G'],
      isEnabled: hasFrames,
      run: run(ungroupSelected)
    },
    {
      id: 'board.rename',
      label: t('board.cluster.rename'),
      section,
      keys: ['F2', 'Enter'],
      isEnabled: isFree && countOf(chosen) === 1 && frames.size === 1,
      run: () => (frameId === undefined ? undefined : renameCluster(frameId))
    },
    {
      id: 'board.tidy',
      label: t('board.cluster.tidy'),
      section,
      keys: ['shift+T'],
      isEnabled: hasFrames,
      run: run(tidySelected)
    },
    {
      id: 'board.mergeClusters',
      label: t('cluster.merge'),
      section,
      keys: ['M'],
      isEnabled: canMove && frames.size > 1 && notes.size === 0,
      run: run(mergeSelectedClusters)
    },
    {
      id: 'board.collapse',
      label: hasFrames && isAllCards ? t('cluster.open') : t('cluster.collapse'),
      section,
      keys: ['X'],
      isEnabled: hasFrames,
      run: run((board) => foldClusters(board, [...selection().frames]))
    },
    {
      id: 'board.moveToCluster',
      label: notes.size > 0 || frames.size === 0 ? t('cluster.move') : t('cluster.moveToTheme'),
      section,
      keys: ['shift+G'],
      isEnabled: desk !== null && (notes.size > 0 || hasFrames),
      run: openMoveToCluster
    },
    {
      id: 'board.splitCluster',
      label: t('cluster.split.title'),
      section,
      isEnabled: hasFrames && frames.size === 1 && frameId !== undefined && canSplit(desk.view, frameId),
      run: openSplitCluster
    },
    {
      id: 'board.nextCluster',
      label: t('cluster.next'),
      section,
      keys: ['alt+shift+ArrowRight'],
      isEnabled: isFree && clusters.length > 0,
      run: run((board) => selectNextCluster(board, 1))
    },
    {
      id: 'board.previousCluster',
      label: t('cluster.previous'),
      section,
      keys: ['alt+shift+ArrowLeft'],
      isEnabled: isFree && clusters.length > 0,
      run: run((board) => selectNextCluster(board, -1))
    },
    {
      id: 'board.outerCluster',
      label: t('cluster.outer'),
      section,
      keys: ['alt+shift+ArrowUp'],
      isEnabled: isFree && notes.size + frames.size > 0,
      run: run(selectOuter)
    },
    {
      id: 'board.innerCluster',
      label: t('cluster.inner'),
      section,
      keys: ['alt+shift+ArrowDown'],
      isEnabled: hasFrames,
      run: run(selectInner)
    }
  ]
  useActions(actions)
}
