import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportBundle } from '../src/domain/interop/bundle.ts'
import { bundleOf } from '../src/domain/interop/bundleOf.ts'
import { readExcalidraw } from '../src/domain/interop/formats/excalidraw.ts'
import { writeExcalidraw } from '../src/domain/interop/formats/excalidrawWrite.ts'
import { plainText } from '../src/domain/interop/formats/html.ts'
import { readJsonCanvas } from '../src/domain/interop/formats/jsonCanvas.ts'
import { writeJsonCanvas } from '../src/domain/interop/formats/jsonCanvasWrite.ts'
import { readMarkdown } from '../src/domain/interop/formats/markdown.ts'
import { outlineOf, writeMarkdown } from '../src/domain/interop/formats/markdownWrite.ts'
import { OWN_KEY } from '../src/domain/interop/formats/own.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../src/domain/map/workshopMap.ts'
import { randomWorkshop } from './harness/randomWorkshop.ts'

// D12: what is exported and imported again is the same, for any workshop.

const maps = fc.nat().map((seed): WorkshopMap => workshopMap(listerOf(randomWorkshop(seed))))
/** Texts that formats have marks for. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...'\\`*_[]()<>#+-=~&|!.:;\'"1234 \n\t—–•、「报价要透明ab'), { maxLength: 40 })
    .map((marks) => marks.join('')),
  fc.constantFrom(
    '1. first',
    '# head',
    '- a\n- b',
    '> q',
    '+1 me too',
    '— Ann',
    '&amp;',
    '&#35;',
    'a\\',
    '***',
    '---',
    '```x',
    '<b>x</b>',
    'a  \n\n\nb',
    '[x](y)',
    '2*3*4 _a_b_',
    '1、报价',
    '=='
  )
)

/** Any map, with any texts. */
const worded = fc.tuple(maps, fc.infiniteStream(words)).map(([map, texts]): WorkshopMap => {
  const next = (): string => texts.next().value.slice(0, 300)
  return {
    ...map,
    workshop: map.workshop === null ? null : { ...map.workshop, title: next() },
    participants: map.participants.map((person) => ({ ...person, name: next() })),
    clusters: map.clusters.map((cluster) => ({ ...cluster, title: next() })),
    expectations: map.expectations.map((note) => ({ ...note, text: next(), quote: next() })),
    mentions: map.mentions.map((mention) => ({ ...mention, text: next(), quote: next() }))
  }
})

/** The order of clusters says nothing: they stand apart from one another. */
const sorted = (bundle: ImportBundle): ImportBundle => ({
  ...bundle,
  clusters: [...bundle.clusters].sort((a, b) => (a.key < b.key ? -1 : 1))
})

const boards = [
  { name: 'JSON Canvas', write: writeJsonCanvas, read: readJsonCanvas },
  { name: 'Excalidraw', write: writeExcalidraw, read: readExcalidraw }
]

describe.each(boards)('$name', ({ write, read }) => {
  it('brings back what it was written from', () => {
    fc.assert(
      fc.property(worded, (map) => {
        expect(sorted(read(JSON.parse(write(map))))).toEqual(
          sorted({ ...bundleOf(map), title: plainText(map.workshop?.title ?? '') })
        )
      }),
      { numRuns: 60 }
    )
  })

  it('still says the words, frames, places and connections when another program has dropped our own part', () => {
    fc.assert(
      fc.property(worded, (map) => {
        const bare = withoutOwn(JSON.parse(write(map)))
        const known = new Map(bundleOf(map).notes.map((note) => [note.key, note]))
        const { notes, links, clusters } = read(bare)
        const taken = notes.filter(({ key }) => known.has(key))
        expect(taken.map(({ key }) => key)).toEqual(
          [...known.values()].filter(({ text }) => plainText(text) !== '').map(({ key }) => key)
        )
        for (const { key, text, at } of taken) {
          const trimmed = plainText(known.get(key)?.text ?? '')
          expect(lines(text)).toEqual(lines(trimmed))
          expect(at).toEqual(known.get(key)?.at)
        }
        const isTaken = new Set(taken.map(({ key }) => key))
        expect(links).toEqual(
          bundleOf(map).links.filter(({ fromKey, toKey }) => isTaken.has(fromKey) && isTaken.has(toKey))
        )
        expect(new Set(clusters.map(({ key }) => key))).toEqual(new Set(map.clusters.map(({ id }) => id)))
      }),
      { numRuns: 60 }
    )
  })
})

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim())

function withoutOwn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOwn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      key === OWN_KEY || key === 'customData' ? [] : [[key, withoutOwn(item)]]
    )
  )
}

/** As sets are compared. */
const inOrder = (rows: readonly unknown[]): string[] =>
  rows.map((row) => JSON.stringify(row)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

describe('Markdown', () => {
  it('writes the same outline of what was read from one', () => {
    fc.assert(
      fc.property(worded, (map) => {
        const outline = writeMarkdown(map)
        expect(outlineOf(readMarkdown(outline))).toBe(outline)
      }),
      { numRuns: 100 }
    )
  })

  it('brings back every note with its words, its quotation and its speaker', () => {
    fc.assert(
      fc.property(worded, (map) => {
        const { notes } = bundleOf(map)
        const told = readMarkdown(writeMarkdown(map)).notes
        const expected = notes.flatMap(({ text, quote, speaker }) => {
          const [said, quoted] = [lines(plainText(text)).join('\n'), lines(plainText(quote)).join('\n')]
          if (said === '' && quoted === '') return []
          return [[said === '' ? quoted : said, said === '' ? '' : quoted, plainText(speaker.replaceAll(/\s+/g, ' '))]]
        })
        expect(inOrder(told.map(({ text, quote, speaker }) => [text, quote, speaker]))).toEqual(inOrder(expected))
      }),
      { numRuns: 100 }
    )
  })
})
