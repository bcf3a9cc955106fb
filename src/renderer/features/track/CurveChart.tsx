import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { type EChartsType, init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CurvePoint } from '../../../domain/levels/curve.ts'
import { useFormat } from '../../i18n/format.ts'
import { useScheme } from '../../ui/scheme.ts'
import { chartOption } from './chartOption.ts'
import classes from './TrackDetail.module.css'

use([LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer])

interface Props {
  /** In order of time. */
  readonly points: readonly CurvePoint[]
}

/** The curve as a picture: the readings stand beside it as a table. */
export function CurveChart({ points }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
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
    const words = {
      expected: t('track.curve.expected'),
      desired: t('track.kind.desired'),
      agreed: t('track.kind.agreed'),
      perceived: t('track.kind.perceived')
    }
    const { fontFamily, fontSize } = getComputedStyle(element)
    chart.current?.setOption(
      chartOption(points, { scheme, words, dateText: format.date, fontFamily, fontSize: Number.parseFloat(fontSize) }),
      { notMerge: true }
    )
  }, [points, scheme, format, t])

  return <div ref={frame} className={classes['chart']} role="img" aria-label={t('track.curve.label')} />
}
