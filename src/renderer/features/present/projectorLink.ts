import { create } from 'zustand'
import type { Box } from '../../../base/geometry.ts'
import type { RoomMessage } from '../../../protocol/room.ts'
import { reported } from '../../app/failures.tsx'
import { seenBox } from '../../canvas/camera.ts'
import { useShownBoard } from '../../canvas/shownBoard.ts'
import { affinityLens } from '../../lenses/affinity/affinity.ts'
import { filteringOf, onFiltering } from '../../notes/filtering.ts'
import { listen, request } from '../../replica/bridge.ts'
import { openRoomChannel } from './messages.ts'
import type { PointerSign } from './PointerLayer.ts'
import { usePresent } from './presentStore.ts'

interface Projector {
  readonly isOpen: boolean
  /** The room sees what was there when it was frozen; one goes on working. */
  readonly isFrozen: boolean
  readonly hasNames: boolean
  /** Counts the still pictures. */
  readonly picture: number
  /** What the room sees of the board. */
  readonly lens: string
  readonly box: Box | null
  readonly focus: Box | null
}

const CLOSED: Projector = {
  ...{ isOpen: false, isFrozen: false, hasNames: false, picture: 0 },
  ...{ lens: affinityLens.id, box: null, focus: null }
}

/** The window for the room, as it is known here. */
export const useProjector = create<Projector>(() => CLOSED)

export function openProjector(scope: string): void {
  reported(async () => {
    await request('show:open', { scope })
    // The workshop was left meanwhile: the room must not keep it.
    if (send === null || scopeOfLink !== scope) closeProjector()
    else if (!useProjector.getState().isOpen) useProjector.setState({ ...CLOSED, isOpen: true, ...seenNow() })
  })
}

export const closeProjector = (): void => reported(() => request('show:close', {}))

/** The picture stands still from now on; or what was done meanwhile is shown. */
export function freezeProjector(isFrozen: boolean): void {
  useProjector.setState(({ picture }) => ({ isFrozen, picture: picture + 1, ...seenNow() }))
}

/** A new still picture: what is to be seen here now. */
export const showNow = (): void => freezeProjector(useProjector.getState().isFrozen)

export const showNames = (hasNames: boolean): void => useProjector.setState({ hasNames })

/** What is seen here; nothing while no board is, or one that is only proposed: the room keeps its view then. */
function seenNow(): Partial<Pick<Projector, 'lens' | 'box' | 'focus'>> {
  const { board, lens, isPreview } = useShownBoard.getState()
  if (board === null || lens === null || isPreview) return {}
  const { camera, size } = board.camera
  return { lens, box: seenBox(camera, size), focus: usePresent.getState().focus }
}

let send: ((message: RoomMessage) => void) | null = null
let scopeOfLink = ''

/** The room does not see a pointer over a picture that stands still, or that differs from what is seen here. */
export function sendPointer(sign: PointerSign): void {
  const { isOpen, isFrozen } = useProjector.getState()
  if (!isOpen) return
  const { at, isLaser, hasHalo } = sign
  const isOther = isFrozen || useShownBoard.getState().isPreview
  send?.({ kind: 'pointer', scope: scopeOfLink, at: isOther ? null : at, isLaser, hasHalo })
}

/** Tells the window for the room what to show, as long as a workshop is open. Returns what ends it, and closes that window. */
export function linkProjector(scope: string): () => void {
  const channel = openRoomChannel(scope, ({ kind }) => kind === 'ready' && tellAll())
  send = channel.send
  scopeOfLink = scope
  let frame = 0
  const tell = (): void => {
    const { isOpen, lens, box, focus, isFrozen, picture, hasNames } = useProjector.getState()
    const { isBlank } = usePresent.getState()
    if (isOpen) channel.send({ kind: 'view', scope, lens, box, focus, isFrozen, picture, isBlank, hasNames })
  }
  const tellFilter = (): void => {
    const { filter, isHiding, leftOut } = filteringOf(scope)
    if (!useProjector.getState().isOpen) return
    channel.send({ kind: 'filter', scope, filter, isHiding, leftOut: [...leftOut] })
  }
  const tellFound = (): void => {
    const { found, current } = useShownBoard.getState()
    if (!useProjector.getState().isOpen) return
    const told = found && { notes: [...found.notes], frames: [...found.frames], wanted: found.wanted }
    channel.send({ kind: 'found', scope, found: told, current })
  }
  const tellAll = (): void => {
    tell()
    tellFilter()
    tellFound()
  }
  const follow = (): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const { isOpen, isFrozen } = useProjector.getState()
      if (isOpen && !isFrozen) useProjector.setState(seenNow())
    })
  }
  let stopCamera = (): void => undefined
  const followBoard = (): void => {
    stopCamera()
    stopCamera = useShownBoard.getState().board?.camera.subscribe(follow) ?? (() => undefined)
    follow()
  }
  followBoard()
  const stops = [
    useShownBoard.subscribe((now, before) => {
      if (now.board !== before.board || now.lens !== before.lens || now.isPreview !== before.isPreview) followBoard()
      if (now.found !== before.found || now.current !== before.current) tellFound()
    }),
    onFiltering(tellFilter),
    useProjector.subscribe((now, before) => (now.isOpen === before.isOpen ? tell() : tellAll())),
    usePresent.subscribe((now, before) => {
      if (now.isBlank !== before.isBlank) tell()
      if (now.focus !== before.focus) follow()
    }),
    listen('show:closed', () => useProjector.setState(CLOSED))
  ]
  return () => {
    cancelAnimationFrame(frame)
    stopCamera()
    for (const stop of stops) stop()
    channel.close()
    send = null
    if (useProjector.getState().isOpen) closeProjector()
    useProjector.setState(CLOSED)
  }
}
