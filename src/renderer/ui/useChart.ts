import { type EChartsCoreOption, type EChartsType, init } from 'echarts/core'
import { type RefObject, useEffect, useRef } from 'react'
import { type Scheme, useScheme } from './scheme.ts'

export interface ChartLook {
  readonly scheme: Scheme
  readonly fontFamily: string
  /** In px. */
  readonly fontSize: number
}

/**
 * Draws a chart into the element that is given the ref, and again when what it is made from changes. Large: to be imported
 * by what is loaded lazily. Who uses it registers the parts of ECharts that it needs, and the SVG renderer.
 * @param make kept the same (`useCallback`) as long as it would draw the same
 */
export function useChart(make: (look: ChartLook) => EChartsCoreOption): RefObject<HTMLDivElement | null> {
  const scheme = useScheme()
  const frame = useRef<HTMLDivElement>(null)
  const chart = useRef<EChartsType | null>(null)

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const own = init(element, null, { renderer: 'svg' })
    chart.current = own
    const watcher = new ResizeObserver(() => own.resize())
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      own.dispose()
      chart.current = null
    }
  }, [])

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const { fontFamily, fontSize } = getComputedStyle(element)
    const option = make({ scheme, fontFamily, fontSize: Number.parseFloat(fontSize) })
    chart.current?.setOption(option, { notMerge: true })
  }, [make, scheme])

  return frame
}
