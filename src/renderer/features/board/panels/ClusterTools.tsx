import { UnstyledButton } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { saturationOf } from '../../../../domain/clusters/saturation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { runAction } from '../../../app/actions.ts'
import { useFormat } from '../../../i18n/format.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import { Keys } from '../../../ui/Keys.tsx'
import classes from './ClusterList.module.css'

/** What helps to sort, below the clusters: each a way to another feature, with what there is to find. */
export function ClusterTools() {
  const { t } = useTranslation()
  const format = useFormat()
  const map = useWorkshopMap()
  const { expectations, sorts, placings } = map
  return (
    <>
      {expectations.length > 1 && (
        <Tool action="duplicates.review" label={t('duplicates.action')}>
          <Keys keys="shift+D" />
        </Tool>
      )}
      {expectations.length > 0 && (
        <Tool action="sorts.open" label={t('sorts.title')}>
          {format.number(sorts.length)}
        </Tool>
      )}
      <YieldTool map={map} />
      {placings.length > 0 && (
        <Tool action="clusters.history" label={t('history.title')}>
          <IconHistory size={16} stroke={1.6} aria-hidden />
        </Tool>
      )}
    </>
  )
}

interface Props {
  readonly action: string
  readonly label: string
  /** At the end of the row. */
  readonly children: ReactNode
}

const Tool = ({ action, label, children }: Props) => (
  <UnstyledButton className={`${classes['row']} ${classes['tool']}`} onClick={() => runAction(action)}>
    <span className={classes['title']}>{label}</span>
    <span className={classes['count']}>{children}</span>
  </UnstyledButton>
)

/** Most sessions of which the figure finds room. */
const LATEST = 5

/** What the last sessions brought. */
function YieldTool({ map }: { readonly map: WorkshopMap }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { sessions } = useMemo(() => saturationOf(map, 'clusters'), [map])
  if (sessions.length === 0) return null
  const latest = sessions.slice(-LATEST).map(({ fresh }) => format.number(fresh.length))
  return (
    <Tool action="saturation.show" label={t('saturation.title')}>
      <span title={t('saturation.latest')}>{latest.join(' · ')}</span>
    </Tool>
  )
}
