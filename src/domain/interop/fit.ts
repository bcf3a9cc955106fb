import { MAX_TEXT, MAX_TITLE } from '../engine/schema.ts'

// What a file says, cut to what a record holds. A reader lists what it had to cut as an issue; here it is made sure of.

export const title = (text: string): string => text.slice(0, MAX_TITLE)
export const longText = (text: string): string => text.slice(0, MAX_TEXT)

export function rawFields(raw: Readonly<Record<string, string>> | null): Record<string, string> | null {
  if (raw === null || fits(raw)) return raw
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [title(name), longText(value)]))
}

function fits(raw: Readonly<Record<string, string>>): boolean {
  for (const name in raw) if (name.length > MAX_TITLE || (raw[name] ?? '').length > MAX_TEXT) return false
  return true
}
