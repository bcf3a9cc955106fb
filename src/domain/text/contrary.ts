import type { Part } from './readings.ts'

const NOT = new Set('no not never none nobody nothing without neither nor'.split(' '))
const CHINESE_NOT = /[不没无别未勿非]/u
/** These have such an ideograph and say no "no"; neither does whoever asks (能不能, 是不是). */
const NO_NOT =
  /(.)[不没]\1|不错|不仅|不但|不过|不管|不同|不少|不断|差不多|特别|别人|区别|级别|类别|性别|识别|分别|非常|无论|无线|并非/gu

/** Of a line each says something else than the others. */
const OTHERWISE = `
before after|more less fewer|fast slow|cheap expensive|big small|early late|first last|increase reduce|open close|on off
inside outside|add remove|easy difficult|high low|long short|old new|public private|internal external|left right|up down
buy sell|start finish|allow forbid|show hide|morning afternoon evening|day night|daily weekly monthly yearly
monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december
前 后|多 少|快 慢|便宜 贵|大 小|早 晚|增 减|提高 降低|开 关|内 外|简单 复杂|高 低|长 短|新 老 旧|公开 隐藏|左 右|上 下
买 卖|开始 结束|允许 禁止|周一 周二 周三 周四 周五 周六 周日`
  .trim()
  .split(/[\n|]/)
  .map((line) => line.split(' '))
const lineOf = new Map(OTHERWISE.flatMap((line, at) => line.map((word) => [word, at] as const)))
const CHINESE = new RegExp([...lineOf.keys()].filter((word) => /^\p{Script=Han}/u.test(word)).join('|'), 'gu')

/** What in a text may turn it against another one that has most of its words. */
export interface Stance {
  readonly isNegative: boolean
  /** By what they are said of: its numbers, its words of each line above. */
  readonly said: ReadonlyMap<number, ReadonlySet<string>>
}

const OF_NUMBERS = -1

/** @param parts as they are meant */
export function stanceOf(parts: readonly Part[]): Stance {
  const said = new Map<number, Set<string>>()
  const say = (of: number | undefined, word: string): void => {
    if (of !== undefined) said.set(of, (said.get(of) ?? new Set()).add(word))
  }
  let isNegative = false
  for (const part of parts) {
    if (part.kind === 'word') {
      if (NOT.has(part.text)) isNegative = true
      say(/^\d+$/.test(part.text) ? OF_NUMBERS : lineOf.get(part.text), part.text)
      continue
    }
    const run = part.chars.map(({ char }) => char).join('')
    if (CHINESE_NOT.test(run.replace(NO_NOT, ''))) isNegative = true
    for (const [word] of run.matchAll(CHINESE)) say(lineOf.get(word), word)
  }
  return { isNegative, said }
}

/**
 * One says no and the other does not, or each has a number, or a word of a line above, that the other has not: though most
 * words are the same, they need not say the same.
 */
export const areContrary = (one: Stance, other: Stance): boolean =>
  one.isNegative !== other.isNegative ||
  [...one.said].some(([of, words]) => {
    const others = other.said.get(of)
    return others !== undefined && hasMore(words, others) && hasMore(others, words)
  })

function hasMore(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (!others.has(word)) return true
  return false
}
