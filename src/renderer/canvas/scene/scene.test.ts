import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, contains, overlaps } from '../../../base/geometry.ts'
import type { Frame, LensLayout, Placement } from '../../lenses/lens.ts'
import { caughtIn, hitAt, lassoed } from './hit.ts'
import { initialsOf } from './initials.ts'
import { NO_MARKS } from './marks.ts'
import { type NoteView, noteHeight } from './noteView.ts'
import { Scene } from './scene.ts'

const view = (id: string): NoteView => ({
  ...{ id, text: id, color: 'yellow', height: 200, speaker: null, marks: NO_MARKS, isFaceDown: false },
  body: { lines: [id], fontSize: 20, lineHeight: 27, height: 27 }
})
const viewsOf = (ids: Iterable<string>) => new Map(Array.from(ids, (id) => [id, view(id)]))
const layoutOf = (notes: Record<string, Placement>, frames: readonly Frame[] = []): LensLayout => ({
  notes: new Map(Object.entries(notes)),
  frames,
  backdrop: []
})
const frame: Frame = { id: 'f', title: 'login', color: 'blue', noteIds: ['member'], x: 1000, y: 0, w: 600, h: 600 }
const place = (x: number, y: number, scale = 1): Placement => ({ x, y, scale })

function sceneOf(notes: Record<string, Placement>, frames: readonly Frame[] = []): Scene {
  const scene = new Scene()
  scene.show(layoutOf(notes, frames), viewsOf(Object.keys(notes)))
  return scene
}

describe('hitting', () => {
  const scene = sceneOf({ below: place(0, 0), above: place(100, 0), member: place(1100, 100) }, [frame])

  it('finds the uppermost note', () => {
    expect(hitAt(scene, { x: 50, y: 50 }, 1)).toEqual({ kind: 'note', id: 'below' })
    expect(hitAt(scene, { x: 150, y: 50 }, 1)).toEqual({ kind: 'note', id: 'above' })
    expect(hitAt(scene, { x: 500, y: 50 }, 1)).toEqual({ kind: 'empty' })
  })

  it('tells title, edge, note and inside of a frame apart', () => {
    expect(hitAt(scene, { x: 1300, y: 30 }, 1)).toEqual({ kind: 'title', id: 'f' })
    expect(hitAt(scene, { x: 1598, y: 300 }, 1)).toEqual({ kind: 'edge', id: 'f', grip: { x: 1, y: 0 } })
    expect(hitAt(scene, { x: 1003, y: 598 }, 1)).toEqual({ kind: 'edge', id: 'f', grip: { x: -1, y: 1 } })
    expect(hitAt(scene, { x: 1150, y: 150 }, 1)).toEqual({ kind: 'note', id: 'member' })
    expect(hitAt(scene, { x: 1400, y: 400 }, 1)).toEqual({ kind: 'empty' })
  })

  it('takes the whole frame for its title when only the title can be read', () => {
    expect(hitAt(scene, { x: 1150, y: 150 }, 0.1)).toEqual({ kind: 'title', id: 'f' })
  })

  it('knows what a box touches and what it encloses', () => {
    const box = { x: 90, y: -10, w: 250, h: 250 }
    expect(caughtIn(scene, box, 'touching').notes.map(({ id }) => id)).toEqual(['below', 'above'])
    expect(caughtIn(scene, box, 'enclosed').notes.map(({ id }) => id)).toEqual(['above'])
  })

  it('finds the innermost frame, the mark that folds it, and far out the theme alone', () => {
    const theme: Frame = { ...frame, id: 't', partIds: ['f'], isCollapsed: false, x: 900, y: -100, w: 800, h: 800 }
    const nested = sceneOf({}, [theme, { ...frame, parentId: 't', isCollapsed: false }])
    expect(hitAt(nested, { x: 1300, y: 30 }, 1)).toEqual({ kind: 'title', id: 'f' })
    expect(hitAt(nested, { x: 1015, y: 30 }, 1)).toEqual({ kind: 'fold', id: 'f' })
    expect(hitAt(nested, { x: 1002, y: 300 }, 1)).toEqual({ kind: 'edge', id: 'f', grip: { x: -1, y: 0 } })
    expect(hitAt(nested, { x: 1300, y: -60 }, 1)).toEqual({ kind: 'title', id: 't' })
    expect(hitAt(nested, { x: 1300, y: 30 }, 0.1)).toEqual({ kind: 'title', id: 't' })
  })

  it('takes a card at any place of it', () => {
    const card = sceneOf({}, [{ ...frame, isCollapsed: true }])
    expect(hitAt(card, { x: 1598, y: 300 }, 1)).toEqual({ kind: 'title', id: 'f' })
  })

  it('catches a frame that a box encloses, then not its notes', () => {
    const around = { x: 900, y: -50, w: 800, h: 800 }
    expect(caughtIn(scene, around, 'touching')).toMatchObject({ notes: [], frames: ['f'] })
    const part = caughtIn(scene, { ...around, w: 400 }, 'touching')
    expect([part.notes.map(({ id }) => id), part.frames]).toEqual([['member'], []])
  })

  it('catches the notes whose middle a line goes round', () => {
    const path = [
      { x: 130, y: -20 },
      { x: 350, y: -20 },
      { x: 350, y: 250 },
      { x: 130, y: 250 }
    ]
    expect(lassoed(scene, path).map(({ id }) => id)).toEqual(['above'])
    expect(lassoed(scene, path.slice(0, 2))).toEqual([])
  })
})

