const ENGLISH =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ')

const words = new Map<string, string>([
  ...ENGLISH.map((word, value) => [word, String(value)] as const),
  ...TENS.map((word, at) => [word, String(10 * (at + 2))] as const)
])

/** A number that is written as a word, in figures; itself, where it is none. @param word folded */
export const inFigures = (word: string): string => words.get(word) ?? word

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]))
for (const two of '两兩') DIGITS.set(two, 2)
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000]
])

/** What is counted: without it 一 is a part of another word (一起, 统一), and 十 of an idiom. */
const COUNTED =
  '个|天|日|周|年|月|号|秒|分钟|小时|点钟|点半|次|步|位|人|名|张|页|条|件|家|种|倍|元|块|遍|级|层|万|项|份|台|款|箱|瓶|杯'
const CHINESE_NUMBER = new RegExp(`[零一二三四五六七八九两十百千万]+(?=${COUNTED})`, 'uy')

/** The Chinese number that begins here and counts something, and its value in figures. @param text folded */
export function numberAt(text: string, at: number): readonly [written: string, figures: string] | undefined {
  CHINESE_NUMBER.lastIndex = at
  const written = CHINESE_NUMBER.exec(text)?.[0]
  return written === undefined ? undefined : [written, String(figuresOf(written))]
}

function figuresOf(written: string): number {
  let [all, last] = [0, 0]
  for (const char of written) {
    const unit = UNITS.get(char)
    if (unit === undefined) last = last * (all === 0 ? 10 : 1) + (DIGITS.get(char) ?? 0)
    else {
      all = unit === 10_000 ? (all + Math.max(last, all === 0 ? 1 : 0)) * unit : all + Math.max(last, 1) * unit
      last = 0
    }
  }
  return all + last
}
