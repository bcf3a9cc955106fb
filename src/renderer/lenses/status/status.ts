import { IconProgressCheck } from '@tabler/icons-react'
import { promisesByNote } from '../../../domain/statuses/promises.ts'
import { DELIVERY_STATES } from '../../../domain/statuses/status.ts'
import { columnsLens } from '../columns/columnsLens.ts'
import { STATE_MARKS } from '../legend.ts'

/** How far promises have come; to move one writes its next entry. What is not promised cannot be kept or broken. */
export const statusLens = columnsLens({
  ...{ id: 'status', labelKey: 'lens.status.label', Icon: IconProgressCheck, keepsHistory: true },
  hint: { key: 'lens.status.hint' },
  marks: STATE_MARKS,
  columns: () => DELIVERY_STATES.map((id) => ({ id, title: { key: `track.state.${id}` } })),
  tray: { key: 'lens.status.none' },
  columnOf: (map) => {
    const promises = promisesByNote(map)
    return ({ id }) => promises.get(id)?.state ?? null
  },
  refuses: ({ id, from }, to, map) => {
    if (to === null) return 'lens.status.hasPromise'
    return from === null || !promisesByNote(map).has(id) ? 'lens.status.noPromise' : null
  },
  give: (moved, to, { map, newId }) =>
    moved.flatMap(({ id }) => {
      const promise = promisesByNote(map).get(id)
      const state = DELIVERY_STATES.find((each) => each === to)
      if (promise === undefined || state === undefined) return []
      const args = { id: newId(), responseId: promise.responseId, state, sessionId: null, evidence: '' }
      return [{ name: 'status.record', args }]
    })
})
