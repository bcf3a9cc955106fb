// npm run bench:duplicates [-- --json] [--data DIR]: how well near-duplicates are found among notes and twins made of them
// (tests/bench/duplicates), by kind, language and file, and how long it takes.
import path from 'node:path'
import {
  anyKind,
  FOE_KINDS,
  measure,
  measureKind,
  noteSetsIn,
  OPEN_SETS,
  Tally,
  TWIN_KINDS,
  taken,
  timeOf
} from './duplicates/measure.ts'

const TIMED = [200, 2_000, 5_000]
/** Notes that a program has numbered: each two are alike. */
const PATTERNED = 2_000

/** @param folder of files `{notes: [{text}]}` */
export function benchDuplicates(folder: string, isJson: boolean): void {
  const sets = noteSetsIn(folder)
  const heldOut = sets.filter(({ isHeldOut }) => isHeldOut)
  const row = (what: Readonly<Record<string, string>>, { precision, recall, f1, found, missed }: Tally): void => {
    const n = found + missed
    const [p, r, f] = [precision, recall, f1].map((value) => Number(value.toFixed(3)))
    if (isJson) console.log(JSON.stringify({ bench: 'duplicates', ...what, n, precision: p, recall: r, f1: f }))
    else {
      const name = Object.values(what).join(' ').padEnd(34)
      console.log(
        `duplicates ${name} n ${String(n).padStart(5)}   P ${p?.toFixed(3)}  R ${r?.toFixed(3)}  F1 ${f?.toFixed(3)}`
      )
    }
  }
  const byLanguage = new Map<string, Tally>()
  for (const { name, isHeldOut, texts } of sets) {
    for (const [language, tally] of measure(texts, anyKind)) {
      if (language === 'all') row({ file: name, ...(!isHeldOut && { note: '(found on it)' }) }, tally)
      if (!isHeldOut) continue
      const sum = byLanguage.get(language) ?? new Tally()
      sum.add(tally)
      byLanguage.set(language, sum)
    }
  }
  for (const kind of TWIN_KINDS) {
    const sum = new Tally()
    for (const { texts } of heldOut) sum.add(measureKind(texts, kind))
    row({ kind }, sum)
  }
  for (const [language, tally] of [...byLanguage].sort(([a], [b]) => (a < b ? 1 : -1))) row({ language }, tally)
  for (const kind of FOE_KINDS) {
    const counts = heldOut.map(({ texts }) => taken(texts, kind))
    const [same, possibly, n] = (['same', 'possibly', 'all'] as const).map((key) =>
      counts.reduce((sum, count) => sum + count[key], 0)
    )
    if (isJson) console.log(JSON.stringify({ bench: 'duplicates', foe: kind, n, same, possibly }))
    else
      console.log(`duplicates told apart: ${kind.padEnd(13)} n ${n}, taken for the same ${same}, possibly ${possibly}`)
  }
  const texts = sets.flatMap((set) => set.texts)
  const time = (what: string, n: number, ms: number): void => {
    if (isJson) console.log(JSON.stringify({ bench: 'duplicates', case: what, n, ms: Math.round(ms) }))
    else
      console.log(`duplicates ${`${what}, ${n.toLocaleString('en')} notes`.padEnd(34)} ${ms.toFixed().padStart(7)} ms`)
  }
  for (const n of TIMED) time('time', n, timeOf(texts, n))
  const pattern = Array.from({ length: PATTERNED }, (_, at) => `As customer ${at} I want my order on the promised day`)
  time('time, one pattern', PATTERNED, timeOf(pattern, PATTERNED))
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf('--data')
  const folder = at < 0 ? OPEN_SETS : path.resolve(process.argv[at + 1] ?? '')
  benchDuplicates(folder, process.argv.includes('--json'))
}
