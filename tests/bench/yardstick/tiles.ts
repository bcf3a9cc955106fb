import type { Box, Camera, Context } from './paint.ts'

const TILE = 512
const MOST_TILES = 96

interface Tile {
  readonly canvas: HTMLCanvasElement
  readonly box: Box
  isStale: boolean
  usedAt: number
}

/** Pictures of the board in squares, by zoom: what has been painted is copied. */
export class Tiles {
  readonly #paint: (context: Context, box: Box, zoom: number) => void
  readonly #tiles = new Map<string, Tile>()
  #frame = 0

  constructor(paint: (context: Context, box: Box, zoom: number) => void) {
    this.#paint = paint
  }

  clear(): void {
    this.#tiles.clear()
  }

  spoil({ x, y, w, h }: Box): void {
    for (const tile of this.#tiles.values()) {
      const { box } = tile
      if (x < box.x + box.w && x + w > box.x && y < box.y + box.h && y + h > box.y) tile.isStale = true
    }
  }

  /** @param level the zoom in which tiles are painted: another than the camera's while it changes */
  draw(target: Context, camera: Camera, level: number, width: number, height: number): void {
    this.#frame++
    const scale = camera.zoom / level
    const side = TILE / level
    const originX = Math.round(-camera.x * camera.zoom)
    const originY = Math.round(-camera.y * camera.zoom)
    for (let row = Math.floor(camera.y / side); row * side < camera.y + height / camera.zoom; row++) {
      for (let column = Math.floor(camera.x / side); column * side < camera.x + width / camera.zoom; column++) {
        const tile = this.#tile(column, row, level, side)
        const x = originX + column * TILE * scale
        const y = originY + row * TILE * scale
        if (scale === 1) target.drawImage(tile.canvas, x, y)
        else target.drawImage(tile.canvas, x, y, TILE * scale, TILE * scale)
      }
    }
    if (this.#tiles.size > MOST_TILES) this.#evict()
  }

  #tile(column: number, row: number, level: number, side: number): Tile {
    const key = `${level} ${column} ${row}`
    let tile = this.#tiles.get(key)
    if (tile === undefined) {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = TILE
      tile = { canvas, box: { x: column * side, y: row * side, w: side, h: side }, isStale: true, usedAt: 0 }
      this.#tiles.set(key, tile)
    }
    tile.usedAt = this.#frame
    const context = tile.isStale ? tile.canvas.getContext('2d', { alpha: false }) : null
    if (context !== null) {
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.fillStyle = '#f7f8f8'
      context.fillRect(0, 0, TILE, TILE)
      context.setTransform(level, 0, 0, level, -tile.box.x * level, -tile.box.y * level)
      this.#paint(context, tile.box, level)
      tile.isStale = false
    }
    return tile
  }

  #evict(): void {
    const oldest = [...this.#tiles].sort(([, a], [, b]) => a.usedAt - b.usedAt)
    for (const [key] of oldest.slice(0, this.#tiles.size - MOST_TILES)) this.#tiles.delete(key)
  }
}
