import { IconProgressCheck } from '@tabler/icons-react'
import { groupBy, type WorkshopMap } from '../../../domain/map/workshopMap.ts'
import { DELIVERY_STATES, type DeliveryState } from '../../../domain/statuses/status.ts'
import { columnsLens } from '../columns/columnsLens.ts'
import { STATE_MARKS } from '../legend.ts'

interface Promised {
  readonly responseId: string
  readonly state: DeliveryState
}

const known = new WeakMap<WorkshopMap, ReadonlyMap<string, Promised>>()

/** By note: its promise, and where that stands. Asked with every move of the pointer, so it is made once for each map. */
function promised(map: WorkshopMap): ReadonlyMap<string, Promised> {
  let found = known.get(map)
  if (found === undefined) {
    const statuses = groupBy(map.statuses, ({ responseId }) => responseId)
    const promises = map.responses.filter(({ kind }) => kind === 'promise')
    found = new Map(
      promises.map(({ id, expectationId }) => [
        expectationId,
        { responseId: id, state: statuses.get(id)?.at(-1)?.state ?? 'open' }
      ])
    )
    known.set(map, found)
  }
  return found
}

/** How far promises have come; to move one writes its next entry. What is not promised cannot be kept or broken. */
export const statusLens = columnsLens({
  ...{ id: 'status', labelKey: 'lens.status.label', Icon: IconProgressCheck, keepsHistory: true },
  hint: { key: 'lens.status.hint' },
  marks: STATE_MARKS,
  columns: () => DELIVERY_STATES.map((id) => ({ id, title: { key: `track.state.${id}` } })),
  tray: { key: 'lens.status.none' },
  columnOf: (map) => {
    const promises = promised(map)
    return ({ id }) => promises.get(id)?.state ?? null
  },
  refuses: ({ id, from }, to, map) => {
    if (to === null) return 'lens.status.hasPromise'
    return from === null || !promised(map).has(id) ? 'lens.status.noPromise' : null
  },
  give: (moved, to, { map, newId }) =>
    moved.flatMap(({ id }) => {
      const promise = promised(map).get(id)
      const state = DELIVERY_STATES.find((each) => each === to)
      if (promise === undefined || state === undefined) return []
      const args = { id: newId(), responseId: promise.responseId, state, sessionId: null, evidence: '' }
      return [{ name: 'status.record', args }]
    })
})
