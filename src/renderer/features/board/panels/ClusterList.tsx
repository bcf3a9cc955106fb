import { UnstyledButton } from '@mantine/core'
import { IconBoxMultiple } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { groupBy } from '../../../../domain/map/workshopMap.ts'
import { select, useSelection } from '../../../canvas/selection.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { showCluster } from '../clusterCommands.ts'
import { useDesk } from '../deskContext.ts'
import classes from './ClusterList.module.css'

/** All clusters with how many notes are in them, and how many are in none: what is left to do. */
export function ClusterList() {
  const { t } = useTranslation()
  const format = useFormat()
  const desk = useDesk()
  const { clusters, expectations } = useWorkshopMap()
  const { frames } = useSelection()
  const members = groupBy(expectations, ({ clusterId }) => clusterId)
  const loose = members.get(null) ?? []

  const show = (id: string): void => {
    if (desk === null) select({ notes: members.get(id)?.map((note) => note.id) ?? [] })
    else showCluster(desk, id)
  }
  const showLoose = (): void => {
    select({ notes: loose.map(({ id }) => id) })
    const bounds = desk?.board.boundsOfSelection() ?? null
    if (bounds !== null) desk?.board.camera.fit(bounds)
  }

  return (
    <aside className={classes['panel']} aria-label={t('board.panel.clusters')}>
      {clusters.length === 0 ? (
        <EmptyState
          icon={<IconBoxMultiple size={32} stroke={1.4} aria-hidden />}
          title={t('board.cluster.none')}
          text={t('board.cluster.noneHint')}
        />
      ) : (
        <ul className={classes['list']}>
          {clusters.map(({ id, title, color }) => (
            <li key={id}>
              <UnstyledButton
                className={classes['row']}
                title={t('board.cluster.show', { title: title || t('board.cluster.untitled') })}
                aria-pressed={frames.has(id)}
                onClick={() => show(id)}
              >
                <span
                  className={classes['dot']}
                  style={{ '--dot': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }}
                />
                <span className={classes['title']} data-untitled={title === '' || undefined}>
                  {title || t('board.cluster.untitled')}
                </span>
                <span className={classes['count']}>{format.number(members.get(id)?.length ?? 0)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      <UnstyledButton
        className={`${classes['row']} ${classes['loose']}`}
        disabled={loose.length === 0}
        title={t('board.cluster.showLoose')}
        onClick={showLoose}
      >
        <span className={classes['title']}>{t('board.cluster.loose')}</span>
        <span className={classes['count']}>{format.number(loose.length)}</span>
      </UnstyledButton>
    </aside>
  )
}
