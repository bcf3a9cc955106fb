import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { localDayOf } from '../../src/base/day.ts'
import { overlaps } from '../../src/base/geometry.ts'
import { NOTE_SIZE } from '../../src/domain/expectations/expectation.ts'
import { decodePlumbFile } from '../../src/domain/interop/plumbFile.ts'
import { gapsOf } from '../../src/domain/levels/gap.ts'
import { listerOf, workshopMap } from '../../src/domain/map/workshopMap.ts'
import { sizeAdvice } from '../../src/domain/people/groupSize.ts'
import { recordTypes } from '../../src/domain/registry.ts'
import type { Response } from '../../src/domain/responses/response.ts'
import { studyOf } from '../../src/domain/sorts/study.ts'
import { sampleFile, samples } from './all.ts'
import { expandSample, printSample } from './expand.ts'
import type { Sample } from './format.ts'

const asShipped = (sample: Sample) => readFileSync(sampleFile(sample), 'utf8')

function mapOf(sample: Sample) {
  const decoded = decodePlumbFile(JSON.parse(asShipped(sample)), recordTypes)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.error))
  return { map: workshopMap(listerOf(decoded.value.records)), records: decoded.value.records }
}

/** Longest text that a note of 200 px holds at a size that a room can read. */
const ROOM_ON_A_NOTE = 100

