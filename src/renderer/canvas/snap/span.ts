import type { Box } from '../../../base/geometry.ts'

export type Axis = 'x' | 'y'
export const AXES = ['x', 'y'] as const

/** A box as it lies along one axis. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const spanOf = ({ x, y, w, h }: Box, axis: Axis): Span =>
  axis === 'x' ? { from: x, to: x + w } : { from: y, to: y + h }

/** The same without an object: for what is asked of every neighbour with every move. */
export const fromOf = (box: Box, axis: Axis): number => (axis === 'x' ? box.x : box.y)
export const toOf = (box: Box, axis: Axis): number => (axis === 'x' ? box.x + box.w : box.y + box.h)

export const acrossOf = (axis: Axis): Axis => (axis === 'x' ? 'y' : 'x')

export const middleOf = ({ from, to }: Span): number => (from + to) / 2

export const lengthOf = ({ from, to }: Span): number => to - from

export const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Places are sums of fractions: what differs by less lies in line. */
const EXACT = 1e-6
export const isLevel = (a: number, b: number): boolean => Math.abs(a - b) < EXACT
