import type { Box } from '../../../base/geometry.ts'
import { type Axis, acrossOf, fromOf, isLevel, lengthOf, middleOf, type Span, spanOf, toOf } from './span.ts'

/** What lies before and behind a box along an axis, in its own row (or column): nearest first, each clear of the last. */
export interface Row {
  readonly before: readonly Box[]
  readonly behind: readonly Box[]
}

/** Farther than this, neighbours say nothing about the gap that is wanted. */
const MOST_NEIGHBOURS = 12

export function rowOf(box: Box, others: readonly Box[], axis: Axis): Row {
  const own = spanOf(box, axis)
  const beside = spanOf(box, acrossOf(axis))
  const across = acrossOf(axis)
  const inRow = others.filter((other) => fromOf(other, across) < beside.to && beside.from < toOf(other, across))
  const middle = middleOf(own)
  const before = inRow.filter((other) => spanOf(other, axis).to <= middle && spanOf(other, axis).from < own.from)
  const behind = inRow.filter((other) => spanOf(other, axis).from >= middle && spanOf(other, axis).to > own.to)
  return {
    before: clearRun(
      before.sort((a, b) => spanOf(b, axis).to - spanOf(a, axis).to),
      (last, next) => spanOf(next, axis).to <= spanOf(last, axis).from
    ),
    behind: clearRun(
      behind.sort((a, b) => spanOf(a, axis).from - spanOf(b, axis).from),
      (last, next) => spanOf(next, axis).from >= spanOf(last, axis).to
    )
  }
}

function clearRun(sorted: readonly Box[], isClear: (last: Box, next: Box) => boolean): Box[] {
  const run: Box[] = []
  for (const box of sorted) {
    const last = run.at(-1)
    if (last === undefined || isClear(last, box)) run.push(box)
    if (run.length === MOST_NEIGHBOURS) break
  }
  return run
}

/** The gap between two boxes of a row, whichever comes first. */
export function gapBetween(a: Box, b: Box, axis: Axis): number {
  const [one, other] = [spanOf(a, axis), spanOf(b, axis)]
  return Math.max(other.from - one.to, one.from - other.to)
}

/** Where the box could begin so that the gaps around it are as others are: the usual one, a neighbour's, or halved. */
export function evenStarts(box: Box, { before, behind }: Row, usual: number, axis: Axis): number[] {
  const [left, leftOfIt] = before
  const [right, rightOfIt] = behind
  const gaps = [usual]
  if (left !== undefined && leftOfIt !== undefined) gaps.push(gapBetween(leftOfIt, left, axis))
  if (right !== undefined && rightOfIt !== undefined) gaps.push(gapBetween(right, rightOfIt, axis))
  const length = lengthOf(spanOf(box, axis))
  const starts: number[] = []
  for (const gap of gaps) {
    if (left !== undefined) starts.push(spanOf(left, axis).to + gap)
    if (right !== undefined) starts.push(spanOf(right, axis).from - gap - length)
  }
  if (left !== undefined && right !== undefined) {
    const room: Span = { from: spanOf(left, axis).to, to: spanOf(right, axis).from }
    if (lengthOf(room) > length) starts.push(middleOf(room) - length / 2)
  }
  return starts
}

/** A gap that is like others, drawn between two boxes. */
export interface GapMark extends Span {
  readonly axis: Axis
  /** Where it lies on the other axis. */
  readonly at: number
}

/** The gaps around a box that are equal to each other, to their neighbours' or to the usual one. */
export function equalGaps(box: Box, row: Row, usual: number, axis: Axis): GapMark[] {
  const chains = [[box, ...row.before] as const, [box, ...row.behind] as const]
  const own = chains.flatMap(([first, next]) => (next === undefined ? [] : [gapBetween(first, next, axis)]))
  const marks: GapMark[] = []
  for (const gap of new Set(own.filter((each) => each > 0))) {
    const found = chains.flatMap((chain) => runOf(chain, gap, axis, box))
    const touches = chains.some(([first, next]) => next !== undefined && isLevel(gapBetween(first, next, axis), gap))
    if (touches && (found.length > 1 || isLevel(gap, usual))) marks.push(...found)
  }
  return marks.filter((mark, index) => marks.findIndex((other) => isSame(mark, other)) === index)
}

/** From the box outwards, for as long as the gaps are equal; the first may be another one. */
function runOf(chain: readonly [Box, ...Box[]], gap: number, axis: Axis, box: Box): GapMark[] {
  const marks: GapMark[] = []
  for (const [index, next] of chain.slice(1).entries()) {
    const last = chain[index]
    if (last === undefined) break
    if (isLevel(gapBetween(last, next, axis), gap)) marks.push(markBetween(last, next, axis, box))
    else if (index > 0) break
  }
  return marks
}

function markBetween(a: Box, b: Box, axis: Axis, box: Box): GapMark {
  const [first, second] = spanOf(a, axis).from < spanOf(b, axis).from ? [a, b] : [b, a]
  const [one, other] = [spanOf(a, acrossOf(axis)), spanOf(b, acrossOf(axis))]
  const shared: Span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  const at = lengthOf(shared) > 0 ? middleOf(shared) : middleOf(spanOf(box, acrossOf(axis)))
  return { axis, from: spanOf(first, axis).to, to: spanOf(second, axis).from, at }
}

const isSame = (a: GapMark, b: GapMark): boolean =>
  a.axis === b.axis && isLevel(a.from, b.from) && isLevel(a.to, b.to) && isLevel(a.at, b.at)
