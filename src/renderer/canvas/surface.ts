/** The canvas on which the board itself is drawn: drawn again at most once in a frame, all of it, and nothing shows through. */
export class Surface {
  readonly #canvas = document.createElement('canvas')
  readonly #context: CanvasRenderingContext2D
  readonly #draw: (context: CanvasRenderingContext2D) => void
  #frame: number | null = null

  constructor(parent: HTMLElement, draw: (context: CanvasRenderingContext2D) => void) {
    // Without alpha the compositor copies it, and does not blend it with what lies below.
    const context = this.#canvas.getContext('2d', { alpha: false })
    if (context === null) throw new Error('no 2D canvas')
    this.#context = context
    this.#draw = draw
    this.#canvas.style.position = 'absolute'
    parent.append(this.#canvas)
  }

  /** @param density device px for each px of the page */
  resize(width: number, height: number, density: number): void {
    const [w, h] = [Math.floor(width * density), Math.floor(height * density)]
    const { style } = this.#canvas
    style.width = `${width}px`
    style.height = `${height}px`
    if (this.#canvas.width === w && this.#canvas.height === h) return
    this.#canvas.width = w
    this.#canvas.height = h
    this.#drawNow()
  }

  redraw(): void {
    this.#frame ??= requestAnimationFrame(() => this.#drawNow())
  }

  destroy(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#canvas.remove()
  }

  #drawNow(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame)
    this.#frame = null
    this.#context.setTransform(1, 0, 0, 1, 0, 0)
    this.#draw(this.#context)
  }
}
