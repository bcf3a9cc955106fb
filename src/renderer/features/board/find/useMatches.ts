import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { Box } from '../../../../base/geometry.ts'
import { grow, overlaps } from '../../../../base/geometry.ts'
import type { FoundWhere } from '../../../../domain/map/find.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { fold } from '../../../../domain/text/fold.ts'
import type { FoundOnBoard } from '../../../canvas/emphasis.ts'
import { selection } from '../../../canvas/selection.ts'
import { setShownBoard } from '../../../canvas/shownBoard.ts'
import { type FoundNow, finding, lookAt, useFinding, useFindOrder, useFound } from '../../../notes/finding.ts'
import type { BoardDesk } from '../desk.ts'
import { useDesk } from '../deskContext.ts'
import { readingOrder } from './readingOrder.ts'

/** Further out words cannot be read: who steps to a note wants to. */
const READABLE_ZOOM = 0.45
/** px of the board around a match that are shown with it. */
const NEARNESS = 220
const MARGIN = 24

export interface Matches {
  /** Notes and clusters, in the order of the lens. */
  readonly ids: readonly string[]
  /** Of the one that one looks at; −1: there is none. */
  readonly index: number
  /** In which of its words it was found; null: a cluster, by its title. */
  readonly where: FoundWhere | null
  /** To the next one, or so many on; from the end to the start. */
  step(by: number): void
}

/** What is found of the map, shown on the board that is mounted, one after the other. */
export function useMatches(map: WorkshopMap): Matches {
  const desk = useDesk()
  useBoardOrder(desk)
  const hasFrames = desk !== null && desk.board.scene.frames.length > 0
  const found = useFound(map, !hasFrames)
  const { current, order } = useFinding()
  const ids = useMemo(() => order.filter((id) => found?.notes.has(id) || found?.clusters.has(id)), [order, found])
  const index = current === null ? -1 : ids.indexOf(current)

  useEffect(() => {
    const now = finding().current
    if (now !== null && ids.includes(now)) return
    const first = nearestOf(ids, desk)
    lookAt(first)
    if (first !== null && desk !== null) reveal(desk, first, false)
  }, [ids, desk])
  useShownOnBoard(desk, found, index < 0 ? null : current)

  return {
    ids,
    index,
    where: current === null ? null : (found?.notes.get(current) ?? null),
    step(by) {
      const next = ids[(index + by + ids.length) % ids.length]
      if (next === undefined) return
      lookAt(next)
      if (desk !== null) reveal(desk, next, true)
    }
  }
}

const noVersion = (): number => 0
const neverChanges = (): (() => void) => () => undefined

function useBoardOrder(desk: BoardDesk | null): void {
  const version = useSyncExternalStore(desk?.subscribe ?? neverChanges, desk === null ? noVersion : () => desk.version)
  const order = useMemo(() => {
    if (desk === null || version === 0) return null
    const { frames, notes, layout } = desk.board.scene
    return readingOrder({ frames, notes: notes.values(), putAway: layout.putAway ?? new Map() })
  }, [desk, version])
  useFindOrder(order)
}

function useShownOnBoard(desk: BoardDesk | null, found: FoundNow | null, current: string | null): void {
  const shown = useMemo(
    () => found && { notes: new Set(found.notes.keys()), frames: found.clusters, wanted: fold(found.search) },
    [found]
  )
  useLayoutEffect(() => {
    if (desk === null) return
    showFound(desk, shown)
    return () => showFound(desk, null)
  }, [desk, shown])
  useLayoutEffect(() => {
    if (desk === null) return
    showCurrent(desk, current)
    return () => showCurrent(desk, null)
  }, [desk, current])
}

function showFound({ board }: BoardDesk, found: FoundOnBoard | null): void {
  board.emphasise({ found })
  setShownBoard({ found })
}

function showCurrent({ board }: BoardDesk, current: string | null): void {
  board.setCurrent(current)
  setShownBoard({ current })
}

/** A note that is put away is seen as the card that stands for it. */
const boxOf = ({ board: { scene } }: BoardDesk, id: string): Box | undefined =>
  scene.notes.get(id) ?? scene.frames.find((frame) => frame.id === (scene.layout.putAway?.get(id) ?? id))

/** The first one that is selected or in sight, or else the first. */
function nearestOf(ids: readonly string[], desk: BoardDesk | null): string | null {
  const { notes } = selection()
  const selected = ids.find((id) => notes.has(id))
  if (selected !== undefined || desk === null) return selected ?? ids[0] ?? null
  const { free } = desk.board.camera
  const isInSight = (id: string): boolean => {
    const box = boxOf(desk, id)
    return box !== undefined && overlaps(box, free)
  }
  return ids.find(isInSight) ?? ids[0] ?? null
}

/** @param isToBeRead comes nearer when it is too far away for its words to be read */
function reveal(desk: BoardDesk, id: string, isToBeRead: boolean): void {
  const box = boxOf(desk, id)
  const { camera } = desk.board
  if (box === undefined) return
  if (isToBeRead && camera.targetZoom < READABLE_ZOOM) camera.fit(grow(box, NEARNESS))
  else camera.reveal(grow(box, MARGIN))
}
