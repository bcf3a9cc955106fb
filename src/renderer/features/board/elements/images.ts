import { notifications } from '@mantine/notifications'
import { boundsOf, type Point } from '../../../../base/geometry.ts'
import { MAX_TITLE } from '../../../../domain/engine/schema.ts'
import { onlyNoteOf, select, selection } from '../../../canvas/selection.ts'
import { i18n } from '../../../i18n/i18n.ts'
import type { Step } from '../../../lenses/lens.ts'
import { newId } from '../../../replica/bridge.ts'
import { offerUndo } from '../../../ui/undoToast.tsx'
import type { BoardDesk } from '../desk.ts'
import { imagePlaces } from '../plans/images.ts'
import { ImageRefused, type ReadImage, readImage } from './readImage.ts'

/** Offered when a file is chosen; what a file is, its first bytes decide. */
export const IMAGE_TYPES = 'image/png,image/jpeg,image/webp,image/gif,image/bmp,image/avif'
/** As many as can be one step of undo: the journal keeps no more. */
const MOST_AT_ONCE = 40

/** The pictures among what was pasted or dropped. */
export const imagesIn = ({ files }: DataTransfer): File[] => [...files].filter(({ type }) => type.startsWith('image/'))

/** Onto the one note that is selected; else onto the free board, and in other lenses onto the note under the pointer. */
export async function pasteImages(desk: BoardDesk, files: readonly File[], at: Point): Promise<void> {
  const noteId = onlyNoteOf(selection())
  if (noteId !== null) await attachImages(desk, files, noteId)
  else if (desk.lens.isFree) await addImages(desk, files, at)
  else await dropImages(desk, files, at)
}

/** Onto the note that they fall on; else onto the board. */
export async function dropImages(desk: BoardDesk, files: readonly File[], at: Point): Promise<void> {
  const hit = desk.board.hit(at)
  if (hit.kind === 'note') await attachImages(desk, files, hit.id)
  else await addImages(desk, files, at)
}

export async function attachImages(desk: BoardDesk, files: readonly File[], expectationId: string): Promise<void> {
  const images = await readImages(files)
  const steps = images.map(({ name, ...image }): Step => {
    return { name: 'attachment.add', args: { id: newId(), expectationId, name, ...image } }
  })
  if (steps.length === 0 || !(await desk.perform(steps))) return
  offerUndo({ scope: desk.replica.scope, message: i18n.t('element.images.attached', { count: steps.length }) })
}

/** Side by side around a point of the free board. */
export async function addImages(desk: BoardDesk, files: readonly File[], at: Point): Promise<void> {
  if (!desk.lens.isFree) {
    notifications.show({
      id: 'images',
      message: i18n.t('element.images.onNote', { lens: i18n.t('lens.affinity.label') })
    })
    return
  }
  const images = await readImages(files)
  const places = imagePlaces(images, at, desk.board.camera.free)
  const elements = images.flatMap(({ name, ...image }, index) => {
    const place = places[index]
    const look = { kind: 'image', color: 'grey', text: name, picture: { id: newId(), ...image } } as const
    return place === undefined ? [] : [{ id: newId(), ...look, ...place }]
  })
  // Each in a message of its own: together they may be large.
  const steps = elements.map((element): Step => ({ name: 'element.add', args: { elements: [element] } }))
  if (steps.length === 0 || !(await desk.perform(steps))) return
  select({ elements: elements.map(({ id }) => id) })
  const bounds = boundsOf(places)
  if (bounds !== null) desk.board.camera.reveal(bounds)
}

/** Without its ending; a picture from the clipboard has no name of its own. */
function nameOf({ name }: File): string {
  const bare = name.replace(/\.[a-z0-9]+$/i, '').trim()
  return (bare === '' || bare === 'image' ? i18n.t('element.images.pasted') : bare).slice(0, MAX_TITLE)
}

/** Those that can be read, one after the other; of the others it is said why not. */
export async function readImages(files: readonly File[]): Promise<(ReadImage & { readonly name: string })[]> {
  const images: (ReadImage & { readonly name: string })[] = []
  if (files.length > MOST_AT_ONCE) {
    notifications.show({ message: i18n.t('element.images.tooMany', { count: MOST_AT_ONCE }) })
  }
  for (const file of files.slice(0, MOST_AT_ONCE)) {
    const image = await read(file)
    if (image !== null) images.push({ ...image, name: nameOf(file) })
  }
  return images
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
