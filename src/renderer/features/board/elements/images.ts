import { notifications } from '@mantine/notifications'
import type { Point } from '../../../../base/geometry.ts'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { onlyNoteOf, select, selection } from '../../../canvas/selection.ts'
import { i18n } from '../../../i18n/i18n.ts'
import { newId } from '../../../replica/bridge.ts'
import { offerUndo } from '../../../ui/undoToast.tsx'
import type { BoardDesk } from '../desk.ts'
import { fitted } from './raster.ts'
import { ImageRefused, type ReadImage, readImage } from './readImage.ts'

/** Offered when a file is chosen; what a file is, its first bytes decide. */
export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/gif,image/bmp,image/avif'
/** No larger than this, in px, an image comes onto the board; it can be pulled larger there. */
const MOST_SHOWN = 640
const SHARE_OF_VIEW = 0.6

/** The picture among what was pasted or dropped. */
export const imageIn = ({ files }: DataTransfer): File | null =>
  [...files].find(({ type }) => type.startsWith('image/')) ?? null

/** Onto the one note that is selected; else onto the board. */
export async function pasteImage(desk: BoardDesk, file: File, at: Point): Promise<void> {
  const noteId = onlyNoteOf(selection())
  if (noteId === null) await addImage(desk, file, at)
  else await attachImage(desk, file, noteId)
}

/** Onto the note that it falls on; else onto the board. */
export async function dropImage(desk: BoardDesk, file: File, at: Point): Promise<void> {
  const hit = desk.board.hit(at)
  if (hit.kind === 'note') await attachImage(desk, file, hit.id)
  else await addImage(desk, file, at)
}

export async function attachImage(desk: BoardDesk, file: File, expectationId: string): Promise<void> {
  const image = await read(file)
  if (image === null) return
  const args = { id: newId(), expectationId, name: nameOf(file), ...image }
  if (!(await desk.perform([{ name: 'attachment.add', args }]))) return
  offerUndo({ scope: desk.replica.scope, message: i18n.t('element.images.attached') })
}

/** With its middle at a point of the free board. */
export async function addImage(desk: BoardDesk, file: File, at: Point): Promise<void> {
  if (!desk.lens.isFree) return
  const image = await read(file)
  if (image === null) return
  const { free } = desk.board.camera
  const { w, h } = fitted(image, Math.min(MOST_SHOWN, SHARE_OF_VIEW * Math.min(free.w, free.h)))
  const id = newId()
  const place = { x: Math.round(at.x - w / 2), y: Math.round(at.y - h / 2), w, h }
  const element = { id, kind: 'image', color: 'grey', text: nameOf(file), picture: { id: newId(), ...image } } as const
  if (!(await desk.perform([{ name: 'element.add', args: { elements: [{ ...element, ...place }] } }]))) return
  select({ elements: [id] })
  desk.board.camera.reveal(place)
}

/** Without its ending; a picture from the clipboard has no name of its own. */
function nameOf({ name }: File): string {
  const bare = name.replace(/\.[a-z0-9]+$/i, '').trim()
  return (bare === '' || bare === 'image' ? i18n.t('element.images.pasted') : bare).slice(0, MAX_TITLE)
}

async function read(file: File): Promise<ReadImage | null> {
  try {
    return await readImage(file)
  } catch (error) {
    if (!(error instanceof ImageRefused)) throw error
    notifications.show({
      color: 'red',
      role: 'alert',
      message: i18n.t(`element.refused.${error.why}`, { name: file.name || i18n.t('element.images.pasted') })
    })
    return null
  }
}
