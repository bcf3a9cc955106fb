const USUAL = '09:00'
const keyOf = (sessionId: string): string => `plumbline.agendaStart.${sessionId}`

/** When a session is planned to begin, for this window's sums: a session itself knows its day alone. */
export function agendaStart(sessionId: string): string {
  const kept = localStorage.getItem(keyOf(sessionId)) ?? ''
  return /^\d\d:\d\d$/.test(kept) ? kept : USUAL
}

export function keepAgendaStart(sessionId: string, start: string): void {
  try {
    localStorage.setItem(keyOf(sessionId), start)
  } catch {
    // A full storage must not keep one from planning.
  }
}
