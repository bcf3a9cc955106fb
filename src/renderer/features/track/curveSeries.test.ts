import { describe, expect, it } from 'vitest'
import type { CurvePoint } from '../../../domain/levels/curve.ts'
import type { Level, LevelKind } from '../../../domain/levels/level.ts'
import { curveSeries } from './curveSeries.ts'

const at = (day: string, kind: LevelKind, value: number): CurvePoint => ({ day, kind, value, level: {} as Level })

describe('curveSeries', () => {
  it('holds what was expected until it is changed, and to the last day', () => {
    const { expected, readings } = curveSeries([
      at('2026-03-01', 'desired', 9),
      at('2026-03-10', 'agreed', 7),
      at('2026-06-01', 'perceived', 5)
    ])
    expect(expected).toEqual([
      { day: '2026-03-01', value: 9 },
      { day: '2026-03-10', value: 7 },
      { day: '2026-06-01', value: 7 }
    ])
    expect(readings.perceived).toEqual([{ day: '2026-06-01', value: 5 }])
  })

  it('goes by the agreement once there is one, whatever is wished for later', () =>
    expect(curveSeries([at('2026-03-01', 'agreed', 7), at('2026-04-01', 'desired', 10)]).expected).toEqual([
      { day: '2026-03-01', value: 7 },
      { day: '2026-04-01', value: 7 }
    ]))

  it('shows of several readings on one day the last', () => {
    const { expected, readings } = curveSeries([
      at('2026-03-01', 'desired', 4),
      at('2026-03-01', 'desired', 6),
      at('2026-03-01', 'agreed', 5)
    ])
    expect([readings.desired, expected]).toEqual([[{ day: '2026-03-01', value: 6 }], [{ day: '2026-03-01', value: 5 }]])
  })

  it('draws what was perceived even when nothing was expected', () => {
    const { expected, readings } = curveSeries([at('2026-03-01', 'perceived', 5)])
    expect([expected, readings.perceived.length]).toEqual([[], 1])
  })
})