describe.each(samples.map((sample) => [sample.id, sample] as const))('sample %s', (_, sample) => {
  test('the file that ships is the one the tool writes', () => {
    expect(asShipped(sample), 'run: node tools/make-samples.ts').toBe(printSample(expandSample(sample)))
  })

  const { map, records } = mapOf(sample)

  test('is rich enough to show every phase', () => {
    const share = (part: readonly unknown[]) => part.length / map.expectations.length
    expect(map.expectations.length).toBeGreaterThanOrEqual(64)
    expect(map.expectations.length).toBeLessThanOrEqual(80)
    expect(map.clusters).toHaveLength(8)
    expect(map.sessions).toHaveLength(2)
    expect(map.segments).toHaveLength(4)
    expect(map.participants.length).toBeGreaterThanOrEqual(8)
    expect(map.participants.length).toBeLessThanOrEqual(12)
    expect(map.mentions.length).toBeGreaterThanOrEqual(12)
    expect(map.responses.length).toBeGreaterThanOrEqual(28)
    expect(new Set(map.responses.map(({ kind }) => kind)).size).toBe(3)
    expect(new Set(map.expectations.map(({ verdict }) => verdict)).size).toBe(5)
    expect(map.expectations.filter(({ quote }) => quote !== '').length).toBeGreaterThanOrEqual(12)
    expect(share(map.expectations.filter(({ factors }) => factors.length > 0))).toBeGreaterThan(0.85)
    expect(share(map.expectations.filter(({ dimensions }) => dimensions.length > 0))).toBeGreaterThan(2 / 3)
    expect(new Set(map.expectations.map(({ dimensions }) => dimensions[0])).size).toBe(6)
    expect(share(map.expectations.filter(({ importance }) => importance !== null))).toBeGreaterThan(0.75)
    const lone = map.expectations.filter(({ clusterId }) => clusterId === null)
    expect(lone.length).toBeGreaterThanOrEqual(5)
    expect(lone.length).toBeLessThanOrEqual(12)
  })

  test('levels disappoint here and delight there', () => {
    const gaps = gapsOf(map, localDayOf).flatMap(({ gap }) => (gap === null ? [] : [gap]))
    expect(gaps.length).toBeGreaterThanOrEqual(15)
    expect(gaps.filter((gap) => gap < 0).length).toBeGreaterThanOrEqual(4)
    expect(gaps.filter((gap) => gap > 0).length).toBeGreaterThanOrEqual(4)
    expect(new Set(map.statuses.map(({ state }) => state))).toEqual(
      new Set(['open', 'in-progress', 'delivered', 'exceeded', 'missed'])
    )
  })

  test('nothing names a record that is not there, or one of another workshop', () => {
    const typeById = new Map(records.map(({ id, type }) => [id, type]))
    expect(typeById.size).toBe(records.length)
    for (const record of records) {
      const type = recordTypes.get(record.type)
      expect(record.scope).toBe(map.workshop?.id)
      const named = Object.entries({ ...type?.ownedBy, ...type?.refs }).filter(([field]) => record[field] !== null)
      for (const [field, target] of named) {
        expect(typeById.get(String(record[field])), `${field} of ${JSON.stringify(record)}`).toBe(target)
      }
    }
  })

  test('keeps the rules that commands would have kept', () => {
    const us = new Set(map.participants.filter(({ side }) => side === 'us').map(({ id }) => id))
    const clients = map.participants.length - us.size
    expect(['ideal', 'fits', 'large']).toContain(sizeAdvice('focus-group', clients)?.fit)
    expect(map.signings).toEqual([])
    expect(new Set(map.responses.map(({ expectationId }) => expectationId)).size).toBe(map.responses.length)
    const verdicts = new Map(map.expectations.map(({ id, verdict }) => [id, verdict]))
    const fitting = { promise: ['now'], explanation: ['later', 'decline'], alternative: ['alternative'] }
    const fits = ({ kind, text, expectationId }: Response) =>
      text !== '' && fitting[kind].includes(verdicts.get(expectationId) ?? '')
    expect(map.responses.filter((response) => !fits(response))).toEqual([])
    for (const { measure, ownerId, dueDate } of map.responses.filter(({ kind }) => kind === 'promise')) {
      expect(measure).not.toBe('')
      expect(us.has(ownerId ?? '')).toBe(true)
      expect(dueDate).not.toBeNull()
    }
    const judged = map.expectations.filter(({ verdict }) => verdict !== 'now' && verdict !== 'open')
    expect(judged.filter(({ verdictReason }) => verdictReason === '')).toEqual([])
  })

  test('has card sorts that say something, of which all but one count', () => {
    if (sample.sorts === undefined) return
    const { sorters, agreement } = studyOf(map)
    expect(sorters.filter(({ isCounted }) => !isCounted).map(({ silence }) => silence)).toEqual(['one-pile'])
    expect(agreement).toBeGreaterThan(0.2)
    expect(agreement).toBeLessThan(0.8)
  })

  test('goes forward in time', () => {
    const [kickoff, review] = map.sessions
    const weeks = (Date.parse(review?.date ?? '') - Date.parse(kickoff?.date ?? '')) / (7 * 24 * 3600_000)
    expect(weeks).toBeGreaterThanOrEqual(6)
    expect(weeks).toBeLessThanOrEqual(10)
    for (const { promise } of Object.values(sample.replies)) {
      const days = [sample.agreedOn, ...(promise?.log ?? []).map(([day]) => day), sample.review.date]
      expect(days).toEqual([...days].sort())
    }
  })

  test('lies tidily on the board, every text fitting its note', () => {
    const notes = map.expectations.map((note) => ({ note, box: { x: note.x, y: note.y, w: NOTE_SIZE, h: NOTE_SIZE } }))
    expect(map.expectations.filter(({ text }) => text.length > ROOM_ON_A_NOTE)).toEqual([])
    for (const [index, { note, box }] of notes.entries()) {
      expect(notes.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false)
      const under = map.clusters.filter((cluster) => overlaps(box, cluster)).map(({ id }) => id)
      expect(under).toEqual(note.clusterId === null ? [] : [note.clusterId])
    }
    const frames = map.clusters
    expect(frames.map(({ title }) => title)).toEqual(sample.clusters.map(({ title }) => title))
    expect(frames.some((frame, i) => frames.slice(i + 1).some((other) => overlaps(frame, other)))).toBe(false)
  })
})
