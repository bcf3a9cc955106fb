import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Element } from '../../../domain/elements/element.ts'
import type { Link } from '../../../domain/links/link.ts'
import { NO_SELECTION, selectionOf } from '../selection.ts'
import { withContents } from './contents.ts'
import { type SceneElement, sceneElement } from './elements.ts'
import { handlesOf, reshaped } from './handles.ts'
import { caughtIn, hitAt } from './hit.ts'
import { LinkViews } from './links.ts'
import { NO_MARKS } from './marks.ts'
import type { NoteView } from './noteView.ts'
import { Scene } from './scene.ts'

const measure = (text: string): number => text.length / 2
const element = (id: string, fields: Partial<Element>): SceneElement =>
  sceneElement(
    {
      ...{ id, type: 'element', scope: 's', kind: 'frame', text: '', color: 'blue', fontSize: 20, z: 1 },
      ...{ isLocked: false, x: 0, y: 0, w: 100, h: 100 },
      ...fields
    } as Element,
    null,
    measure
  )
const note = (id: string): NoteView => ({
  ...{ id, text: id, color: 'yellow', height: 200, speaker: null, marks: NO_MARKS, isFaceDown: false },
  body: { lines: [id], fontSize: 20, lineHeight: 27, height: 27 }
})
const link = (id: string, kind: Link['kind'], fromId: string, toId: string): Link =>
  ({ id, type: 'link', scope: 's', kind, fromId, toId }) as Link

function sceneOf(elements: readonly SceneElement[], links: readonly Link[] = []): Scene {
  const scene = new Scene()
  const places = { a: { x: 1000, y: 0, scale: 1 }, b: { x: 1600, y: 0, scale: 1 } }
  scene.show(
    { notes: new Map(Object.entries(places)), frames: [], backdrop: [] },
    new Map(['a', 'b'].map((id) => [id, note(id)])),
    { elements: new Map(elements.map((each) => [each.id, each])), links: new LinkViews().of(links) }
  )
  return scene
}

describe('hitting elements', () => {
  const frame = element('frame', { x: 0, y: 0, w: 600, h: 400 })
  const text = element('text', { kind: 'text', text: 'abc', x: 100, y: 100, w: 200, z: 2 })
  const arrow = element('arrow', { kind: 'arrow', x: 600, y: 600, w: -200, h: -100, z: 3 })

  it('takes a frame by its title and edge, and leaves its inside to the board', () => {
    const scene = sceneOf([frame, text, arrow])
    expect(hitAt(scene, { x: 300, y: 20 }, 1)).toEqual({ kind: 'element', id: 'frame' })
    expect(hitAt(scene, { x: 598, y: 200 }, 1)).toEqual({ kind: 'element', id: 'frame' })
    expect(hitAt(scene, { x: 500, y: 300 }, 1)).toEqual({ kind: 'empty' })
    expect(hitAt(scene, { x: 150, y: 112 }, 1)).toEqual({ kind: 'element', id: 'text' })
  })

  it('takes an arrow by its line, whichever way it goes', () => {
    const scene = sceneOf([arrow])
    expect(hitAt(scene, { x: 500, y: 551 }, 1)).toEqual({ kind: 'element', id: 'arrow' })
    expect(hitAt(scene, { x: 420, y: 590 }, 1)).toEqual({ kind: 'empty' })
  })

  it('draws a box through what is locked, and catches a frame only whole', () => {
    const locked = element('image', { kind: 'image', isLocked: true, x: 0, y: 0, w: 300, h: 300 })
    expect(hitAt(sceneOf([locked]), { x: 150, y: 150 }, 1)).toEqual({ kind: 'empty' })
    const scene = sceneOf([frame, text, locked])
    expect(caughtIn(scene, { x: 50, y: 50, w: 300, h: 300 }, 'touching').elements).toEqual(['text'])
    expect(caughtIn(scene, { x: -10, y: -10, w: 700, h: 500 }, 'touching').elements.sort()).toEqual(['frame', 'text'])
  })

  it('moves what lies in a frame along with it, but for what is locked', () => {
    const around = element('frame', { x: 900, y: -100, w: 500, h: 500 })
    const held = element('held', { x: 950, y: 0, w: 20, h: 20, isLocked: true })
    const scene = sceneOf([around, held, text])
    expect(withContents(scene, selectionOf({ elements: ['frame'] }))).toEqual(
      selectionOf({ notes: ['a'], elements: ['frame'] })
    )
    expect(withContents(scene, NO_SELECTION)).toBe(NO_SELECTION)
  })
})

describe('pulling elements', () => {
  it('keeps the ratio of an image and the corner that is not pulled', () => {
    const delta = fc.integer({ min: -500, max: 500 })
    fc.assert(
      fc.property(delta, delta, fc.constantFrom(...handlesOf(element('i', { kind: 'image' }))), (dx, dy, { grip }) => {
        if (typeof grip === 'string') return
        const image = element('i', { kind: 'image', x: 10, y: 20, w: 300, h: 150 })
        const { x, y, w, h } = reshaped(image, grip, dx, dy, false)
        expect(w / h).toBeCloseTo(2, 6)
        expect(grip.x < 0 ? x + w : x).toBeCloseTo(grip.x < 0 ? 310 : 10, 6)
        expect(grip.y < 0 ? y + h : y).toBeCloseTo(grip.y < 0 ? 170 : 20, 6)
      })
    )
  })

  it('moves one end of an arrow and leaves the other', () => {
    const arrow = element('arrow', { kind: 'arrow', x: 0, y: 0, w: 100, h: 50 })
    expect(reshaped(arrow, 'start', -20, 10, false)).toEqual({ x: -20, y: 10, w: 120, h: 40 })
    expect(reshaped(arrow, 'end', 20, 10, false)).toEqual({ x: 0, y: 0, w: 120, h: 60 })
    expect(reshaped(arrow, 'end', 100, -45, true)).toEqual({ x: 0, y: 0, w: 200, h: 0 })
  })
})

describe('connections', () => {
  it('are hit between their notes, and at their mark; those of one pair run side by side', () => {
    const scene = sceneOf([], [link('l', 'conflicts', 'a', 'b')])
    expect(hitAt(scene, { x: 1300, y: 103 }, 1)).toEqual({ kind: 'link', id: 'l' })
    expect(hitAt(scene, { x: 1300, y: 130 }, 1)).toEqual({ kind: 'empty' })
    expect(hitAt(scene, { x: 1300, y: 103 }, 0.1)).toEqual({ kind: 'empty' })
    const two = sceneOf([], [link('l', 'supports', 'a', 'b'), link('m', 'depends', 'b', 'a')])
    const [first, second] = ['l', 'm'].map((id) => two.links.get(id)?.line?.from.y ?? 0)
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeGreaterThan(20)
  })

  it('damage the board where they were and where they are when a note moves', () => {
    const links = new LinkViews().of([link('l', 'supports', 'a', 'b')])
    const scene = sceneOf([], [link('l', 'supports', 'a', 'b')])
    const before = scene.links.get('l')
    const views = new Map(['a', 'b'].map((id) => [id, scene.notes.get(id)?.view ?? note(id)]))
    const places = new Map([
      ['a', { x: 1000, y: 0, scale: 1 }],
      ['b', { x: 1600, y: 900, scale: 1 }]
    ])
    scene.show({ notes: places, frames: [], backdrop: [] }, views, { elements: new Map(), links })
    expect(scene.links.get('l')?.line?.to.y).toBeGreaterThan(800)
    expect(scene.links.get('l')).not.toBe(before)
  })
})
