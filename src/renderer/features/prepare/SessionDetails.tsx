import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { useFormat } from '../../i18n/format.ts'
import { AgendaEditor } from './AgendaEditor.tsx'
import { AnonymityChoice } from './AnonymityChoice.tsx'
import { AttendanceList } from './AttendanceList.tsx'
import { GuideEditor } from './GuideEditor.tsx'
import classes from './SessionDetails.module.css'

interface Props {
  readonly session: Session
  readonly map: WorkshopMap
}

/** All that is planned of a session beyond its row: what is done, what is asked, who is there, what becomes of names. */
export function SessionDetails({ session, map }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const attending = map.attendances.filter(({ sessionId }) => sessionId === session.id).length
  const parts = {
    agenda: { label: t('prepare.agenda.title'), count: session.agenda.length },
    guide: { label: t('prepare.guide.title'), count: session.guide.length },
    people: { label: t('prepare.attend.title'), count: attending },
    names: { label: t('prepare.anonymity.title'), count: 0 }
  }
  return (
    <Tabs defaultValue="agenda" keepMounted={false} className={classes['details'] ?? ''}>
      <Tabs.List>
        {Object.entries(parts).map(([value, { label, count }]) => (
          <Tabs.Tab key={value} value={value}>
            {label}
            {count > 0 && <span className={classes['count']}>{format.number(count)}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className={classes['panel']}>
        <Tabs.Panel value="agenda">
          <AgendaEditor session={session} />
        </Tabs.Panel>
        <Tabs.Panel value="guide">
          <GuideEditor session={session} />
        </Tabs.Panel>
        <Tabs.Panel value="people">
          <AttendanceList session={session} map={map} />
        </Tabs.Panel>
        <Tabs.Panel value="names">
          <AnonymityChoice session={session} />
        </Tabs.Panel>
      </div>
    </Tabs>
  )
}
