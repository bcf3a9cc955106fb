import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, grow } from '../../../base/geometry.ts'
import type { Placement } from '../../lenses/lens.ts'
import { NO_MARKS } from '../scene/marks.ts'
import type { NoteView } from '../scene/noteView.ts'
import { placedNote, type SceneNote } from '../scene/scene.ts'
import { uncovered } from './uncovered.ts'

const view = (id: string): NoteView => ({
  ...{ id, text: id, color: 'yellow', height: 200, speaker: null, marks: NO_MARKS, isFaceDown: false },
  body: { lines: [id], fontSize: 20, lineHeight: 27, height: 27 }
})
const pile = (places: readonly Placement[]): SceneNote[] =>
  places.map((place, order) => placedNote(view(String(order)), place, order))
const box = { x: 0, y: 0, w: 1000, h: 1000 }
const idsOf = (notes: readonly SceneNote[]): string[] => notes.map(({ id }) => id)
const allOpaque = (): boolean => true
const at = (x: number, y: number, scale = 1): Placement => ({ x, y, scale })

describe('a pile', () => {
  it('leaves out what lies wholly under another', () => {
    const notes = pile([at(350, 350, 0.5), at(300, 300), at(450, 300)])
    expect(idsOf(uncovered(notes, box, allOpaque))).toEqual(['1', '2'])
  })

  it('leaves out what several cover together', () => {
    const notes = pile([at(300, 300), at(200, 250), at(350, 250), at(200, 400), at(350, 400)])
    expect(idsOf(uncovered(notes, box, allOpaque))).toEqual(['1', '2', '3', '4'])
  })

  it('shows what lies under a note that stands back', () => {
    const notes = pile([at(350, 350, 0.5), at(300, 300)])
    expect(idsOf(uncovered(notes, box, ({ id }) => id !== '1'))).toEqual(['0', '1'])
  })

  it('hides nothing of which a point is free, and keeps the order', () => {
    const coordinate = fc.integer({ min: -150, max: 950 })
    const place = fc.record({ x: coordinate, y: coordinate, scale: fc.constantFrom(0.25, 0.5, 1, 2) })
    const point = fc.record({
      x: fc.double({ min: 0, max: 1000, noNaN: true }),
      y: fc.double({ min: 0, max: 1000, noNaN: true })
    })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), fc.array(point, { maxLength: 60 }), (places, points) => {
        const notes = pile(places)
        const seen = uncovered(notes, box, allOpaque)
        expect(seen).toEqual(notes.filter((note) => seen.includes(note)))
        for (const each of points) {
          const top = notes.findLast((note) => contains(note, each))
          if (top !== undefined) expect(seen).toContain(top)
        }
      })
    )
  })

  it('counts what is seen beside a corner', () => {
    const notes = pile([at(300, 300), at(300, 300)])
    expect(uncovered(notes, grow(box, 6), allOpaque)).toHaveLength(2)
  })
})
