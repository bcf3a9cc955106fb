import type { AgendaItem } from '../../../domain/sessions/session.ts'

type Agenda = readonly AgendaItem[]

const MOST_MINUTES = 600
const USUAL_MINUTES = 10

/** `Brainstorm 15` is a title and its minutes; without a number at the end it takes as long as the part before it. */
function readItem(typed: string, usual: number): Omit<AgendaItem, 'id'> {
  const text = typed.trim()
  const [, title, minutes] = /^(.*\S)\s+(\d{1,3})\s*(?:min|'|′|分钟|分鐘)?$/u.exec(text) ?? []
  if (title !== undefined) return { title, minutes: Math.min(MOST_MINUTES, Number(minutes)) }
  return { title: text, minutes: usual }
}

/** Parts as they are typed, or pasted as a list. */
export function readItems(typed: readonly string[], before: Agenda): Omit<AgendaItem, 'id'>[] {
  let usual = before.at(-1)?.minutes ?? USUAL_MINUTES
  return typed.map((text) => {
    const item = readItem(text, usual)
    usual = item.minutes
    return item
  })
}

export const totalMinutes = (agenda: Agenda): number => agenda.reduce((sum, { minutes }) => sum + minutes, 0)

/** `09:05` and 70 minutes: `10:15`; past midnight the clock begins anew. */
export function clockAfter(start: string, minutes: number): string {
  const [hours = 0, rest = 0] = start.split(':').map(Number)
  const end = (hours * 60 + rest + minutes) % (24 * 60)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`
}
