import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Arrangement, PastNote } from '../../../domain/clusters/pastArrangement.ts'
import type { PaletteColor } from '../../../domain/map/palette.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { useFormat } from '../../i18n/format.ts'
import { MoreButton, usePages } from '../../ui/MoreButton.tsx'
import classes from './History.module.css'

interface Props {
  readonly arrangement: Arrangement
  readonly map: WorkshopMap
  /** Notes to be made out. */
  readonly found: ReadonlySet<string>
}

/** An arrangement as lists, one for each cluster; notes that are elsewhere now say where. */
export function PastBoard({ arrangement: { clusters, loose }, map, found }: Props) {
  const { t } = useTranslation()
  const titles = new Map(map.clusters.map(({ id, title }) => [id, title || t('board.cluster.untitled')]))
  const nowOf = ({ note: { clusterId } }: PastNote, then: string | null): string => {
    if (clusterId === then) return ''
    return clusterId === null
      ? t('history.nowLoose')
      : t('history.elsewhere', { title: titles.get(clusterId) ?? t('board.cluster.untitled') })
  }
  return (
    <div className={classes['board']}>
      {clusters.map(({ id, title, color, isGone, notes }) => (
        <PastList
          key={id}
          title={title || t('board.cluster.untitled')}
          color={color}
          isGone={isGone}
          notes={notes}
          found={found}
          nowOf={(past) => nowOf(past, id)}
        />
      ))}
      {loose.length > 0 && (
        <PastList
          title={t('history.loose')}
          color={null}
          isGone={false}
          notes={loose}
          found={found}
          nowOf={(past) => nowOf(past, null)}
        />
      )}
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly color: PaletteColor | null
  readonly isGone: boolean
  readonly notes: readonly PastNote[]
  readonly found: ReadonlySet<string>
  /** Where it is now, if not here. */
  nowOf(past: PastNote): string
}

function PastList({ title, color, isGone, notes, found, nowOf }: ListProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { limit, more } = usePages()
  const look = color === null ? {} : { '--dot': `var(--note-${color})`, '--dot-edge': `var(--note-${color}-edge)` }
  return (
    <section className={classes['cluster']} style={look} data-loose={color === null || undefined} aria-label={title}>
      <h3 className={classes['clusterTitle']}>
        <span className={classes['name']}>{title}</span>
        {isGone && (
          <Badge variant="default" size="xs">
            {t('history.gone')}
          </Badge>
        )}
        <span className={classes['count']}>{format.number(notes.length)}</span>
      </h3>
      <ul className={classes['notes']}>
        {notes.slice(0, limit).map((past) => {
          const now = nowOf(past)
          return (
            <li key={past.note.id} data-found={found.has(past.note.id) || undefined}>
              <span className={classes['text']}>{past.note.text}</span>
              {now !== '' && <span className={classes['elsewhere']}>{now}</span>}
            </li>
          )
        })}
      </ul>
      <MoreButton count={notes.length - limit} onMore={more} />
    </section>
  )
}
