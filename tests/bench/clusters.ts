// npm run bench:clusters [-- --json] [--data DIR]: how near suggested clusters are to those that people made, beside what else
// could have been suggested, in the same run; then near-duplicates (bench:duplicates), and the time it takes.
import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { analystWith } from '../../src/jobs/grouping/analyst.ts'
import { averageLinkage, kMeans, sharedKeyword } from './clusters/baselines.ts'
import { timeFrames } from './clusters/frames.ts'
import { measureLearning, measurePlacing, measureSuggestion } from './clusters/measure.ts'
import { type Scores, scoresOf } from './clusters/scores.ts'
import { ALL_SETS, isConstructed, type LabelledSet, OPEN_SETS, setsIn } from './clusters/sets.ts'
import { timeThreads } from './clusters/time.ts'
import { benchDuplicates } from './duplicates.ts'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, data: { type: 'string' } },
  strict: false
})
const isJson = values.json === true
const folder =
  typeof values.data === 'string' ? path.resolve(values.data) : fs.existsSync(ALL_SETS) ? ALL_SETS : OPEN_SETS
const sets = setsIn(folder)
const analyst = analystWith(null)

const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
const rounded = (value: number): number => Number(value.toFixed(4))
const say = (line: string): void => {
  if (!isJson) console.log(line)
}
const show = ({ ari, v, b3 }: Scores): string => [ari, v, b3].map((value) => value.toFixed(2).padStart(5)).join(' ')

const BASELINES: Readonly<Record<string, (texts: readonly string[], count: number) => string[]>> = {
  'shared keyword': sharedKeyword,
  'average link': averageLinkage,
  'k-means': kMeans
}

interface Row {
  readonly set: LabelledSet
  readonly suggested: ReturnType<typeof measureSuggestion>
  readonly placing: ReturnType<typeof measurePlacing>
  readonly learning: ReturnType<typeof measureLearning>
  readonly baselines: Readonly<Record<string, Scores>>
}

function measure(set: LabelledSet): Row {
  const [texts, labels] = [set.notes.map(({ text }) => text), set.notes.map(({ label }) => label)]
  const baselines = Object.fromEntries(
    Object.entries(BASELINES).map(([name, group]) => [name, scoresOf(labels, group(texts, new Set(labels).size))])
  )
  const suggested = measureSuggestion(set, analyst)
  return { set, suggested, placing: measurePlacing(set, analyst), learning: measureLearning(set, analyst), baselines }
}

function print({ set: { name, language, notes }, suggested, placing, baselines }: Row): void {
  const { scores, ms } = suggested
  if (isJson) {
    const [ari, v, b3] = [scores.ari, scores.v, scores.b3].map(rounded)
    console.log(JSON.stringify({ bench: 'clusters', file: name, language, ari, v, b3, ms: rounded(ms) }))
    return
  }
  const others = Object.entries(baselines).map(([other, their]) => `${other} ${show(their)}`)
  console.log(
    `${name.padEnd(23)} ${language.padEnd(8)} n ${String(notes.length).padStart(3)}  suggested ${show(scores)}  ` +
      `${others.join('  ')}  sure ${suggested.surePrecision.toFixed(2)} of ${suggested.sureShare.toFixed(2)}  ` +
      `first ${(placing.first / placing.asked).toFixed(2)}  ${ms.toFixed(0)} ms`
  )
}

say(
  `ARI, V-measure and B-cubed F1 on ${folder}; of the baselines those that need it are told the true number of groups\n`
)
// Once before anything is timed.
for (const set of sets.slice(0, 1)) measureSuggestion(set, analyst)
const rows: Row[] = []
for (const set of sets) {
  const row = measure(set)
  rows.push(row)
  print(row)
}

function summary(title: string, some: readonly Row[]): void {
  if (some.length === 0) return
  const ours = mean(some.map(({ suggested }) => suggested.scores.ari))
  const their = Object.keys(BASELINES).map((name) => {
    const ari = mean(some.map(({ baselines }) => baselines[name]?.ari ?? 0))
    return `${name} ${ari.toFixed(3)} (× ${(ours / ari).toFixed(2)})`
  })
  const asked = some.reduce((sum, { placing }) => sum + placing.asked, 0)
  const share = (key: 'first' | 'among'): string =>
    (some.reduce((sum, { placing }) => sum + placing[key], 0) / asked).toFixed(3)
  say(`\n${title}: mean ARI ${ours.toFixed(3)}; ${their.join(', ')}`)
  say(
    `  B-cubed precision of what is shown as sure ${mean(some.map(({ suggested }) => suggested.surePrecision)).toFixed(3)}`
  )
  say(`  a new note: right group first ${share('first')}, among three ${share('among')}, of ${asked}`)
  const [without, knowing] = (['without', 'with'] as const).map((key) =>
    mean(some.map(({ learning }) => learning[key]))
  )
  say(`  with three notes of ten sorted by people, ARI of the others ${without?.toFixed(3)} → ${knowing?.toFixed(3)}`)
}

summary(
  'Real files',
  rows.filter(({ set }) => !isConstructed(set))
)
summary(
  'Constructed workshops',
  rows.filter(({ set }) => isConstructed(set))
)
summary('All', rows)
for (const language of new Set(sets.map((set) => set.language))) {
  summary(
    language,
    rows.filter(({ set }) => set.language === language)
  )
}
for (const { set, suggested } of rows.filter(({ set }) => isConstructed(set))) {
  say(`${set.name}: ARI of groups against language ${suggested.ariToLanguage.toFixed(3)}`)
}
say('')
benchDuplicates(folder, isJson)
await timeThreads(sets, isJson)
await timeFrames(sets, isJson)
