import { useCallback, useEffect } from 'react'
import { useVirtualRows, type VirtualRows } from '../../../ui/useVirtualRows.ts'
import { indexOfNote, type RankingItem } from './rankingItems.ts'

/** px; as RankingRow.module.css lays a row out. */
const ROW_HEIGHT = 108
const HEADING_HEIGHT = 36

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
    sizeOf: useCallback((index) => (items[index]?.kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT), [items]),
    keyOf: (index) => keyOf(items[index]),
    keptIndex: activeIndex
  })
  const { scrollTo } = rows
  const selectedIndex = indexOfNote(items, selectedId)
  useEffect(() => scrollTo(selectedIndex), [scrollTo, selectedIndex])
  return { ...rows, activeIndex }
}

const keyOf = (item: RankingItem | undefined): string =>
  item === undefined || item.kind === 'heading' ? 'heading' : item.priority.expectation.id
