import { UnstyledButton } from '@mantine/core'
import { IconBoxMultiple } from '@tabler/icons-react'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { select, selection, toggled, useSelection } from '../../../canvas/selection.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { showCluster } from '../clusterCommands.ts'
import { useDesk } from '../deskContext.ts'
import { SuggestButton } from '../suggest/SuggestButton.tsx'
import classes from './ClusterList.module.css'
import { ClusterRowView } from './ClusterRowView.tsx'
import { ClusterTools } from './ClusterTools.tsx'
import { clusterRows, treeStep } from './clusterTree.ts'

/** All themes and clusters with how many notes are in them, and how many are in none: what is left to do. */
export function ClusterList() {
  const { t } = useTranslation()
  const format = useFormat()
  const desk = useDesk()
  const map = useWorkshopMap()
  const loose = map.expectations.filter(({ clusterId }) => clusterId === null)

  const showLoose = (): void => {
    select({ notes: loose.map(({ id }) => id) })
    const bounds = desk?.board.boundsOfSelection() ?? null
    if (bounds !== null) desk?.board.camera.fit(bounds)
  }

  return (
    <aside className={classes['panel']} aria-label={t('board.panel.clusters')}>
      {map.clusters.length === 0 ? (
        <EmptyState
          icon={<IconBoxMultiple size={32} stroke={1.4} aria-hidden />}
          title={t('board.cluster.none')}
          text={t('board.cluster.noneHint')}
        />
      ) : (
        <ClusterTree />
      )}
      {loose.length > 1 && <SuggestButton />}
      <UnstyledButton
        className={`${classes['row']} ${classes['loose']}`}
        disabled={loose.length === 0}
        title={t('board.cluster.showLoose')}
        onClick={showLoose}
      >
        <span className={classes['title']}>{t('board.cluster.loose')}</span>
        <span className={classes['count']}>{format.number(loose.length)}</span>
      </UnstyledButton>
      <ClusterTools />
    </aside>
  )
}

function ClusterTree() {
  const { t } = useTranslation()
  const desk = useDesk()
  const map = useWorkshopMap()
  const { frames } = useSelection()
  const tree = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(null)
  const [renaming, setRenaming] = useState<string | null>(null)
  const rows = clusterRows(map, closed)
  // Tab comes to the row that was used last, to what is selected, or to the first.
  const isThere = (id: string | null): boolean => rows.some(({ cluster }) => cluster.id === id)
  const [selected = null] = frames
  const focused = [current, selected].find(isThere) ?? rows[0]?.cluster.id

  const focus = (id: string): void => {
    setCurrent(id)
    tree.current?.querySelector<HTMLElement>(`[data-cluster="${id}"]`)?.focus()
  }
  const toggle = (id: string): void => {
    const next = new Set(closed)
    if (!next.delete(id)) next.add(id)
    setClosed(next)
  }
  const show = (id: string, isAdded: boolean): void => {
    setCurrent(id)
    if (isAdded) select(toggled(selection(), 'frames', id))
    else if (desk === null)
      select({ notes: map.expectations.flatMap((note) => (note.clusterId === id ? note.id : [])) })
    else showCluster(desk, id)
  }
  const rename = (id: string, isRenaming: boolean): void => {
    setRenaming(isRenaming ? id : null)
    if (!isRenaming) focus(id)
  }
  const keyDown = (event: KeyboardEvent, id: string): void => {
    const isAdded = event.shiftKey || event.ctrlKey || event.metaKey
    const step = treeStep(rows, id, event.key)
    if (step?.kind === 'focus') focus(step.id)
    else if (step !== null) toggle(step.id)
    else if (event.key === 'Enter' || event.key === ' ') show(id, isAdded)
    else if (event.key === 'F2') rename(id, true)
    else return
    event.preventDefault()
  }

  return (
    <div ref={tree} className={classes['list']} role="tree" aria-label={t('board.panel.clusters')} aria-multiselectable>
      {rows.map((row) => {
        const { id } = row.cluster
        return (
          <ClusterRowView
            key={id}
            row={row}
            isSelected={frames.has(id)}
            isCurrent={id === focused}
            isRenaming={id === renaming}
            onShow={({ shiftKey, ctrlKey, metaKey }: MouseEvent) => show(id, shiftKey || ctrlKey || metaKey)}
            onToggle={() => toggle(id)}
            onRename={(isRenaming) => rename(id, isRenaming)}
            onKeyDown={(event) => keyDown(event, id)}
          />
        )
      })}
    </div>
  )
}