describe('a scene', () => {
  const coordinate = fc.integer({ min: -2000, max: 2000 })
  const placements = fc.dictionary(
    fc.constantFrom(...'abcdefghijklmnopqrst'.split('')),
    fc.record({ x: coordinate, y: coordinate, scale: fc.constantFrom(1, 0.5) })
  )
  const boxes = fc.record({ x: coordinate, y: coordinate, w: fc.integer({ max: 1500, min: 0 }), h: fc.constant(700) })

  it('finds after any change what a look at everything finds', () => {
    fc.assert(
      fc.property(fc.array(placements, { minLength: 1, maxLength: 5 }), boxes, (layouts, box) => {
        const scene = new Scene()
        const views = viewsOf('abcdefghijklmnopqrst')
        for (const notes of layouts) {
          scene.show(layoutOf(notes), views)
          const all = [...scene.notes.values()]
          expect(all.map(({ id }) => id)).toEqual(Object.keys(notes))
          expect(scene.notesIn(box)).toEqual(all.filter((note) => touches(note, box)))
        }
      })
    )
  })

  it('says of every change where it is seen', () => {
    fc.assert(
      fc.property(placements, placements, fc.record({ x: coordinate, y: coordinate }), (before, after, point) => {
        const scene = new Scene()
        const views = viewsOf('abcdefghijklmnopqrst')
        scene.show(layoutOf(before), views)
        const seenBefore = picture(scene, point)
        const damage = scene.show(layoutOf(after), views)
        const isDamaged = damage === 'all' || damage.some((box) => contains(box, point))
        if (!isDamaged) expect(picture(scene, point)).toEqual(seenBefore)
      })
    )
  })

  it('has nothing to draw anew when nothing changed', () => {
    const notes = { a: place(0, 0), b: place(300, 0) }
    const scene = new Scene()
    const views = viewsOf(['a', 'b'])
    scene.show(layoutOf(notes, [frame]), views)
    expect(scene.show(layoutOf(notes, [frame]), views)).toEqual([])
  })
})

const picture = (scene: Scene, point: { x: number; y: number }) =>
  scene.notesIn({ ...point, w: 0, h: 0 }).map(({ id, x, y, scale }) => ({ id, x, y, scale }))

const touches = (note: Box, box: Box): boolean =>
  overlaps(note, box) ||
  (note.x <= box.x + box.w && note.x + note.w >= box.x && note.y <= box.y + box.h && note.y + note.h >= box.y)

describe('a note', () => {
  it('grows when its text does not fit', () => {
    const block = { lines: [], fontSize: 14, lineHeight: 19 }
    expect(noteHeight({ ...block, height: 100 })).toBe(200)
    expect(noteHeight({ ...block, height: 300 })).toBe(358)
  })

  it('shows who said it by initials', () => {
    expect(['Maria Berg', 'Anna', '王建国', 'Jean Paul Sartre', '采购', ''].map(initialsOf)).toEqual([
      ...['MB', 'A', '王', 'JS', '采', '']
    ])
  })
})
