import { TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_TITLE } from '../../../domain/engine/schema.ts'
import type { AgendaItem, Session } from '../../../domain/sessions/session.ts'
import type { Gesture } from '../../../protocol/contract.ts'
import { attempt } from '../../app/failures.tsx'
import { isComposing } from '../../app/platform.ts'
import { newId } from '../../replica/bridge.ts'
import { useRun } from '../../replica/hooks.tsx'
import { announce } from '../../ui/announce.ts'
import { useLeaving } from '../../ui/useLeaving.ts'
import classes from './Agenda.module.css'
import { AgendaItemRow } from './AgendaItemRow.tsx'
import { clockAfter, movedItem, readItem, totalMinutes } from './agenda.ts'
import { agendaStart, keepAgendaStart } from './agendaStart.ts'
import { neighbourOf } from './rows.ts'

/** What a session is to go through, part by part, with the time for each and when it ends. */
export function AgendaEditor({ session }: { readonly session: Session }) {
  const { t } = useTranslation()
  const run = useRun()
  const [start, setStart] = useState(() => agendaStart(session.id))
  const { id, agenda } = session

  // Two changes may follow each other before the first has come back: the second goes on from it.
  const latest = useRef(agenda)
  useEffect(() => {
    latest.current = agenda
  }, [agenda])
  const save = (next: readonly AgendaItem[], gesture?: Gesture): Promise<boolean> => {
    latest.current = [...next]
    return attempt(run('session.edit', { id, agenda: [...next] }, gesture))
  }
  const edit = (itemId: string, change: Partial<AgendaItem>, gesture: Gesture): Promise<boolean> =>
    save(
      latest.current.map((item) => (item.id === itemId ? { ...item, ...change } : item)),
      gesture
    )
  const move = (itemId: string, by: -1 | 1): void => {
    const next = movedItem(latest.current, itemId, by)
    if (next === latest.current) return
    void save(next)
    announce(t('prepare.agenda.moved', { place: next.findIndex((item) => item.id === itemId) + 1, of: next.length }))
  }
  const remove = (itemId: string): void => {
    const neighbour = neighbourOf(document.activeElement)
    void save(latest.current.filter((item) => item.id !== itemId)).then(() => neighbour?.focus())
  }

  return (
    <div className={classes['agenda']}>
      <ol className={classes['items']} aria-label={t('prepare.agenda.of', { name: session.title })}>
        {agenda.map((item, index) => (
          <AgendaItemRow
            key={item.id}
            item={item}
            clock={clockAfter(start, totalMinutes(agenda.slice(0, index)))}
            onEdit={(change, gesture) => edit(item.id, change, gesture)}
            onMove={(by) => move(item.id, by)}
            onRemove={() => remove(item.id)}
          />
        ))}
        <li className={classes['item']}>
          <AddItem onAdd={(typed) => save([...latest.current, { id: newId(), ...readItem(typed, latest.current) }])} />
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
    </div>
  )
}

/** A part with each Enter: its title and, after it, its minutes. */
function AddItem({ onAdd }: { onAdd(typed: string): Promise<boolean> }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const add = async (): Promise<void> => {
    const typed = text
    if (typed.trim() === '') return
    setText('')
    if (!(await onAdd(typed))) setText((now) => now || typed)
  }
  useLeaving(() => void add())
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    void add()
  }
  return (
    <TextInput
      className={classes['title'] ?? ''}
      variant="unstyled"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      data-cell="agenda-title"
      aria-label={t('prepare.agenda.add')}
      placeholder={t('prepare.agenda.addHint')}
      maxLength={MAX_TITLE}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}
