import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../../base/geometry.ts'
import { NOTE_SIZE } from '../../../domain/expectations/expectation.ts'
import { USUAL_MATRIX_NAMES } from '../../../domain/workshops/workshop.ts'
import { afterSteps, idFor, mapOf, note, viewOf } from '../lenses.testdata.ts'
import { matrixLens } from './matrix.ts'
import { MATRIX_SCALE, PLANE } from './plane.ts'

const records = [
  note('high', { importance: 1, feasibility: 1, x: 10, y: 20, z: 3 }),
  note('middle', { importance: 0.5, feasibility: 0.5, x: 30, y: 40, z: 1 }),
  note('raw', { x: 50, y: 60, z: 2 }),
  note('half', { importance: 0.3, x: 70, y: 80, z: 4 })
]
const view = viewOf(matrixLens, records)
const side = NOTE_SIZE * MATRIX_SCALE
const placeOf = (name: string) => {
  const place = view.layout.notes.get(idFor(name))
  if (place === undefined) throw new Error(`${name} has no place`)
  return place
}
const dropped = (name: string, dx: number, dy: number) => {
  const steps = matrixLens.drop({ noteIds: [idFor(name)], frameIds: [], elementIds: [], dx, dy }, view)
  return mapOf(afterSteps(records, steps))
}

describe('the matrix', () => {
  it('puts what is important at the top and what is feasible at the right, whole on the plane', () => {
    expect(placeOf('high')).toEqual({ x: PLANE.w - side, y: 0, scale: MATRIX_SCALE })
    expect(placeOf('middle')).toEqual({ x: (PLANE.w - side) / 2, y: (PLANE.h - side) / 2, scale: MATRIX_SCALE })
  })

  it('keeps aside what is not judged on both axes', () => {
    for (const name of ['raw', 'half']) expect(placeOf(name).x + side).toBeLessThan(PLANE.x)
    const [a, b] = [placeOf('raw'), placeOf('half')].map((place) => ({ ...place, w: side, h: side }))
    expect(a && b && overlaps(a, b)).toBe(false)
  })

  it('is called as the workshop calls it, and else as usual', () => {
    const map = mapOf(afterSteps(records, []))
    const matrixNames = { ...USUAL_MATRIX_NAMES, extra: 'Quick wins' }
    const workshop = map.workshop && { ...map.workshop, matrixNames }
    const names = matrixLens
      .layout({ ...map, workshop }, () => NOTE_SIZE)
      .backdrop.flatMap((item) => (item.kind === 'words' && item.part !== undefined ? [item.words] : []))
    expect(names).toContainEqual({ text: 'Quick wins' })
    expect(names).toContainEqual({ key: 'lens.matrix.now' })
    expect(names).not.toContainEqual({ key: 'lens.matrix.extra' })
  })

  it('fans out notes that are judged exactly alike', () => {
    const alike = ['a', 'b'].map((name) => note(name, { importance: 0.4, feasibility: 0.4 }))
    const [a, b] = [...viewOf(matrixLens, alike).layout.notes.values()]
    expect(a).not.toEqual(b)
  })

  it('judges a note by where it is dropped and leaves its free place', () => {
    const at = placeOf('raw')
    const map = dropped('raw', (PLANE.w - side) / 2 - at.x, -at.y)
    expect(map.expectations.find(({ text }) => text === 'raw')).toMatchObject({
      importance: 1,
      feasibility: 0.5,
      x: 50,
      y: 60
    })
  })

  it('lays what was dropped on top', () => {
    expect(dropped('middle', 10, 10).expectations.at(-1)?.text).toBe('middle')
  })

  it('takes the judgement back when a note is dropped aside', () => {
    const map = dropped('high', -PLANE.w - 400, 0)
    expect(map.expectations.find(({ text }) => text === 'high')).toMatchObject({ importance: null, feasibility: null })
  })

  it('lights the tray when all that is dragged would fall into it', () => {
    const away = { noteIds: [idFor('high')], frameIds: [], elementIds: [], dx: -PLANE.w - 400, dy: 0 }
    expect(matrixLens.targets(away, view)).toHaveLength(1)
    expect(matrixLens.targets({ ...away, dx: 0 }, view)).toEqual([])
  })

  it('judges a note that is made on the plane, and finds it a free place below the others', () => {
    const born = matrixLens.born({ x: PLANE.w - side, y: PLANE.h - side }, view)
    expect(born).toEqual({ x: 10, y: 320, clusterId: null, importance: 0, feasibility: 1 })
  })

  it('puts a note where it was dropped, to half a px', () => {
    const x = fc.integer({ min: 0, max: PLANE.w / 2 - side })
    const y = fc.integer({ min: 0, max: PLANE.h - side })
    fc.assert(
      fc.property(x, y, (toX, toY) => {
        const from = placeOf('raw')
        const map = dropped('raw', toX - from.x, toY - from.y)
        const place = matrixLens.layout(map, () => NOTE_SIZE).notes.get(idFor('raw'))
        expect(Math.abs((place?.x ?? Infinity) - toX)).toBeLessThan(0.5)
        expect(Math.abs((place?.y ?? Infinity) - toY)).toBeLessThan(0.5)
      })
    )
  })
})
