import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testId } from '../../../../tests/harness/library.ts'
import { viewType } from '../../../domain/views/view.ts'
import { positionAfterMove } from './viewOrder.ts'

const viewsAt = (positions: readonly number[]) =>
  positions.map((position, n) =>
    viewType.schema.parse({
      ...{ id: testId(n + 1), type: 'view', scope: testId(100), title: '', lens: 'affinity', position },
      ...{ x: 0, y: 0, w: 100, h: 100 }
    })
  )

describe('the order of views', () => {
  it('changes by one place, whatever the positions are', () => {
    const positions = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(positions, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (some, spot, by) => {
        const views = viewsAt([...some].sort((a, b) => a - b))
        const at = spot % views.length
        const moved = views[at]
        if (moved === undefined) return
        const position = positionAfterMove(views, moved.id, by)
        const order = views.map(({ id }) => id)
        if (order[at + by] === undefined) {
          expect(position).toBeNull()
          return
        }
        const [wanted] = order.splice(at, 1)
        order.splice(at + by, 0, wanted ?? '')
        const after = views.map((view) => (view === moved ? { ...view, position: position ?? 0 } : view))
        expect(after.sort((a, b) => a.position - b.position).map(({ id }) => id)).toEqual(order)
      })
    )
  })
})
