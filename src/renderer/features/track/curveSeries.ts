import type { CurvePoint } from '../../../domain/levels/curve.ts'
import type { LevelKind } from '../../../domain/levels/level.ts'

export interface ChartPoint {
  readonly day: string
  readonly value: number
}

export interface CurveSeries {
  /** What was expected at the time: what was agreed, or else wished for, as a stair that holds until it is changed. */
  readonly expected: readonly ChartPoint[]
  /** The readings of each kind; of several on one day the last, which corrected the others. */
  readonly readings: Readonly<Record<LevelKind, readonly ChartPoint[]>>
}

/** @param points in order of time */
export function curveSeries(points: readonly CurvePoint[]): CurveSeries {
  const last = points.at(-1)
  const expected: ChartPoint[] = []
  let agreed: number | null = null
  for (const { day, kind, value } of points) {
    if (kind === 'perceived') continue
    if (kind === 'agreed') agreed = value
    expected.push({ day, value: agreed ?? value })
  }
  const held = expected.at(-1)
  if (last !== undefined && held !== undefined && held.day < last.day)
    expected.push({ day: last.day, value: held.value })
  return {
    expected: lastOfDay(expected),
    readings: {
      desired: lastOfDay(points.filter(({ kind }) => kind === 'desired')),
      agreed: lastOfDay(points.filter(({ kind }) => kind === 'agreed')),
      perceived: lastOfDay(points.filter(({ kind }) => kind === 'perceived'))
    }
  }
}

const lastOfDay = (points: readonly ChartPoint[]): ChartPoint[] =>
  points.filter(({ day }, index) => points[index + 1]?.day !== day).map(({ day, value }) => ({ day, value }))
