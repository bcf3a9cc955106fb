import { useCallback, useEffect } from 'react'
import { useVirtualRows, type VirtualRows } from '../../../ui/useVirtualRows.ts'
import { indexOfNote, type RankingItem } from './rankingItems.ts'

/** px; rows are measured, this is where they begin. */
const ROW_HEIGHT = 108
const HEADING_HEIGHT = 36
const sizeOf = (item: RankingItem | undefined): number => (item?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT)

interface RankingRows extends VirtualRows {
  readonly activeIndex: number
}

/** The rows in sight; what gets selected comes into sight. */
export function useRankingRows(
  items: readonly RankingItem[],
  activeId: string | null,
  selectedId: string | null
): RankingRows {
  const activeIndex = indexOfNote(items, activeId)
  const rows = useVirtualRows({
    count: items.length,
    sizeOf: (index) => sizeOf(items[index]),
    keyOf: useCallback((index) => keyOf(items[index]), [items]),
    keptIndex: activeIndex
  })
  const { scrollTo } = rows
  const selectedIndex = indexOfNote(items, selectedId)
  useEffect(() => scrollTo(selectedIndex), [scrollTo, selectedIndex])
  return { ...rows, activeIndex }
}

const keyOf = (item: RankingItem | undefined): string =>
  item === undefined || item.kind === 'heading' ? 'heading' : item.priority.expectation.id
