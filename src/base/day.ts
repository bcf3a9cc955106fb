/** The calendar day, YYYY-MM-DD, on which a moment (ISO 8601) fell for whoever reads it. */
export type DayOf = (moment: string) => string

/** The calendar day, YYYY-MM-DD, that it is then where this runs: not the one in Greenwich. */
export function localDay(at: Date): string {
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${at.getFullYear()}-${month}-${day}`
}

export const localDayOf: DayOf = (moment) => localDay(new Date(moment))
