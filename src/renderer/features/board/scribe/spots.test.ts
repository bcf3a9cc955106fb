import { describe, expect, it, vi } from 'vitest'
import { type Box, boundsOf, contains, overlaps } from '../../../../base/geometry.ts'
import type { Element } from '../../../../domain/elements/element.ts'
import { NOTE_SIZE } from '../../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { affinityLens } from '../../../lenses/affinity/affinity.ts'
import type { BoardDesk } from '../desk.ts'
import { release, showSpots, spotFor, spotsForMany } from './spots.ts'

const map = {
  clusters: [],
  expectations: [{ id: 'old', x: 0, y: 0, w: NOTE_SIZE, h: NOTE_SIZE }]
} as unknown as WorkshopMap
const wordsOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `n${from + index}`, text: 'on time', color: 'yellow' as const }))

const laneAt = (id: string, x: number): Element =>
  ({ id, kind: 'frame', text: id, x, y: 0, w: 500, h: 600 }) as unknown as Element
const LANES = [laneAt('first', 0), laneAt('second', 540)]

/** A board of lanes, of which one sees a part. */
function deskOf(free: Box, elements: readonly Element[] = LANES): BoardDesk {
  const shown = { clusters: [], expectations: [], elements } as unknown as WorkshopMap
  return {
    ...{ lens: affinityLens, map: shown, noteBoxes: () => [], theme: { measure: () => 1 } },
    ...{
      view: { map: shown, layout: { notes: new Map(), frames: [], backdrop: [] } },
      board: { camera: { free, reveal: vi.fn<() => void>() } }
    }
  } as unknown as BoardDesk
}
const BESIDE_LANES: Box = { x: 0, y: 0, w: 1300, h: 600 }
const ONLY_LANES: Box = { x: 0, y: -5, w: 1040, h: 600 }

describe('a line of the bar', () => {
  it.each([
    ['beside the lanes that one sees', BESIDE_LANES],
    ['beside lanes that fill what one sees', ONLY_LANES]
  ])('lies in no lane where none is named, but %s', (_, free) => {
    const words = wordsOf(1000, 4)
    const places = words.map((each) => spotFor(map, deskOf(free), each, null))
    const boxes = places.map(({ x, y }): Box => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))
    expect(places.map(({ laneId }) => laneId)).toEqual([null, null, null, null])
    expect(
      boxes.filter((box, index) => [...LANES, ...boxes.slice(0, index)].some((other) => overlaps(box, other)))
    ).toEqual([])
    for (const { id } of words) release(id)
  })

  it('lies in the lane that it names, below its title', () => {
    const [words] = wordsOf(1000, 1)
    if (words === undefined) throw new Error('one was asked for')
    const { x, y, laneId } = spotFor(map, deskOf(ONLY_LANES), words, laneAt('second', 540))
    expect(laneId).toBe('second')
    expect(contains({ x: 540, y: 56, w: 500, h: 544 }, { x: x + NOTE_SIZE, y: y + NOTE_SIZE })).toBe(true)
    expect([x, y]).toEqual([564, 56])
    release(words.id)
  })
})

describe('lines that were pasted into the bar', () => {
  it('lie beside one another, and beside those that are still on their way', () => {
    const words = [wordsOf(0, 300), wordsOf(300, 50)]
    const boxes = words
      .flatMap((each) => spotsForMany(map, null, each))
      .map(({ x, y }): Box => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))
    const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlaps(box, other)))
    expect(boxes).toHaveLength(350)
    expect(pairs).toEqual([])
    for (const { id } of words.flat()) release(id)
  })

  it('lie in what one sees where there is room, like lines that are written, and else are shown', () => {
    const words = wordsOf(2000, 3)
    expect(spotsForMany(map, deskOf({ ...BESIDE_LANES, h: 640 }), words)).toMatchObject(
      [0, 220, 440].map((y) => ({ x: 1100, y, laneId: null }))
    )
    for (const { id } of words) release(id)
    const desk = deskOf(ONLY_LANES)
    const boxes = spotsForMany(map, desk, words).map(({ x, y }): Box => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))
    expect(boxes.filter((box) => LANES.some((lane) => overlaps(box, lane)))).toEqual([])
    showSpots(desk, ['n2000', 'n2001', 'n2002'])
    expect(desk.board.camera.reveal).toHaveBeenCalledWith(boundsOf(boxes))
    for (const { id } of words) release(id)
  })
})
