/** How numbers of a style are shown. */
export type NumberLook = 'plain' | 'date' | 'moment' | 'time' | 'percent'

/** The formats that every workbook has without declaring them (ECMA-376 18.8.30); 27 to 58 are the dates of East Asia. */
const BUILT_IN: ReadonlyMap<number, NumberLook> = new Map([
  ...[9, 10].map((id): [number, NumberLook] => [id, 'percent']),
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, NumberLook] => [
    id,
    'date'
  ]),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, NumberLook] => [id, 'time']),
  [22, 'moment']
])

/** Excel takes no longer one. */
const MAX_CODE = 255

export function lookOf(id: number, code: string | undefined): NumberLook {
  if (code === undefined) return BUILT_IN.get(id) ?? 'plain'
  // Of positive numbers; without colours, words and escaped characters.
  const bare = (code.slice(0, MAX_CODE).split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '')
    .toLowerCase()
  const hasDay = /[yd]|m{3,}/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare))
  const hasTime = /[hs]/.test(bare)
  if (hasDay) return hasTime ? 'moment' : 'date'
  if (hasTime) return 'time'
  return bare.includes('%') ? 'percent' : 'plain'
}

/** A number as a person sees it in the sheet, days as YYYY-MM-DD. */
export function shownNumber(value: number, look: NumberLook, isFrom1904: boolean): string {
  if (look === 'percent') return `${plain(value * 100)}%`
  // The last day that Excel knows is in the year 9999.
  if (look === 'plain' || value < 0 || value >= 2_958_466) return plain(value)
  const minutes = Math.round((value % 1) * 1440)
  const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
  if (look === 'time') return clock
  const day = new Date(dayZero(value, isFrom1904) + Math.floor(value) * 86_400_000).toISOString().slice(0, 10)
  return look === 'date' || minutes === 0 ? day : `${day} ${clock}`
}

/** Excel takes 1900 for a leap year: up to its 29 February, which was none, days are counted from one later. */
const dayZero = (value: number, isFrom1904: boolean): number =>
  isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30)

/** Of the 17 digits in the file, those that Excel shows. */
const plain = (value: number): string => String(Number(value.toPrecision(15)))
const two = (value: number): string => String(value).padStart(2, '0')
