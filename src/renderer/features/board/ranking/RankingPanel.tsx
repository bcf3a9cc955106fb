import { SegmentedControl, Text, VisuallyHidden } from '@mantine/core'
import { useCallbackRef } from '@mantine/hooks'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rankExpectations } from '../../../../domain/priority/score.ts'
import { select, useSelection } from '../../../canvas/selection.ts'
import { useNoteEdits } from '../../../notes/useNoteEdits.ts'
import { useWorkshopMap } from '../../../replica/hooks.tsx'
import classes from './RankingPanel.module.css'
import { RankingRow } from './RankingRow.tsx'
import { RANKING_ID } from './rankingId.ts'
import { noteBeside, RANKING_FILTERS, type RankingFilter, rankingItems } from './rankingItems.ts'
import { ScoreLegend } from './ScoreBar.tsx'
import { ScoreExplained } from './ScoreExplained.tsx'
import { useRankingRows } from './useRankingRows.ts'

const choose = (id: string): void => select({ notes: [id] })

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }

/** All expectations in the order of their priority, with what each score is made of, and the verdicts. */
export function RankingPanel() {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const edits = useNoteEdits()
  const [filter, setFilter] = useState<RankingFilter>('all')
  const [keptId, setKeptId] = useState<string | null>(null)
  const selected = useSelection(({ notes }) => notes)
  const lastSelected = [...selected].at(-1) ?? null
  const isMoving = useRef(false)

  const ranked = useMemo(() => rankExpectations(map), [map])
  const items = useMemo(() => rankingItems(ranked, filter, keptId), [ranked, filter, keptId])
  const activeId = noteBeside(items, lastSelected, 0)
  const { scroller, rows, height, measure, activeIndex } = useRankingRows(items, activeId, lastSelected)

  // The focus goes along with the arrows, once the row is there.
  useEffect(() => {
    if (isMoving.current)
      scroller.current?.querySelector<HTMLElement>(`[data-note="${activeId}"]`)?.focus({ preventScroll: true })
    isMoving.current = false
  }, [activeId, scroller])

  const onStep = useCallbackRef((event: KeyboardEvent, id: string): void => {
    const by = STEPS[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = noteBeside(items, id, by)
    if (next === null || next === id) return
    isMoving.current = true
    select({ notes: [next] })
  })

  const changeFilter = (chosen: string): void => {
    setKeptId(null)
    setFilter(RANKING_FILTERS.find((each) => each === chosen) ?? 'all')
  }

  return (
    <aside id={RANKING_ID} className={classes['panel']} aria-label={t('ranking.title')}>
      <header className={classes['header']}>
        <VisuallyHidden component="h2">{t('ranking.title')}</VisuallyHidden>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('ranking.filter.label')}
          value={filter}
          onChange={changeFilter}
          data={RANKING_FILTERS.map((each) => ({ value: each, label: t(`ranking.filter.${each}`) }))}
        />
        <div className={classes['legend']}>
          <ScoreLegend />
          <ScoreExplained />
        </div>
      </header>
      <div ref={scroller} className={classes['scroller']}>
        {items.length === 0 && (
          <Text size="sm" c="dimmed" ta="center" p="lg">
            {filter === 'all' ? t('ranking.empty') : t('ranking.nothingLeft')}
          </Text>
        )}
        <ol className={classes['list']} style={{ height }}>
          {rows.map(({ index, start }) => {
            const item = items[index]
            if (item === undefined) return null
            const place = { transform: `translateY(${start}px)` }
            if (item.kind === 'heading') {
              return (
                <li key="heading" ref={measure} data-index={index} className={classes['heading']} style={place}>
                  {t('ranking.notJudged', { count: item.count })}
                </li>
              )
            }
            const { id } = item.priority.expectation
            return (
              <li
                key={id}
                ref={measure}
                data-index={index}
                className={classes['item']}
                style={place}
                aria-posinset={index + 1}
                aria-setsize={items.length}
              >
                <RankingRow
                  priority={item.priority}
                  edits={edits}
                  isSelected={selected.has(id)}
                  isActive={index === activeIndex}
                  onChoose={choose}
                  onStep={onStep}
                  onDecide={setKeptId}
                />
              </li>
            )
          })}
        </ol>
      </div>
    </aside>
  )
}
