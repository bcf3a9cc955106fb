import { LineChart, ScatterChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { CurvePoint } from '../../../domain/levels/curve.ts'
import { useFormat } from '../../i18n/format.ts'
import { type ChartLook, useChart } from '../../ui/useChart.ts'
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
  const make = useCallback(
    (look: ChartLook) => {
      const words = {
        expected: t('track.curve.expected'),
        desired: t('track.kind.desired'),
        agreed: t('track.kind.agreed'),
        perceived: t('track.kind.perceived')
      }
      return chartOption(points, { ...look, words, dateText: format.date })
    },
    [points, format, t]
  )
  const frame = useChart(make)
  return <div ref={frame} className={classes['chart']} role="img" aria-label={t('track.curve.label')} />
}
