import taiwanese from 'opencc-js/dict/TWPhrasesRev'
import { fold } from './fold.ts'

/** Words that are others in Taiwan (簡訊 短信, 線上 在线), folded, each with the one that is used for both. */
const common = new Map<string, string>()
for (const pair of taiwanese.split('|')) {
  const [word = '', other = ''] = pair.split(' ').map(fold)
  if (word !== other && /^[\u3400-\u9fff]{2,}$/.test(word)) common.set(word, other)
}
const LONGEST = Math.max(...Array.from(common.keys(), (word) => word.length))
const BEGINNINGS = new Set(Array.from(common.keys(), (word) => word.slice(0, 2)))

/** A run of ideographs in the words that both sides of the strait are compared by. */
export interface CommonRun {
  readonly text: string
  /** For each of its code units where it stood in the run. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Longest words first, from left to right. @param run folded */
export function commonWords(run: string): CommonRun {
  let text = ''
  const [starts, ends]: [number[], number[]] = [[], []]
  for (let at = 0; at < run.length; ) {
    const length = lengthAt(run, at)
    const part = run.slice(at, at + length)
    const other = common.get(part) ?? part
    for (let unit = 0; unit < other.length; unit++) {
      // What stands for another word stands for all of it.
      starts.push(at)
      ends.push(at + length)
    }
    text += other
    at += length
  }
  return { text, starts, ends }
}

/** Of the word that begins there; 1 where none does. */
function lengthAt(run: string, at: number): number {
  if (!BEGINNINGS.has(run.slice(at, at + 2))) return 1
  for (let length = Math.min(LONGEST, run.length - at); length > 1; length--) {
    if (common.has(run.slice(at, at + length))) return length
  }
  return 1
}
