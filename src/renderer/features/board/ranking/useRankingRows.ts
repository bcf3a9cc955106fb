import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef } from 'react'
import { indexOfNote, type RankingItem } from './rankingItems.ts'

/** px; as RankingRow.module.css lays a row out. */
const ROW_HEIGHT = 108
const HEADING_HEIGHT = 36

interface RankingRows {
  readonly list: RefObject<HTMLDivElement | null>
  /** Those to draw: the ones in sight, and the active one, which may have the focus. */
  readonly rows: readonly VirtualItem[]
  readonly height: number
  readonly activeIndex: number
}

export function useRankingRows(
  items: readonly RankingItem[],
  activeId: string | null,
  selectedId: string | null
): RankingRows {
  const list = useRef<HTMLDivElement>(null)
  const activeIndex = indexOfNote(items, activeId)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    getItemKey: (index) => keyOf(items[index]),
    estimateSize: (index) => (items[index]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT),
    overscan: 3,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      if (activeIndex < 0 || shown.includes(activeIndex)) return shown
      return [...shown, activeIndex].sort((a, b) => a - b)
    }
  })

  // Sizes are kept by index: with other items they are others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items are what decides
  useEffect(() => virtualizer.measure(), [virtualizer, items])
  const selectedIndex = indexOfNote(items, selectedId)
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' })
  }, [virtualizer, selectedIndex])

  return { list, rows: virtualizer.getVirtualItems(), height: virtualizer.getTotalSize(), activeIndex }
}

const keyOf = (item: RankingItem | undefined): string =>
  item === undefined || item.kind === 'heading' ? 'heading' : item.priority.expectation.id
