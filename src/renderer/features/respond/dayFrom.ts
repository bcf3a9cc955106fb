/** A day as people type it, year first: 2026-5-3, 2026/05/03, 2026.5.3, 2026年5月3日, 20260503. Null: not a whole day yet. */
export function dayFrom(text: string): string | null {
  const match = /^\s*(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))\s*$/.exec(text)
  if (match === null) return null
  const [year, month, day] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  // The 31st of a short month rolls over into the next: no such day.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
