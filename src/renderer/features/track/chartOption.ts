import type { EChartsCoreOption } from 'echarts/core'
import type { CurvePoint } from '../../../domain/levels/curve.ts'
import { LEVEL_KINDS, type LevelKind, MAX_LEVEL, MIN_LEVEL } from '../../../domain/levels/level.ts'
import { tokens } from '../../ui/tokens.ts'
import type { ChartLook } from '../../ui/useChart.ts'
import { type ChartPoint, curveSeries } from './curveSeries.ts'

interface Look extends ChartLook {
  readonly words: Readonly<Record<LevelKind | 'expected', string>>
  readonly dateText: (day: string) => string
}

const DAY_MS = 24 * 3600_000
/** Told apart by shape, not by colour alone. */
const SYMBOLS = { desired: 'circle', agreed: 'circle', perceived: 'diamond' } as const satisfies Record<
  LevelKind,
  string
>
const SYMBOL_SIZE = { desired: 9, agreed: 9, perceived: 12 } as const satisfies Record<LevelKind, number>

const dayMs = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const dataOf = (points: readonly ChartPoint[]) => points.map(({ day, value }) => [dayMs(day), value])

/** The drawing of an expectation curve: a stair of what was expected, and what was perceived, over the days. */
export function chartOption(points: readonly CurvePoint[], look: Look): EChartsCoreOption {
  const { expected, readings } = curveSeries(points)
  const { ink, inkQuiet, line, lineStrong, surface, accent, warning } = tokens(look.scheme)
  const color = { desired: inkQuiet, agreed: accent, perceived: warning }
  const days = [...new Set(points.map(({ day }) => dayMs(day)))]
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const margin = Math.max(DAY_MS, (last - first) * 0.06)
  const text = { fontFamily: look.fontFamily, fontSize: 0.8 * look.fontSize, color: inkQuiet }
  return {
    animation: false,
    useUTC: true,
    textStyle: text,
    grid: { left: 28, right: 12, top: 12, bottom: 28 },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: surface,
      borderColor: lineStrong,
      textStyle: { ...text, color: ink },
      formatter: ({ seriesName, value }: { seriesName: string; value: [number, number] }) =>
        `${look.dateText(dayOf(value[0]))}\n${seriesName}: ${value[1]}`
    },
    xAxis: {
      type: 'time',
      min: first - margin,
      max: last + margin,
      axisLine: { lineStyle: { color: lineStrong } },
      axisTick: { show: true, customValues: days, lineStyle: { color: lineStrong } },
      // The first and the last day; the ticks are all on which something was said.
      axisLabel: {
        ...text,
        customValues: [first, last],
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
        formatter: (ms: number) => look.dateText(dayOf(ms))
      }
    },
    yAxis: {
      type: 'value',
      min: MIN_LEVEL,
      max: MAX_LEVEL,
      interval: 2,
      axisLabel: text,
      splitLine: { lineStyle: { color: line } }
    },
    series: [
      {
        name: look.words.expected,
        type: 'line',
        step: 'end',
        data: dataOf(expected),
        symbol: 'none',
        silent: true,
        lineStyle: { color: accent, width: 2, type: 'dashed' }
      },
      {
        name: look.words.perceived,
        type: 'line',
        data: dataOf(readings.perceived),
        symbol: 'none',
        silent: true,
        lineStyle: { color: warning, width: 2.5 }
      },
      ...LEVEL_KINDS.map((kind) => ({
        name: look.words[kind],
        type: 'scatter',
        data: dataOf(readings[kind]),
        symbol: SYMBOLS[kind],
        symbolSize: SYMBOL_SIZE[kind],
        itemStyle:
          kind === 'desired'
            ? { color: surface, borderColor: color.desired, borderWidth: 2 }
            : { color: color[kind], borderColor: surface, borderWidth: 1.5 }
      }))
    ]
  }
}
