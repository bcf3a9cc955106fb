import { useElementSize } from '@mantine/hooks'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clamp } from '../../../../base/geometry.ts'
import { colorAt } from '../../../../domain/map/palette.ts'
import { Dendrogram } from './Dendrogram.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { HeatMap } from './HeatMap.tsx'
import classes from './Together.module.css'
import type { Analysis } from './useAnalysis.ts'
import { usePairWords } from './usePairWords.ts'

const TREE = 130
const LABELS = 230
/** Of a cell, in px. */
const MOST = 22
/** Of the frame: padding, border and scrollbar. */
const EDGES = 42

/** Which cards people put together: the tree, the cards in its order, and how alike each two are. */
export function Together({ analysis }: { readonly analysis: Analysis }) {
  const { t } = useTranslation()
  const { order, groups, notes } = analysis
  const { ref, width } = useElementSize()
  const pairWords = usePairWords(analysis)
  const [chosen, setChosen] = useState<number | null>(null)
  const [pointed, setPointed] = useState<{ readonly row: number; readonly column: number } | null>(null)
  const room = Math.max(0, width - TREE - LABELS - EDGES)
  const h = order.length <= 30 ? MOST : 18
  const cell = { w: clamp(room / Math.max(1, order.length), 5, h), h }
  const colors = new Map(groups.flatMap(({ cards }, index) => cards.map((card) => [card, colorAt(index)] as const)))
  const wordsOf = (card: number): string => notes[card]?.text || notes[card]?.quote || ''
  const current = chosen ?? order[0] ?? null

  const step = (event: KeyboardEvent): void => {
    const at = order.indexOf(current ?? -1)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key]
    const card = to === undefined ? undefined : order[to]
    if (to === undefined) return
    event.preventDefault()
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${card}"]`)?.focus()
  }

  return (
    <div className={classes['together']}>
      <div className={classes['scroller']} ref={ref}>
        <div className={classes['picture']}>
          <Dendrogram analysis={analysis} width={TREE} rowHeight={cell.h} />
          <div
            className={classes['labels']}
            role="listbox"
            aria-label={t('sorts.cards')}
            tabIndex={-1}
            style={{ width: LABELS }}
            onKeyDown={step}
          >
            {order.map((card, row) => (
              <div
                key={card}
                role="option"
                data-row={card}
                aria-selected={card === chosen}
                tabIndex={card === current ? 0 : -1}
                className={classes['label']}
                data-pointed={pointed?.row === row || pointed?.column === row}
                style={{ height: cell.h, '--edge': `var(--note-${colors.get(card) ?? 'grey'}-edge)` }}
                title={wordsOf(card)}
                onFocus={() => setChosen(card)}
              >
                {wordsOf(card)}
              </div>
            ))}
          </div>
          <HeatMap analysis={analysis} cell={cell} label={t('sorts.heatLabel')} onPoint={setPointed} />
        </div>
      </div>
      <GroupPanel
        analysis={analysis}
        chosen={chosen}
        pointed={pointed === null ? null : pairWords(order[pointed.row] ?? 0, order[pointed.column] ?? 0)}
      />
    </div>
  )
}
