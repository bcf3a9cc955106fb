import { create } from 'zustand'
import type { Point } from '../../../../base/geometry.ts'

/** Two notes that are to be joined, and where on the page one is asked how. */
export interface AskedLink {
  readonly fromId: string
  readonly toId: string
  readonly at: Point
}

export const useAskedLink = create<{ readonly asked: AskedLink | null }>(() => ({ asked: null }))

export const askLink = (asked: AskedLink | null): void => useAskedLink.setState({ asked })
