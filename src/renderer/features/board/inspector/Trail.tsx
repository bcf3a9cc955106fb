import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { lastTitles } from '../../../../domain/clusters/pastArrangement.ts'
import type { FormerCluster } from '../../../../domain/clusters/placing.ts'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { runAction } from '../../../app/actions.ts'
import { useFormat } from '../../../i18n/format.ts'
import { FieldGroup } from './FieldRow.tsx'
import classes from './Trail.module.css'

/** Most moves that are told here: the rest is in the history. */
const LATEST = 3

interface Props {
  readonly map: WorkshopMap
  readonly note: Expectation
}

/** From which cluster to which the note went last, and the way to all of it; nothing for one that never did. */
export function Trail({ map, note }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const placings = map.placings.filter(({ expectationId }) => expectationId === note.id)
  if (placings.length === 0) return null
  const titles = lastTitles(map)
  // Named since, if not then.
  const nameOf = (cluster: FormerCluster | null): string =>
    cluster === null ? t('history.nowhere') : cluster.title || titles.get(cluster.id) || t('board.cluster.untitled')
  return (
    <FieldGroup title={t('history.ofNote')} aside={<span className={classes['count']}>{placings.length}</span>}>
      <ol className={classes['trail']}>
        {placings.slice(-LATEST).map(({ id, at, by, from, to }) => (
          <li key={id}>
            <span>{t('history.fromTo', { from: nameOf(from), to: nameOf(to) })}</span>
            <span className={classes['when']}>{`${format.dateTime(at)} · ${t(`history.by.${by}`)}`}</span>
          </li>
        ))}
      </ol>
      <Button variant="subtle" size="compact-xs" onClick={() => runAction('clusters.historyOfNote')}>
        {t('history.all')}
      </Button>
    </FieldGroup>
  )
}
