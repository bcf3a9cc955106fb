import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useRef } from 'react'

interface Options {
  readonly count: number
  /** px; of rows that are measured an estimate. */
  readonly sizeOf: (index: number) => number
  /** Stays the same function until the rows are others. */
  readonly keyOf: (index: number) => string
  /** A row that is drawn also when it is out of sight, since it may have the focus; −1: none. */
  readonly keptIndex: number
  /** px that stay in sight above the rows. */
  readonly headHeight?: number
}

export interface VirtualRows {
  /** Of the element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Those to draw, in their order; `start` counts from the top of what is scrolled, the head included. */
  readonly rows: readonly VirtualItem[]
  /** Of all rows. */
  readonly height: number
  scrollTo(index: number): void
  /** The ref of a row that is as high as what it holds; it has its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void
}

/** Which rows of a long list to draw: those in sight and a few around them. */
export function useVirtualRows({ count, sizeOf, keyOf, keptIndex, headHeight = 0 }: Options): VirtualRows {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: sizeOf,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 6,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      if (keptIndex < 0 || keptIndex >= count || shown.includes(keptIndex)) return shown
      return [...shown, keptIndex].sort((a, b) => a - b)
    }
  })
  const scrollTo = useCallback(
    (index: number) => {
      const row = virtualizer.measurementsCache[index]
      const top = (virtualizer.scrollOffset ?? 0) + headHeight
      const bottom = (virtualizer.scrollOffset ?? 0) + (virtualizer.scrollRect?.height ?? 0)
      // To scroll, the page must be laid out: not for what is in sight.
      const isInSight = row !== undefined && row.start >= top && row.end <= bottom
      if (index >= 0 && !isInSight) virtualizer.scrollToIndex(index, { align: 'auto' })
    },
    [virtualizer, headHeight]
  )
  return {
    scroller,
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    scrollTo,
    measure: virtualizer.measureElement
  }
}
