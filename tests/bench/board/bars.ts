/** What issue 3 asks for; null: it says nothing of that. */
export interface Bar {
  /** Most of the yardstick's, on the main thread and over all threads. */
  readonly ratio?: number
  readonly value?: number
  /** In words, for those who read the table. */
  readonly words: string
}

export const CASES = [
  'open',
  'pan-fit',
  'pan-100',
  'zoom',
  'drag-one',
  'drag-100',
  'type',
  'lens-switch',
  'memory'
] as const
export type Case = (typeof CASES)[number]

/** A board of 10,000 costs at most so many times what one of 500 does, in panning and zooming. */
export const GROWTH = 1.3

export const BARS: Readonly<Record<Case, Bar>> = {
  'pan-fit': { ratio: 1.5, words: '≤ 1.5 ×' },
  'pan-100': { ratio: 1.5, words: '≤ 1.5 ×' },
  zoom: { ratio: 1.5, words: '≤ 1.5 ×' },
  'drag-one': { ratio: 1.5, words: '≤ 1.5 ×' },
  'drag-100': { ratio: 2, words: '≤ 2 ×' },
  type: { value: 50, words: 'p95 ≤ 50 ms' },
  open: { value: 800, words: '≤ 800 ms' },
  memory: { value: 220, words: '≤ 220 MB' },
  'lens-switch': { words: 'as fast as a pan' }
}
