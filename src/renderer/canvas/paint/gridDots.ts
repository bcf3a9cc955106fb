import type { Box } from '../../../base/geometry.ts'
import { dotStep } from '../snap/grid.ts'
import type { BoardTheme } from './theme.ts'

const DOT_PX = 2

/** The grid as quiet dots where its lines cross; fewer of them further out. The context is in board px. */
export function paintGridDots(context: CanvasRenderingContext2D, box: Box, zoom: number, theme: BoardTheme): void {
  const step = dotStep(zoom)
  const side = DOT_PX / zoom
  context.fillStyle = theme.lineStrong
  context.beginPath()
  for (let y = Math.floor(box.y / step) * step; y <= box.y + box.h; y += step) {
    for (let x = Math.floor(box.x / step) * step; x <= box.x + box.w; x += step) {
      context.rect(x - side / 2, y - side / 2, side, side)
    }
  }
  context.fill()
}
