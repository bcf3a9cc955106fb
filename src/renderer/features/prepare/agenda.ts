import type { AgendaItem } from '../../../domain/sessions/session.ts'

type Agenda = readonly AgendaItem[]

const MOST_MINUTES = 600

/** `Brainstorm 15` is a title and its minutes; without a number at the end it takes as long as the part before it. */
export function readItem(typed: string, before: Agenda): Omit<AgendaItem, 'id'> {
  const text = typed.trim()
  const [, title, minutes] = /^(.*\S)\s+(\d{1,3})\s*(?:min|'|′|分钟|分鐘)?$/u.exec(text) ?? []
  if (title !== undefined) return { title, minutes: Math.min(MOST_MINUTES, Number(minutes)) }
  return { title: text, minutes: before.at(-1)?.minutes ?? 10 }
}

export const totalMinutes = (agenda: Agenda): number => agenda.reduce((sum, { minutes }) => sum + minutes, 0)

/** The part goes up or down by one; at the end of the list nothing changes. */
export function movedItem(agenda: Agenda, id: string, by: -1 | 1): Agenda {
  const from = agenda.findIndex((item) => item.id === id)
  const item = agenda[from]
  const other = agenda[from + by]
  if (item === undefined || other === undefined) return agenda
  return agenda.map((each) => (each === item ? other : each === other ? item : each))
}

/** `09:05` and 70 minutes: `10:15`; past midnight the clock begins anew. */
export function clockAfter(start: string, minutes: number): string {
  const [hours = 0, rest = 0] = start.split(':').map(Number)
  const end = (hours * 60 + rest + minutes) % (24 * 60)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`
}
