import type { Expectation } from '../expectations/expectation.ts'
import { byId, groupBy, type WorkshopMap } from '../map/workshopMap.ts'
import type { Response } from '../responses/response.ts'
import type { DeliveryState, Status } from './status.ts'

export interface PromiseInHand {
  readonly promise: Response
  readonly expectation: Expectation
  readonly state: DeliveryState
  /** In order of time. */
  readonly history: readonly Status[]
  readonly isOverdue: boolean
}

const SETTLED: readonly DeliveryState[] = ['delivered', 'exceeded', 'missed', 'withdrawn']

/** Every promise with where it stands, by due date; a promise without an entry is open. @param today YYYY-MM-DD */
export function promisesOf(map: WorkshopMap, today: string): PromiseInHand[] {
  const expectations = byId(map.expectations)
  const statuses = groupBy(map.statuses, ({ responseId }) => responseId)
  return map.responses
    .filter(({ kind }) => kind === 'promise')
    .flatMap((promise) => {
      const expectation = expectations.get(promise.expectationId)
      if (expectation === undefined) return []
      const history = statuses.get(promise.id) ?? []
      const state = history.at(-1)?.state ?? 'open'
      const isOverdue = promise.dueDate !== null && promise.dueDate < today && !SETTLED.includes(state)
      return [{ promise, expectation, state, history, isOverdue }]
    })
    .sort((a, b) => (a.promise.dueDate ?? '9999').localeCompare(b.promise.dueDate ?? '9999'))
}

/** The promise that answers a note, and where it stands. */
export interface NotePromise {
  readonly responseId: string
  readonly state: DeliveryState
}

const known = new WeakMap<WorkshopMap, ReadonlyMap<string, NotePromise>>()

/** By note. Asked with every move of the pointer, so it is made once for each map. */
export function promisesByNote(map: WorkshopMap): ReadonlyMap<string, NotePromise> {
  let found = known.get(map)
  if (found === undefined) {
    // In order of time: the last one stands.
    const states = new Map(map.statuses.map(({ responseId, state }) => [responseId, state]))
    const promises = map.responses.filter(({ kind }) => kind === 'promise')
    found = new Map(
      promises.map(({ id, expectationId }) => [expectationId, { responseId: id, state: states.get(id) ?? 'open' }])
    )
    known.set(map, found)
  }
  return found
}
