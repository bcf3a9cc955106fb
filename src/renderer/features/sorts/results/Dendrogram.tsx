import { useTranslation } from 'react-i18next'
import { bracketsOf, cutHeight } from './dendrogram.ts'
import classes from './Together.module.css'
import type { Analysis } from './useAnalysis.ts'

interface Props {
  readonly analysis: Analysis
  readonly width: number
  readonly rowHeight: number
}

/** The tree, its root at the left; what lies on the near side of the cut is together. */
export function Dendrogram({ analysis: { tree, order, groups }, width, rowHeight }: Props) {
  const { t } = useTranslation()
  const highest = Math.max(1e-9, tree.merges.at(-1)?.height ?? 0)
  const x = (height: number): number => width - 2 - (height / highest) * (width - 8)
  const y = (row: number): number => (row + 0.5) * rowHeight
  const height = order.length * rowHeight
  const together = tree.leaves - groups.length
  const cut = x(cutHeight(tree, groups.length))
  return (
    <svg
      className={classes['tree']}
      width={width}
      height={height}
      role="img"
      aria-label={t('sorts.treeLabel', { count: groups.length })}
    >
      {bracketsOf(tree, order).map(({ index, height: at, ends: [a, b] }) => (
        <path
          key={index}
          data-together={index < together}
          d={`M${x(a.height)} ${y(a.row)}H${x(at)}V${y(b.row)}H${x(b.height)}`}
        />
      ))}
      {groups.length > 1 && <line className={classes['cut']} x1={cut} x2={cut} y1={0} y2={height} />}
    </svg>
  )
}
