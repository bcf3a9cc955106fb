import { useMemo, useState } from 'react'
import { localDay } from '../../../base/day.ts'
import type { Expectation } from '../../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../../domain/map/workshopMap.ts'
import type { Session } from '../../../domain/sessions/session.ts'
import { type PromiseInHand, promisesOf } from '../../../domain/statuses/promises.ts'
import { select, useSelection } from '../../canvas/selection.ts'
import { inOrder, type LevelRow, levelRows, orderOf } from './levelRows.ts'
import type { TrackTab } from './trackView.ts'

interface TrackRows {
  readonly promises: readonly PromiseInHand[]
  readonly levels: readonly LevelRow[]
  readonly isSorted: boolean
  sort(): void
  readonly selected: Expectation | undefined
  /** Goes so many rows down (up below 0) in the list that is shown. */
  step(rows: number): void
}

/** What the two lists show, and the expectation that is chosen in the one that is seen. */
export function useTrackRows(map: WorkshopMap, session: Session | null, tab: TrackTab): TrackRows {
  const [today] = useState(() => localDay(new Date()))
  const promises = useMemo(() => promisesOf(map, today), [map, today])
  const sorted = useMemo(() => levelRows(map, session), [map, session])
  const sortedIds = orderOf(sorted)

  // Rows stay where they are while one is judging them; looked at from another session, they are sorted anew.
  const from = `${map.workshop?.id} ${session?.id}`
  const [order, setOrder] = useState({ from, ids: sortedIds })
  if (order.from !== from) setOrder({ from, ids: sortedIds })
  const levels = useMemo(() => inOrder(sorted, order.ids), [sorted, order])
  const levelIds = orderOf(levels)

  // What was last selected on the board, or was chosen here: each page goes on where the other left off.
  const chosenId = useSelection(({ notes }) => [...notes].at(-1))
  const ids = tab === 'promises' ? promises.map(({ expectation }) => expectation.id) : levelIds
  const selectedId = chosenId !== undefined && ids.includes(chosenId) ? chosenId : ids[0]
  return {
    promises,
    levels,
    isSorted: levelIds.every((id, index) => id === sortedIds[index]),
    sort: () => setOrder({ from, ids: sortedIds }),
    selected: map.expectations.find(({ id }) => id === selectedId),
    step(rows) {
      const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(selectedId ?? '') + rows))]
      if (next !== undefined) select({ notes: [next] })
    }
  }
}
