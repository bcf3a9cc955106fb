import { type Box, grow } from '../../base/geometry.ts'
import { NOTE_SIZE } from '../../domain/expectations/expectation.ts'
import type { WorkshopMap } from '../../domain/map/workshopMap.ts'
import { currentLanguage } from '../i18n/i18n.ts'
import type { BoardLens } from '../lenses/lens.ts'
import type { Scheme } from '../ui/scheme.ts'
import { EVERYTHING, paintScene } from './paint/scene.ts'
import { boardTheme } from './paint/theme.ts'
import { NoteViews } from './scene/noteView.ts'
import { Scene } from './scene/scene.ts'
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
    lens.layout(map, (id) => views.get(id)?.height ?? NOTE_SIZE),
    views
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
  paintScene(context, scene, box, { zoom, theme, which: EVERYTHING, withBackdrop: true })
  return bytesOf(canvas)
}

function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the picture could not be encoded'))
      else blob.arrayBuffer().then((buffer) => resolve(new Uint8Array(buffer)), reject)
    }, 'image/png')
  })
}
