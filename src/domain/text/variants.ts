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

/** 3400–9FFF and, as pairs of surrogates, the planes beyond. */
const IDEOGRAPHS = /[\u3400-\u9fff\u{20000}-\u{323af}]/gu

export const foldVariants = (text: string): string => text.replace(IDEOGRAPHS, (char) => written.get(char) ?? char)
