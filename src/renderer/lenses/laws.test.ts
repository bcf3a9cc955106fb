import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, centreOf, contains, overlaps } from '../../base/geometry.ts'
import type { AnyRecord } from '../../domain/engine/record.ts'
import { DIMENSIONS, type Expectation, FACTORS, NOTE_SIZE, VERDICTS } from '../../domain/expectations/expectation.ts'
import { participantType } from '../../domain/people/participant.ts'
import { segmentType } from '../../domain/people/segment.ts'
import { responseType } from '../../domain/responses/response.ts'
import { boardLenses } from './boardLenses.ts'
import type { BoardLens, LensLayout } from './lens.ts'
import { afterSteps, idFor, mapOf, note, viewOf } from './lenses.testdata.ts'
import { placeAt, placesOf } from './places.ts'

const base = (type: string, name: string) => ({ id: idFor(name), type, scope: idFor('workshop') })
const segments = ['sponsors', 'riders'].map((name) =>
  segmentType.schema.parse({ ...base('segment', name), name, weight: 1 })
)
const people = ['anna', 'ben', 'cleo'].map((name, index) =>
  participantType.schema.parse({
    ...{ ...base('participant', name), name, isAlias: false, organisation: '', role: '', side: 'client' },
    ...{ segmentId: segments[index]?.id ?? null, color: 'blue', stage: null, value: null, risk: null }
  })
)

const someNote = fc.record({
  x: fc.integer({ min: -500, max: 3000 }),
  y: fc.integer({ min: -500, max: 3000 }),
  importance: fc.option(fc.constantFrom(0, 0.25, 0.5, 1)),
  feasibility: fc.option(fc.constantFrom(0, 0.25, 0.5, 1)),
  verdict: fc.constantFrom(...VERDICTS),
  factors: fc.subarray([...FACTORS]),
  dimensions: fc.subarray([...DIMENSIONS]),
  participantId: fc.option(fc.constantFrom(...people.map(({ id }) => id)))
})
const someRecords = fc.array(fc.tuple(someNote, fc.boolean()), { minLength: 1, maxLength: 30 }).map((all) => [
  ...segments,
  ...people,
  ...all.flatMap(([fields, isPromised], index): AnyRecord[] => {
    const made = note(`n${index}`, { ...fields, z: index })
    const promise = {
      ...{ ...base('response', `r${index}`), expectationId: made.id, kind: 'promise', text: 'yes', measure: '' },
      ...{ way: 'making', ownerId: null, dueDate: null, promisedLevel: null }
    }
    return isPromised ? [made, responseType.schema.parse(promise)] : [made]
  })
])

const boxesOf = (layout: LensLayout): Box[] =>
  Array.from(layout.notes.values(), ({ x, y, scale }) => ({ x, y, w: NOTE_SIZE * scale, h: NOTE_SIZE * scale }))
const freePlaces = (notes: readonly Expectation[]) => Object.fromEntries(notes.map(({ id, x, y }) => [id, [x, y]]))
const dragOf = (noteIds: readonly string[], dx: number, dy: number) => ({
  ...{ noteIds, frameIds: [], elementIds: [], dx, dy }
})
const others = boardLenses.filter(({ isFree }) => !isFree)
const ofColumns = others.filter(({ id }) => id !== 'matrix')
const each = (lenses: readonly BoardLens[]) => lenses.map((lens) => [lens.id, lens] as const)

describe.each(each(boardLenses))('the lens %s', (_id, lens) => {
  it('has a place for every note', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const { map, layout } = viewOf(lens, records)
        expect([...layout.notes.keys()].sort()).toEqual(map.expectations.map(({ id }) => id).sort())
      })
    )
  })
})

describe.each(each(others))('through the lens %s', (_id, lens) => {
  it('no drop, copy or new note changes the free place of a note', () => {
    const by = fc.integer({ min: -3000, max: 3000 })
    fc.assert(
      fc.property(someRecords, by, by, fc.nat(29), (records, dx, dy, nth) => {
        const view = viewOf(lens, records)
        const before = freePlaces(view.map.expectations)
        const ids = view.map.expectations.map(({ id }) => id)
        const picked = [...new Set([ids[nth % ids.length] ?? '', ids[0] ?? ''])]
        const dropped = mapOf(afterSteps(records, lens.drop(dragOf(picked, dx, dy), view)))
        expect(freePlaces(dropped.expectations)).toEqual(before)
        const copied = mapOf(
          afterSteps(
            records,
            lens.copy(dragOf(picked, dx, dy), (id) => `${id.slice(1)}9`, view)
          )
        )
        expect(freePlaces(copied.expectations)).toMatchObject(before)
        expect(copied.expectations).toHaveLength(ids.length + picked.length)
      })
    )
  })
})

describe.each(each(ofColumns))('the columns of %s', (_id, lens) => {
  it('lay no note over another, and each in its column', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const { layout } = viewOf(lens, records)
        const boxes = boxesOf(layout)
        const places = placesOf(layout)
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false)
          expect(places.filter((place) => contains(place.box, centreOf(box)))).toHaveLength(1)
        }
        for (const [index, { box }] of places.entries()) {
          expect(places.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false)
        }
      })
    )
  })

  it('have a note where it was dropped, or say why not', () => {
    fc.assert(
      fc.property(someRecords, fc.nat(29), fc.nat(9), (records, nth, column) => {
        const view = viewOf(lens, records)
        const places = placesOf(view.layout)
        const [noteId, at] = [...view.layout.notes][nth % view.layout.notes.size] ?? ['', { x: 0, y: 0 }]
        const to = places[column % places.length]
        if (to === undefined) throw new Error('no columns')
        const middle = { x: at.x + (NOTE_SIZE * lens.noteScale) / 2, y: at.y + (NOTE_SIZE * lens.noteScale) / 2 }
        const end = centreOf(to.box)
        const drag = dragOf([noteId], end.x - middle.x, end.y - middle.y)
        const after = viewOf(lens, afterSteps(records, lens.drop(drag, view)))
        const placed = after.layout.notes.get(noteId)
        const now = placed && placeAt(placesOf(after.layout), { x: placed.x + 1, y: placed.y + 1 }, 0)
        const isRefused = lens.refusal?.(drag, view) !== null
        const here = placeAt(places, middle, 0)
        expect(now?.id).toBe(isRefused ? here?.id : to.id)
        // What is lit while it is dragged is what takes it in.
        expect(lens.targets(drag, view)).toEqual(isRefused || here?.id === to.id ? [] : [to.box])
      })
    )
  })

  it('give a note that is made in one its value', () => {
    const view = viewOf(lens, [...segments, ...people, note('here')])
    for (const { id, box } of placesOf(view.layout)) {
      const { x, y, ...fields } = lens.born({ x: box.x + box.w / 2 - 75, y: box.y + box.h / 2 - 75 }, view)
      const made = note('made', { ...fields, x, y })
      const after = viewOf(lens, [...segments, ...people, note('here'), made]).layout
      const placed = after.notes.get(made.id)
      const now = placed && placeAt(placesOf(after), { x: placed.x + 1, y: placed.y + 1 }, 0)
      // Nobody can be promised something, or belong to a segment, by the place of a note.
      expect(now?.id).toBe(lens.id === 'status' || lens.id === 'segments' ? null : id)
    }
  })
})
