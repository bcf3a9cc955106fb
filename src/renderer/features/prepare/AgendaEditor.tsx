import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AgendaItem, MAX_AGENDA_ITEMS, type Session } from '../../../domain/sessions/session.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { AddField } from './AddField.tsx'
import classes from './Agenda.module.css'
import { AgendaItemRow } from './AgendaItemRow.tsx'
import { clockAfter, readItems, totalMinutes } from './agenda.ts'
import { agendaStart, keepAgendaStart } from './agendaStart.ts'
import items from './items.module.css'
import { useListEdits } from './listEdits.ts'

/** What a session is to go through, part by part, with the time for each and when it ends. */
export function AgendaEditor({ session }: { readonly session: Session }) {
  const { t } = useTranslation()
  const run = useRun()
  const [start, setStart] = useState(() => agendaStart(session.id))
  const { id, agenda } = session
  const edits = useListEdits<AgendaItem>(
    agenda,
    (next, gesture) => run('session.edit', { id, agenda: next }, gesture),
    MAX_AGENDA_ITEMS
  )
  return (
    <>
      <ol className={items['items']} aria-label={t('prepare.agenda.of', { name: session.title })}>
        {agenda.map((item, index) => (
          <AgendaItemRow
            key={item.id}
            item={item}
            clock={clockAfter(start, totalMinutes(agenda.slice(0, index)))}
            onEdit={(change, gesture) => edits.edit(item.id, change, gesture)}
            {...edits.movesOf(item.id)}
            onRemove={() => edits.remove(item.id)}
          />
        ))}
        <li className={items['item']}>
          <AddField
            cell="agenda-title"
            label={t('prepare.agenda.add')}
            placeholder={t('prepare.agenda.addHint')}
            onAdd={(texts) => edits.add(readItems(texts, agenda).map((item) => ({ id: newId(), ...item })))}
          />
        </li>
      </ol>
      {agenda.length > 0 && (
        <div className={classes['foot']}>
          <TextInput
            type="time"
            size="xs"
            aria-label={t('prepare.agenda.start')}
            value={start}
            onChange={(event) => {
              setStart(event.currentTarget.value || start)
              keepAgendaStart(id, event.currentTarget.value)
            }}
          />
          {t('prepare.agenda.total', {
            count: totalMinutes(agenda),
            end: clockAfter(start, totalMinutes(agenda))
          })}
        </div>
      )}
    </>
  )
}
