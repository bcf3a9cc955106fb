import { type Box, grow } from '../../base/geometry.ts'
import { NOTE_SIZE } from '../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import { type BoardLens, toLookAt } from '../lenses/lens.ts'
import type { Scheme } from '../ui/scheme.ts'
import type { PictureSource } from './paint/element.ts'
import { decodePicture } from './paint/pictures.ts'
import { EVERYTHING, paintScene } from './paint/scene.ts'
import { boardTheme } from './paint/theme.ts'
import { NoteViews } from './scene/noteView.ts'
import { Scene } from './scene/scene.ts'
import { ThingViews } from './scene/things.ts'
import { boardWords } from './words.ts'

const MARGIN = 64
/** Sharp on paper; less where the board is so large that the picture would be too much for a canvas or a mail. */
const SCALE = 2
const MOST_PX_A_SIDE = 12_000
const MOST_PX = 80_000_000
const EMPTY_BOARD: Box = { x: 0, y: 0, w: 800, h: 500 }

/** The whole board, as this lens shows it, as a picture. */
export async function boardPng(map: WorkshopMap, lens: BoardLens, scheme: Scheme): Promise<Uint8Array> {
  const theme = boardTheme(scheme, currentLanguage(), boardWords())
  const views = new NoteViews(theme.measure).of(map)
  const scene = new Scene()
  scene.show(
    toLookAt(lens.layout(map, (id) => views.get(id)?.height ?? NOTE_SIZE)),
    views,
    new ThingViews(theme.measure).of(map, lens)
  )
  const box = grow(scene.bounds() ?? EMPTY_BOARD, MARGIN)
  const zoom = Math.min(SCALE, MOST_PX_A_SIDE / Math.max(box.w, box.h), Math.sqrt(MOST_PX / (box.w * box.h)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(box.w * zoom)
  canvas.height = Math.ceil(box.h * zoom)
  const context = canvas.getContext('2d', { alpha: false })
  if (context === null) throw new Error('no 2D canvas')
  context.fillStyle = theme.page
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.setTransform(zoom, 0, 0, zoom, -box.x * zoom, -box.y * zoom)
  const bitmaps = await bitmapsOf(scene, zoom)
  const pictureOf: PictureSource = ({ id }) => bitmaps.get(id) ?? null
  paintScene(context, scene, box, { zoom, theme, pictureOf, which: EVERYTHING, withBackdrop: true })
  for (const bitmap of bitmaps.values()) bitmap.close()
  return bytesOf(canvas)
}

/** All images, as wide as they are drawn. */
async function bitmapsOf(scene: Scene, zoom: number): Promise<ReadonlyMap<string, ImageBitmap>> {
  const bitmaps = new Map<string, ImageBitmap>()
  for (const { picture, box } of scene.elements.values()) {
    const bitmap = picture && (await decodePicture(picture, Math.min(picture.w, Math.ceil(box.w * zoom))))
    if (bitmap) bitmaps.set(picture.id, bitmap)
  }
  return bitmaps
}

function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be encoded'))
      else blob.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)), reject)
    }, 'image/png')
  })
}
