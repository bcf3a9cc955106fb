const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** What stands in a person's dot: `MB` for Maria Berg, `王` for 王建国. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s·・]+/)
    .filter(Boolean)
  const [first = ''] = words
  if (CJK.test(first)) return Array.from(first)[0] ?? ''
  const last = words.length > 1 ? words.at(-1) : undefined
  return [first, last ?? '']
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase()
}
