import { type Box, overlaps } from '../../../base/geometry.ts'
import type { Damage } from '../scene/scene.ts'

/** Paints the board inside a box; the context is set to board px and cut to the box. */
export type PaintBox = (context: CanvasRenderingContext2D, box: Box, zoom: number) => void

/** What a frame shows: the board point at the upper left corner, screen px for each board px, the view's size. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
  readonly w: number
  readonly h: number
  /** Device px for each screen px. */
  readonly density: number
  readonly isZooming: boolean
  /** The zoom at which one will come to rest, where that is known. */
  readonly restZoom: number | null
}

interface Tile {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
  readonly box: Box
  isStale: boolean
  /** The frame in which it was last drawn. */
  usedAt: number
}

/** All tiles painted at one zoom. */
interface Level {
  readonly zoom: number
  readonly density: number
  readonly tiles: Map<string, Tile>
}

const TILE_PX = 512
/** While zooming in, tiles of another zoom are stretched so far before new ones are painted. */
const STRETCH = 2
/** In a glide, which is over in a moment, further: little is painted on the way, and soon for where it ends. */
const GLIDE_STRETCH = 4
/**
 * While zooming out they are shrunk less far, since the more they shrink the more of them it takes to fill the view; and
 * new ones are painted for further out than one is, so that they last.
 */
const SHRINK = 0.7
const AHEAD = 1.6
/** Time for new tiles in one frame; what is missing is shown coarsely until the next. */
const BUDGET_MS = 7
const SPARE_TILES = 24
/** So many zooms that were seen before are kept. */
const MOST_BEFORE = 3

/**
 * Pictures of the board in squares, painted once and then only copied: a frame of panning or zooming costs the same
 * whether ten notes are on the board or ten thousand.
 */
export class TileCache {
  readonly #paint: PaintBox
  readonly #background: string | null
  readonly #isBlank: (box: Box) => boolean
  #level: Level | null = null
  /** The tiles of zooms before, the last first: shown where new ones are not painted yet, and used when one comes back. */
  #before: Level[] = []
  #frame = 0
  #spare: Tile[] = []

  /** @param background null: transparent @param isBlank there is nothing to be seen there, so that it needs no tile */
  constructor(paint: PaintBox, background: string | null, isBlank: (box: Box) => boolean = () => false) {
    this.#paint = paint
    this.#background = background
    this.#isBlank = isBlank
  }

  invalidate(damage: Damage): void {
    // A coarse picture of how it was is worse than none.
    this.#recycle(this.#before.splice(0))
    const level = this.#level
    if (level === null) return
    const boxes = damage === 'all' ? null : damage.map((box) => grown(box, level.zoom))
    for (const tile of level.tiles.values()) {
      if (boxes === null || boxes.some((box) => overlaps(box, tile.box))) tile.isStale = true
    }
  }

  /**
   * Draws onto a canvas in device px. While the zoom changes, tiles are stretched rather than painted anew.
   * @param isPatient what is out of date may be seen for a few frames more
   * @returns where what is seen is coarse or out of date: if anywhere, another frame is due
   */
  draw(target: CanvasRenderingContext2D, view: View, isPatient = false): readonly Box[] {
    this.#frame++
    const level = this.#levelFor(view)
    const scale = (view.zoom * view.density) / (level.zoom * level.density)
    const wanted = this.#wanted(level, view)
    const missing = wanted.filter((key) => level.tiles.get(key) === undefined)
    // The first picture is painted whole, however long it takes.
    const isBudgeted = this.#before.length > 0 || wanted.length > missing.length
    const until = isBudgeted ? performance.now() + BUDGET_MS : Infinity
    if (missing.length > 0) this.#drawCoarse(target, view, level)
    const due: Box[] = []
    for (const key of wanted) {
      const known = level.tiles.get(key)
      const isLate = performance.now() > until
      if (known === undefined && isLate) {
        due.push(boxOf(level, key))
        continue
      }
      const tile = known ?? this.#newTile(level, key)
      if (tile.isStale) {
        if (isPatient && isLate) due.push(tile.box)
        else this.#repaint(tile, level)
      }
      tile.usedAt = this.#frame
      place(target, tile, view, level, scale)
    }
    this.#evict(level, wanted.length)
    return due
  }

