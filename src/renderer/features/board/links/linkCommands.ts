import { boundsOf } from '../../../../base/geometry.ts'
import type { Expectation } from '../../../../domain/expectations/expectation.ts'
import { isMutual, type Link, type LinkKind } from '../../../../domain/links/link.ts'
import type { WorkshopMap } from '../../../../domain/map/workshopMap.ts'
import { select, selection } from '../../../canvas/selection.ts'
import { i18n } from '../../../i18n/i18n.ts'
import { newId } from '../../../replica/bridge.ts'
import type { BoardDesk } from '../desk.ts'
import { askLink } from './linkUi.ts'

/** Asks how the two notes that are selected hang together. */
export function connectSelected(desk: BoardDesk): void {
  const [fromId, toId] = selection().notes
  const box = toId === undefined ? undefined : desk.board.scene.notes.get(toId)
  if (fromId === undefined || toId === undefined || box === undefined) return
  const at = desk.board.pagePoint({ x: box.x + box.w / 2, y: box.y + box.h / 2 })
  askLink({ fromId, toId, at })
}

export async function addLink(desk: BoardDesk, fromId: string, toId: string, kind: LinkKind): Promise<void> {
  const id = newId()
  const args = { links: [{ id, fromId, toId, kind }] }
  if (await desk.perform([{ name: 'link.add', args }])) select({ links: [id] })
}

export async function editLink(desk: BoardDesk, id: string, change: { kind: LinkKind } | { isTurned: true }) {
  await desk.perform([{ name: 'link.edit', args: { id, ...change } }])
}

/** Brings both notes of a connection into view, and selects it where it can be seen. */
export function showLink(desk: BoardDesk, { id, fromId, toId }: Link): void {
  const { scene, camera } = desk.board
  const bounds = boundsOf([fromId, toId].flatMap((noteId) => scene.notes.get(noteId) ?? []))
  if (bounds !== null) camera.fit(bounds)
  if (scene.links.has(id)) select({ links: [id] })
  else select({ notes: [fromId, toId] })
}

/** The words of a note, unless it lies face down. */
export const sayable = (note: Expectation | undefined): string =>
  note?.isFaceDown ? i18n.t('link.faceDown') : (note?.text ?? '')

/** A connection as it reads from one of its notes. */
export interface LinkSide {
  readonly link: Link
  readonly otherId: string
  readonly isFrom: boolean
}

export function linksOfNote({ links }: WorkshopMap, noteId: string): LinkSide[] {
  return links.flatMap((link) => {
    if (link.fromId === noteId) return { link, otherId: link.toId, isFrom: true }
    return link.toId === noteId ? { link, otherId: link.fromId, isFrom: isMutual(link.kind) } : []
  })
}
