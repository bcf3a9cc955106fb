import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Camera,
  cameraData,
  fitBox,
  mixCameras,
  nextZoomIn,
  nextZoomOut,
  panBy,
  parseCameraData,
  reveal,
  seenBox,
  toBoard,
  toScreen,
  toScreenBox,
  zoomAt
} from './camera.ts'

const view = { w: 1000, h: 600 }
const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true })
const cameras = fc.record({ x: coordinate, y: coordinate, zoom: fc.double({ min: 0.1, max: 4, noNaN: true }) })
const points = fc.record({ x: coordinate, y: coordinate })

const expectNear = (a: Camera, b: Camera): void => {
  expect(a.x).toBeCloseTo(b.x, 4)
  expect(a.y).toBeCloseTo(b.y, 4)
  expect(a.zoom).toBeCloseTo(b.zoom, 6)
}

describe('the camera', () => {
  it('goes from board to screen and back', () => {
    fc.assert(
      fc.property(cameras, points, (camera, point) => {
        const back = toBoard(camera, toScreen(camera, point))
        expect(back.x).toBeCloseTo(point.x, 5)
        expect(back.y).toBeCloseTo(point.y, 5)
      })
    )
  })

  it('keeps what is under the pointer under it while zooming', () => {
    fc.assert(
      fc.property(
        cameras,
        fc.record({ x: fc.integer({ max: 1000 }), y: fc.integer({ max: 600 }) }),
        (camera, pointer) => {
          const before = toBoard(camera, pointer)
          const after = toBoard(zoomAt(camera, pointer, camera.zoom * 1.7), pointer)
          expect(after.x).toBeCloseTo(before.x, 4)
          expect(after.y).toBeCloseTo(before.y, 4)
        }
      )
    )
  })

  it('zooms from 10 to 400 %, and further out only when told that the board needs it', () => {
    const camera = { x: 0, y: 0, zoom: 1 }
    expect(zoomAt(camera, { x: 0, y: 0 }, 0.01).zoom).toBe(0.1)
    expect(zoomAt(camera, { x: 0, y: 0 }, 9).zoom).toBe(4)
    expect(zoomAt(camera, { x: 0, y: 0 }, 0.01, 0.04).zoom).toBe(0.04)
  })

  it('shows a box whole and in the middle', () => {
    const camera = fitBox({ x: 100, y: 100, w: 4000, h: 1000 }, view)
    const seen = seenBox(camera, view)
    expect(seen.x + seen.w / 2).toBeCloseTo(2100)
    expect(seen.y + seen.h / 2).toBeCloseTo(600)
    expect(seen.w).toBeGreaterThan(4000)
    expect(fitBox({ x: 0, y: 0, w: 10, h: 10 }, view).zoom).toBe(1)
  })

  it('keeps clear of what lies over the view', () => {
    const insets = { top: 100, right: 0, bottom: 0, left: 200 }
    expect(fitBox({ x: 0, y: 0, w: 800, h: 500 }, view, insets)).toEqual({ x: -200, y: -100, zoom: 1 })
    expect(reveal({ x: 0, y: 0, zoom: 1 }, { x: 150, y: 150, w: 10, h: 10 }, view, insets)).toEqual({
      ...{ x: -50, y: 0 },
      zoom: 1
    })
  })

  it('moves only as far as it must to show a box', () => {
    const camera = { x: 0, y: 0, zoom: 1 }
    expect(reveal(camera, { x: 100, y: 100, w: 200, h: 200 }, view)).toEqual(camera)
    expect(reveal(camera, { x: 900, y: 100, w: 200, h: 200 }, view)).toEqual({ x: 124, y: 0, zoom: 1 })
    expect(reveal(camera, { x: -50, y: 700, w: 200, h: 200 }, view)).toEqual({ x: -74, y: 324, zoom: 1 })
  })

  it('pans by screen px', () => {
    expect(panBy({ x: 10, y: 10, zoom: 2 }, 20, -20)).toEqual({ x: 0, y: 20, zoom: 2 })
  })

  it('steps through round zooms', () => {
    expect(nextZoomIn(1)).toBe(1.25)
    expect(nextZoomIn(0.9)).toBe(1)
    expect(nextZoomIn(4)).toBe(4)
    expect(nextZoomOut(1)).toBe(0.8)
    expect(nextZoomOut(0.05)).toBe(0.1)
  })

  it('glides from one place to another', () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        expectNear(mixCameras(from, to, 0), from)
        expectNear(mixCameras(from, to, 1), to)
      })
    )
  })

  it('is read back from what the board writes of it', () => {
    const { zoom, camera } = cameraData({ x: -12.5, y: 300.25, zoom: 0.75 })
    const seen = parseCameraData(zoom, camera)
    expect(seen).toEqual({ x: -12.5, y: 300.25, zoom: 0.75 })
    expect(toScreenBox(seen, { x: 0, y: 400, w: 200, h: 200 })).toEqual({ x: 9.375, y: 74.8125, w: 150, h: 150 })
  })
})
