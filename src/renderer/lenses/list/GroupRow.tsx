import { useTranslation } from 'react-i18next'
import { DIMENSIONS, VERDICTS } from '../../../domain/expectations/expectation.ts'
import { DELIVERY_STATES } from '../../../domain/statuses/status.ts'
import { useFormat } from '../../i18n/format.ts'
import { VerdictMark } from '../../notes/VerdictMark.tsx'
import type { Group } from './items.ts'
import classes from './ListGrid.module.css'

interface Props {
  readonly group: Group
  /** How many it goes across. */
  readonly columns: number
  readonly rowIndex: number
}

export function GroupRow({ group, columns, rowIndex }: Props) {
  const format = useFormat()
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="colgroup" colSpan={columns} className={classes['group']}>
        <span className={classes['groupTitle']}>
          <GroupTitle group={group} />
          <span className={classes['groupCount']}>{format.number(group.count)}</span>
        </span>
      </th>
    </tr>
  )
}

function GroupTitle({ group: { by, id, title } }: { readonly group: Group }) {
  const { t } = useTranslation()
  const verdict = by === 'verdict' ? VERDICTS.find((each) => each === id) : undefined
  if (verdict !== undefined) return <VerdictMark verdict={verdict} />
  const dimension = by === 'dimension' ? DIMENSIONS.find((each) => each === id) : undefined
  if (dimension !== undefined) return t(`dimension.${dimension}`)
  const state = by === 'status' ? DELIVERY_STATES.find((each) => each === id) : undefined
  if (state !== undefined) return t(`track.state.${state}`)
  if (id !== null) return title || t('common.untitled')
  return by === 'verdict' ? null : t(`list.without.${by}`)
}
