const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** What web exports leave in plain text: `&#183;`, `&#x4e2d;`, `&amp;`. Decoded once; whatever else looks alike is left. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED_ENTITIES[String(name).toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return isPrintable(code) ? String.fromCodePoint(code) : whole
  })

/** Neither a control character, half of a surrogate pair, nor beyond Unicode. */
const isPrintable = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  (code >= 32 && code < 127) ||
  (code > 159 && code < 0xd800) ||
  (code > 0xdfff && code < 0x110000)

/** Tab and newline are kept; the rest would be invisible and is of no use on a note. */
const INVISIBLE = /[\p{Cc}\ufeff]/gu
export const dropInvisible = (text: string): string =>
  text.replace(INVISIBLE, (character) => (character === '\t' || character === '\n' ? character : ''))

/** A cell as words to be shown: without what a file format or a web export has left in it. */
export function cleanCell(cell: string): string {
  const trimmed = cell.trim()
  return isClean(trimmed) ? trimmed : unguardCell(decodeEntities(dropInvisible(trimmed)).trim()).trim()
}

/** Most cells of most files are; there are millions of them, and this is many times faster than to look by patterns. */
function isClean(trimmed: string): boolean {
  if (trimmed.charCodeAt(0) === APOSTROPHE) return false
  for (let at = 0; at < trimmed.length; at++) {
    const code = trimmed.charCodeAt(at)
    if (code === AMPERSAND || code === 0xfeff || (code < 32 && code !== 9 && code !== 10)) return false
    if (code >= 0x7f && code < 0xa0) return false
  }
  return true
}

const APOSTROPHE = 0x27
const AMPERSAND = 0x26

/** Whether there is nothing in a cell that can be seen. */
export function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === ''
}

/** The characters that make a spreadsheet take a cell for a formula, in either width; apostrophes of its own before them are kept apart from ours. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Text that a spreadsheet will show and not calculate (formula injection): an apostrophe goes before it. */
export const guardCell = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text)

/** Takes the apostrophe of `guardCell` off again, so that what was exported comes back as it was. */
export const unguardCell = (text: string): string =>
  text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text
