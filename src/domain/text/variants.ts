import hongKong from 'opencc-js/dict/HKVariants'
import simplified from 'opencc-js/dict/TSCharacters'
import taiwan from 'opencc-js/dict/TWVariants'

/** What OpenCC leaves to its dictionaries of words (回覆 回复, 瞭解 了解, 甚麼 什么), and what is a matter of taste (帐 账). */
const OTHERS = '复 覆|了 瞭|什 甚|借 藉|账 帐|它 牠|你 妳'

/**
 * One way to write each ideograph: mostly the Simplified one. Character by character, since texts are only to be compared:
 * what a dictionary of words would keep apart (乾坤, 干净) may well meet.
 */
const written = new Map<string, string>()

const root = (char: string): string => {
  const next = written.get(char)
  return next === undefined ? char : root(next)
}

function join(char: string, to: string): void {
  const [from, into] = [root(char), root(to)]
  if (from !== into) written.set(from, into)
}

const pairsOf = (list: string): string[][] => list.split('|').map((pair) => pair.split(' '))

for (const [char = '', to = ''] of pairsOf(simplified)) join(char, to)
// What is written in Taiwan and Hong Kong in other ways than in OpenCC's own Traditional (着 著, 檐 簷, 衛 衞).
for (const [char = '', other = ''] of [taiwan, hongKong, OTHERS].flatMap(pairsOf)) join(other, char)
for (const char of written.keys()) written.set(char, root(char))

/** 3400–9FFF by their codes; what lies in the planes beyond is rare. */
const FIRST = 0x3400
const LAST = 0x9fff
const common: (string | undefined)[] = Array.from({ length: LAST - FIRST + 1 }, (_, at) =>
  written.get(String.fromCharCode(FIRST + at))
)
const BEYOND = /[\u{20000}-\u{323af}]/gu

export function foldVariants(text: string): string {
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const other = common[text.charCodeAt(at) - FIRST]
    if (other === undefined) continue
    folded += text.slice(done, at) + other
    done = at + 1
  }
  folded = done === 0 ? text : folded + text.slice(done)
  return folded.replace(BEYOND, (char) => written.get(char) ?? char)
}
