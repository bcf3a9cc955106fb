import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkshopMap } from '../../replica/hooks.tsx'
import { PageBody } from '../../ui/PageBody.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { AboutSection } from './AboutSection.tsx'
import { EngagementSection } from './EngagementSection.tsx'
import { GoalsSection } from './GoalsSection.tsx'
import { IndicatorsSection } from './IndicatorsSection.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import classes from './PreparePage.module.css'
import { SegmentsSection } from './SegmentsSection.tsx'
import { SessionsSection } from './SessionsSection.tsx'
import { TemplateDialogs } from './TemplateDialogs.tsx'
import { TemplateMenu } from './TemplateMenu.tsx'
import { usePrepareActions } from './usePrepareActions.ts'

export function PreparePage() {
  const { t } = useTranslation()
  const map = useWorkshopMap()
  const page = useRef<HTMLDivElement>(null)
  usePrepareActions(page)
  const { workshop } = map
  if (workshop === null) return null
  return (
    <PageBody>
      <div ref={page} className={classes['page']}>
        <PageHeader title={t('app.phase.prepare')} description={t('prepare.intro')} actions={<TemplateMenu />} />
        <div className={classes['columns']}>
          <div className={classes['main']}>
            <AboutSection workshop={workshop} />
            <GoalsSection workshop={workshop} />
            <IndicatorsSection workshop={workshop} />
            <PeopleSection map={map} client={workshop.client} />
            <SessionsSection map={map} />
          </div>
          <div className={classes['side']}>
            <EngagementSection workshop={workshop} people={map.participants} />
            <SegmentsSection map={map} template={workshop.template} />
          </div>
        </div>
      </div>
      <TemplateDialogs map={map} workshop={workshop} />
    </PageBody>
  )
}
