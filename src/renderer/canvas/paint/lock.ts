/** A small padlock, as wide as `size`: what it stands on cannot be moved. */
export function paintLock(
  context: CanvasRenderingContext2D,
  { x, y, size, color }: { readonly x: number; readonly y: number; readonly size: number; readonly color: string }
): void {
  const body = { w: size, h: size * 0.78 }
  const shackle = size * 0.3
  context.beginPath()
  context.arc(x + size / 2, y + shackle + size * 0.12, shackle, Math.PI, 0)
  context.lineTo(x + size / 2 + shackle, y + size * 0.55)
  context.moveTo(x + size / 2 - shackle, y + shackle + size * 0.12)
  context.lineTo(x + size / 2 - shackle, y + size * 0.55)
  context.lineWidth = size * 0.14
  context.strokeStyle = color
  context.stroke()
  context.beginPath()
  context.roundRect(x, y + size * 0.5, body.w, body.h, size * 0.16)
  context.fillStyle = color
  context.fill()
}