  #levelFor(view: View): Level {
    const current = this.#level
    const known = current === null ? this.#before : [current, ...this.#before]
    const zoom = zoomOfTiles(
      view,
      known.filter(({ density }) => density === view.density)
    )
    const isIt = (level: Level): boolean => level.zoom === zoom && level.density === view.density
    if (current !== null && isIt(current)) return current
    const place = this.#before.findIndex(isIt)
    const level = this.#before.splice(place, place < 0 ? 0 : 1)[0]
    if (current !== null) this.#retire(current)
    this.#recycle(this.#before.splice(MOST_BEFORE))
    this.#level = level ?? { zoom, density: view.density, tiles: new Map() }
    return this.#level
  }

  #wanted(level: Level, view: View): string[] {
    const side = TILE_PX / (level.zoom * level.density)
    const keys: string[] = []
    const last = { x: view.x + view.w / view.zoom, y: view.y + view.h / view.zoom }
    for (let row = Math.floor(view.y / side); row * side < last.y; row++) {
      for (let column = Math.floor(view.x / side); column * side < last.x; column++) {
        if (!this.#isBlank({ x: column * side, y: row * side, w: side, h: side })) keys.push(`${column} ${row}`)
      }
    }
    return keys
  }

  #drawCoarse(target: CanvasRenderingContext2D, view: View, level: Level): void {
    const coarse = this.#before.find((each) => each !== level)
    if (coarse === undefined) return
    const scale = (view.zoom * view.density) / (coarse.zoom * coarse.density)
    for (const tile of coarse.tiles.values()) {
      if (overlaps(tile.box, { x: view.x, y: view.y, w: view.w / view.zoom, h: view.h / view.zoom })) {
        place(target, tile, view, coarse, scale)
      }
    }
  }

  #newTile(level: Level, key: string): Tile {
    const surface = this.#spare.pop() ?? blankTile(this.#background === null)
    const tile: Tile = {
      canvas: surface.canvas,
      context: surface.context,
      box: boxOf(level, key),
      isStale: true,
      usedAt: this.#frame
    }
    level.tiles.set(key, tile)
    return tile
  }

  #repaint(tile: Tile, { zoom, density }: Level): void {
    const { context, box } = tile
    context.setTransform(1, 0, 0, 1, 0, 0)
    if (this.#background === null) context.clearRect(0, 0, TILE_PX, TILE_PX)
    else {
      context.fillStyle = this.#background
      context.fillRect(0, 0, TILE_PX, TILE_PX)
    }
    const scale = zoom * density
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale)
    this.#paint(context, box, zoom)
    tile.isStale = false
  }

  /** Keeps what was seen last, and not much more than a screenful of what was seen before. */
  #evict(level: Level, wanted: number): void {
    const most = 2 * wanted + SPARE_TILES
    if (level.tiles.size <= most) return
    const oldest = [...level.tiles].sort(([, a], [, b]) => a.usedAt - b.usedAt).slice(0, level.tiles.size - most)
    for (const [key, tile] of oldest) {
      level.tiles.delete(key)
      this.#spare.push(tile)
    }
    this.#spare.length = Math.min(this.#spare.length, SPARE_TILES)
  }

  /** Keeps what of it was seen in the last frame. */
  #retire(level: Level): void {
    for (const [key, tile] of level.tiles) {
      if (tile.usedAt >= this.#frame - 1) continue
      level.tiles.delete(key)
      this.#spare.push(tile)
    }
    if (level.tiles.size > 0) this.#before.unshift(level)
  }

  #recycle(levels: readonly Level[]): void {
    for (const { tiles } of levels) this.#spare.push(...tiles.values())
    this.#spare.length = Math.min(this.#spare.length, SPARE_TILES)
  }
}

function boxOf({ zoom, density }: Level, key: string): Box {
  const [column = 0, row = 0] = key.split(' ').map(Number)
  const side = TILE_PX / (zoom * density)
  return { x: column * side, y: row * side, w: side, h: side }
}

/** The zoom of the tiles that a frame shows. @param known those that are painted, the ones shown last first */
function zoomOfTiles(view: View, known: readonly Level[]): number {
  const { zoom, isZooming, restZoom } = view
  const current = known[0]
  if (!isZooming || current === undefined) return zoom
  if (restZoom !== null && isNear(restZoom, view)) return restZoom
  const near = known.find((level) => isNear(level.zoom, view))
  return near?.zoom ?? (zoom < current.zoom ? zoom / AHEAD : zoom)
}

/** Near enough to be stretched while the zoom changes. */
function isNear(painted: number, { zoom, restZoom }: View): boolean {
  const most = restZoom === null ? STRETCH : GLIDE_STRETCH
  return zoom / painted < most && zoom / painted > SHRINK
}

/** What is drawn with a least size on the screen reaches further when one is far out. */
const grown = (box: Box, zoom: number): Box => {
  const by = 8 + 12 / zoom
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by }
}

function blankTile(isTransparent: boolean): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas')
  canvas.width = TILE_PX
  canvas.height = TILE_PX
  const context = canvas.getContext('2d', { alpha: isTransparent })
  if (context === null) throw new Error('no 2D canvas')
  return { canvas, context }
}

function place(target: CanvasRenderingContext2D, tile: Tile, view: View, level: Level, scale: number): void {
  const perPx = level.zoom * level.density
  // The origin falls on a whole device px and so does every tile: copied, not blurred.
  const left = Math.round(-view.x * view.zoom * view.density) + Math.round(tile.box.x * perPx) * scale
  const top = Math.round(-view.y * view.zoom * view.density) + Math.round(tile.box.y * perPx) * scale
  if (scale === 1) target.drawImage(tile.canvas, left, top)
  else target.drawImage(tile.canvas, left, top, TILE_PX * scale, TILE_PX * scale)
}
