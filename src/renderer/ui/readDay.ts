import { localDay } from '../../base/day.ts'

interface Reading {
  /** Of two figures the first is the day, as the language writes it. */
  readonly isDayFirst: boolean
  /** A day without a year is the one nearest to this. */
  readonly today: Date
}

/**
 * A day as people type it, YYYY-MM-DD: year first in any language (2026-5-3, 2026/05/03, 2026年5月3日, 20260503), with the
 * month in letters (3 May 2026), and, where the day is written first, 3/5/2026 and 3.5. Null: not a whole day.
 */
export function readDay(text: string, { isDayFirst, today }: Reading): string | null {
  // An input method writes its own figures and marks.
  const typed = text.normalize('NFKC').trim().toLowerCase()
  const whole = YEAR_FIRST.exec(typed) ?? DIGITS.exec(typed)
  if (whole !== null) return dayOf(whole[1], whole[2], whole[3])
  const lettered = DAY_MONTH.exec(typed) ?? MONTH_DAY.exec(typed)
  if (lettered?.groups !== undefined) {
    const { day, month = '', year } = lettered.groups
    const at = MONTHS.findIndex((name) => name.startsWith(month))
    return at < 0 ? null : nearest(year, String(at + 1), day, today)
  }
  const short = CHINESE.exec(typed) ?? (isDayFirst ? DAY_FIRST : MONTH_FIRST).exec(typed)
  return short?.groups === undefined
    ? null
    : nearest(short.groups['year'], short.groups['month'], short.groups['day'], today)
}

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const CHINESE = /^(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*[日号號]?$/
const DAY_FIRST = /^(?<day>\d{1,2})\s*[-/.]\s*(?<month>\d{1,2})(?:\s*[-/.]\s*(?<year>\d{4}|\d{2})|\s*\.)?$/
const MONTH_FIRST = /^(?<month>\d{1,2})\s*[-/.]\s*(?<day>\d{1,2})$/
const DAY_MONTH = /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*(?<month>[a-z]{3,})\.?(?:[\s,-]*(?<year>\d{4}))?$/
const MONTH_DAY = /^(?<month>[a-z]{3,})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[\s,]+(?<year>\d{4}))?$/
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december']
]

function nearest(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: Date
): string | null {
  if (year !== undefined) return dayOf(year.length === 2 ? `20${year}` : year, month, day)
  const days = [-1, 0, 1].flatMap((off) => dayOf(String(today.getFullYear() + off), month, day) ?? [])
  const now = Date.parse(localDay(today))
  const far = (each: string): number => Math.abs(Date.parse(each) - now)
  return days.length === 0 ? null : days.reduce((best, each) => (far(each) < far(best) ? each : best))
}

function dayOf(...parts: readonly (string | undefined)[]): string | null {
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  if (year < 1000) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  // The 31st of a short month rolls over into the next: no such day.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
