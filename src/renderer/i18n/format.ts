import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../domain/settings/settings.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Numbers and dates as the language writes them. */
export interface Format {
  /** `1,234.5` */
  number(value: number, decimals?: number): string
  /** `+2`, `−3`, `0` */
  signed(value: number): string
  /** 0.5 → `50%` */
  percent(value: number, decimals?: number): string
  /** `14 Mar 2026`; takes a day (YYYY-MM-DD) or a moment (ISO 8601). */
  date(day: string): string
  /** `14 Mar 2026, 09:30` */
  dateTime(moment: string): string
  /** `09:30` */
  time(moment: string): string
  /** `3 hours ago`; older than a month: the date. */
  ago(moment: string, now?: Date): string
}

/** Formatters are slow to make and a table has one in each cell: they are made once for each language. */
const made = new Map<Language, Format>()

export function formatIn(language: Language): Format {
  const format = made.get(language) ?? makeFormat(language)
  made.set(language, format)
  return format
}

function makeFormat(language: Language): Format {
  // International English puts the day before the month and knows the 24 hours.
  const locale = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }[language]
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', hourCycle: 'h23' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const signs = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })
  const date = (text: string): string => day.format(parseDay(text))
  const numbers = formatters((decimals) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }))
  const percents = formatters(
    (decimals) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: decimals })
  )
  return {
    number: (value, decimals = 1) => numbers(decimals).format(value),
    signed: (value) => signs.format(value).replace('-', '−'),
    percent: (value, decimals = 0) => percents(decimals).format(value),
    date,
    dateTime: (text) => moment.format(new Date(text)),
    time: (text) => time.format(new Date(text)),
    ago(text, now = new Date()) {
      const ms = new Date(text).getTime() - now.getTime()
      const age = Math.abs(ms)
      if (age < MINUTE_MS) return relative.format(0, 'second')
      if (age < HOUR_MS) return relative.format(Math.round(ms / MINUTE_MS), 'minute')
      if (age < DAY_MS) return relative.format(Math.round(ms / HOUR_MS), 'hour')
      if (age < 31 * DAY_MS) return relative.format(Math.round(ms / DAY_MS), 'day')
      return date(text)
    }
  }
}

/** One for each number of decimals, made when it is first asked for. */
function formatters(make: (decimals: number) => Intl.NumberFormat): (decimals: number) => Intl.NumberFormat {
  const known = new Map<number, Intl.NumberFormat>()
  return (decimals) => {
    const formatter = known.get(decimals) ?? make(decimals)
    known.set(decimals, formatter)
    return formatter
  }
}

/** A day has no time zone: it is the same day wherever it is read. */
const parseDay = (text: string): Date => new Date(text.length === 10 ? `${text}T00:00:00` : text)

export function useFormat(): Format {
  const { i18n } = useTranslation()
  return useMemo(() => formatIn(i18n.language as Language), [i18n.language])
}
