import type { EChartsCoreOption } from 'echarts/core'
import type { SessionYield } from '../../../domain/clusters/saturation.ts'
import { tokens } from '../../ui/tokens.ts'
import type { ChartLook } from '../../ui/useChart.ts'

type Words = Readonly<Record<'untitled' | 'fresh' | 'again' | 'known', string>>

/** What there is for all names below the bars, in px. */
const LABELS_WIDTH = 720

/** A bar for each session, of what was new below and what had been heard above, and a line of what is known after it. */
export function saturationOption(
  sessions: readonly SessionYield[],
  { scheme, fontFamily, fontSize }: ChartLook,
  words: Words
): EChartsCoreOption {
  const { ink, inkQuiet, line, lineStrong, surface, accent, accentSoft, warning } = tokens(scheme)
  const text = { fontFamily, fontSize: 0.8 * fontSize, color: inkQuiet }
  const bar = { type: 'bar', stack: 'heard', barMaxWidth: 56 } as const
  return {
    animation: false,
    textStyle: text,
    grid: { left: 28, right: 12, top: 16, bottom: 28 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      renderMode: 'richText',
      confine: true,
      backgroundColor: surface,
      borderColor: lineStrong,
      textStyle: { ...text, color: ink }
    },
    xAxis: {
      type: 'category',
      data: sessions.map(({ session }) => session.title || words.untitled),
      axisLine: { lineStyle: { color: lineStrong } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        hideOverlap: true,
        width: Math.max(60, LABELS_WIDTH / sessions.length),
        overflow: 'truncate'
      }
    },
    yAxis: { type: 'value', minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: line } } },
    series: [
      {
        ...bar,
        name: words.fresh,
        data: sessions.map(({ fresh }) => fresh.length),
        itemStyle: { color: accent }
      },
      {
        ...bar,
        name: words.again,
        data: sessions.map(({ again }) => again),
        itemStyle: { color: accentSoft, borderColor: accent, borderWidth: 1 }
      },
      {
        name: words.known,
        type: 'line',
        data: sessions.map(({ known }) => known),
        symbol: 'circle',
        symbolSize: 7,
        lineStyle: { color: warning, width: 2 },
        itemStyle: { color: warning }
      }
    ]
  }
}
