import { useTranslation } from 'react-i18next'
import type { TemplateContent } from '../../domain/templates/template.ts'

/** What a template holds, counted: “5 goals · 4 lanes”. */
export function useContentSummary(): (content: TemplateContent) => string {
  const { t } = useTranslation()
  return ({ segments, goals, indicators, lanes, session }) =>
    [
      segments.length > 0 && t('template.count.segments', { count: segments.length }),
      goals.length > 0 && t('template.count.goals', { count: goals.length }),
      indicators.length > 0 && t('template.count.indicators', { count: indicators.length }),
      lanes.length > 0 && t('template.count.lanes', { count: lanes.length }),
      session !== null && session.agenda.length > 0 && t('template.count.agenda', { count: session.agenda.length }),
      session !== null && session.guide.length > 0 && t('template.count.guide', { count: session.guide.length })
    ]
      .filter((each) => each !== false)
      .join(' · ')
}
