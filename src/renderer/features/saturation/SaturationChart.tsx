import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { SessionYield } from '../../../domain/clusters/saturation.ts'
import { type ChartLook, useChart } from '../../ui/useChart.ts'
import classes from './Saturation.module.css'
import { saturationOption } from './saturationOption.ts'

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer])

/** The yield of the sessions as a picture: the figures stand below it as a table. */
export function SaturationChart({ sessions }: { readonly sessions: readonly SessionYield[] }) {
  const { t } = useTranslation()
  const make = useCallback(
    (look: ChartLook) =>
      saturationOption(sessions, look, {
        untitled: t('common.untitled'),
        fresh: t('saturation.fresh'),
        again: t('saturation.again'),
        known: t('saturation.known')
      }),
    [sessions, t]
  )
  const frame = useChart(make)
  return <div ref={frame} className={classes['chart']} role="img" aria-label={t('saturation.chart')} />
}
