import type { Point } from '../../base/geometry.ts'
import type { Wheel } from '../../domain/settings/settings.ts'
import { toBoard } from './camera.ts'
import type { CameraHolder } from './cameraHolder.ts'
import type { ToolMachine } from './tools/machine.ts'
import type { Pointer } from './tools/tool.ts'

/** A wheel that reports lines or pages instead of px. */
const LINE_PX = 16
const PAGE_PX = 400
/** A notch of a mouse wheel must not zoom further than a few fingers' breadth on a trackpad. */
const MOST_ZOOM_PX = 60
const ZOOM_PER_PX = 0.008
/** So near to its edge, in px, a gesture moves the view along; the nearer, the faster. */
const EDGE_PX = 36
const EDGE_SPEED = 0.35

/** A finger that rests so long, in ms, asks for the menu; unless it moves further than this, in px. */
const LONG_PRESS_MS = 500
const LONG_PRESS_PX = 9

interface Pinch {
  readonly middle: Point
  readonly distance: number
}

/** Mouse, wheel, trackpad, pen and fingers over the board, as what they mean to the tools and the camera. */
export class BoardInput {
  readonly #element: HTMLElement
  readonly #camera: CameraHolder
  readonly #machine: ToolMachine
  readonly #onGesture: () => void
  readonly #touches = new Map<number, Point>()
  readonly #listening = new AbortController()
  #pinch: Pinch | null = null
  #isPanningAtEdge = false
  #isModHeld = false
  #hasAsked = false
  #longPress: { readonly at: Point; readonly timer: ReturnType<typeof setTimeout> } | null = null
  /** What the wheel does without a key; with Mod it does the other. */
  wheel: Wheel = 'scroll'

  /** @param onGesture after anything that may change the cursor */
  constructor(element: HTMLElement, camera: CameraHolder, machine: ToolMachine, onGesture: () => void) {
    this.#element = element
    this.#camera = camera
    this.#machine = machine
    this.#onGesture = onGesture
    const { signal } = this.#listening
    element.addEventListener('pointerdown', this.#down, { signal })
    element.addEventListener('pointermove', this.#move, { signal })
    element.addEventListener('pointerup', this.#up, { signal })
    element.addEventListener('pointercancel', this.#lost, { signal })
    element.addEventListener('pointerleave', this.#leave, { signal })
    element.addEventListener('wheel', this.#wheel, { signal, passive: false })
    element.addEventListener('mousedown', this.#press, { signal })
    element.addEventListener('touchend', this.#touchEnd, { signal, passive: false })
    for (const type of ['keydown', 'keyup'] as const) window.addEventListener(type, this.#key, { signal })
    window.addEventListener('blur', () => this.#holdMod(false), { signal })
  }

  destroy(): void {
    this.#endLongPress()
    this.#listening.abort()
  }

  /** Where on the view an event of the page is. */
  screenOf(event: { readonly clientX: number; readonly clientY: number }): Point {
    const box = this.#element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  #pointerOf(event: PointerEvent): Pointer {
    const screen = this.screenOf(event)
    return {
      screen,
      board: toBoard(this.#camera.camera, screen),
      button: event.button,
      shift: event.shiftKey,
      alt: event.altKey,
      mod: event.ctrlKey || event.metaKey,
      isTouch: event.pointerType === 'touch'
    }
  }

  #down = (event: PointerEvent): void => {
    // In a field that lies over the board, the mouse sets the caret and selects words.
    if (isField(event.target)) return
    // The wheel button would start the browser's own scrolling.
    if (event.button === 1) event.preventDefault()
    this.#element.setPointerCapture(event.pointerId)
    if (event.pointerType === 'touch') {
      this.#touches.set(event.pointerId, this.screenOf(event))
      this.#beginLongPress(event)
      if (this.#touches.size === 2) {
        this.#endLongPress()
        this.#machine.cancel()
        this.#pinch = this.#pinchNow()
        return
      }
    }
    this.#machine.down(this.#pointerOf(event))
    this.#onGesture()
  }

  #move = (event: PointerEvent): void => {
    this.#keepLongPress(event)
    if (this.#touches.has(event.pointerId)) this.#touches.set(event.pointerId, this.screenOf(event))
    if (this.#pinch !== null) {
      this.#followPinch()
      return
    }
    this.#machine.move(this.#pointerOf(event))
    this.#onGesture()
    if (this.#machine.pansAtEdge && !this.#isPanningAtEdge) this.#panAtEdge()
  }

  #up = (event: PointerEvent): void => {
    this.#endLongPress()
    this.#touches.delete(event.pointerId)
    if (this.#pinch !== null) {
      if (this.#touches.size < 2) this.#pinch = null
      return
    }
    this.#machine.up(this.#pointerOf(event))
    this.#onGesture()
  }

  #lost = (event: PointerEvent): void => {
    this.#endLongPress()
    this.#touches.delete(event.pointerId)
    this.#pinch = null
    this.#machine.cancel()
    this.#onGesture()
  }

  /** Nothing lies under a pointer that is elsewhere; what is held stays held. */
  #leave = (): void => {
    this.#machine.leave()
    this.#onGesture()
  }

  #wheel = (event: WheelEvent): void => {
    event.preventDefault()
    const unit = event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? LINE_PX : PAGE_PX
    const dx = event.deltaX * unit
    const dy = event.deltaY * unit
    if (this.#zooms(event)) {
      const step = Math.max(-MOST_ZOOM_PX, Math.min(MOST_ZOOM_PX, dy))
      this.#camera.zoomTo(this.#camera.camera.zoom * Math.exp(-step * ZOOM_PER_PX), this.screenOf(event))
    } else if (event.shiftKey && dx === 0) this.#camera.pan(-dy, 0)
    else this.#camera.pan(-dx, -dy)
    this.#followView()
  }

  /** A pinch on a trackpad arrives as a wheel with Ctrl, though nobody holds it: it zooms whatever the wheel does. */
  #zooms({ ctrlKey, metaKey, shiftKey }: WheelEvent): boolean {
    const isPinch = ctrlKey && !this.#isModHeld
    const isOther = ctrlKey || metaKey
    if (isPinch) return true
    return this.wheel === 'zoom' ? !isOther && !shiftKey : isOther
  }

  #holdMod(isHeld: boolean): void {
    this.#isModHeld = isHeld
  }

  /** A click with Shift selects here; it must not mark the words of the page up to here. */
  #press = (event: MouseEvent): void => {
    if (!event.shiftKey || isField(event.target)) return
    event.preventDefault()
    this.#element.focus({ preventScroll: true })
  }

  /** A finger that asked for the menu and is lifted now does not click beside it. */
  #touchEnd = (event: TouchEvent): void => {
    if (this.#hasAsked) event.preventDefault()
    this.#hasAsked = false
  }

  #beginLongPress(event: PointerEvent): void {
    this.#endLongPress()
    this.#hasAsked = false
    const { clientX, clientY } = event
    const ask = (): void => {
      this.#longPress = null
      this.#hasAsked = true
      this.#machine.cancel()
      this.#onGesture()
      const menu = { clientX, clientY, bubbles: true, cancelable: true }
      this.#element.dispatchEvent(new MouseEvent('contextmenu', menu))
    }
    this.#longPress = { at: this.screenOf(event), timer: setTimeout(ask, LONG_PRESS_MS) }
  }

  #keepLongPress(event: PointerEvent): void {
    if (this.#longPress === null) return
    const { x, y } = this.screenOf(event)
    const { at } = this.#longPress
    if (Math.hypot(x - at.x, y - at.y) > LONG_PRESS_PX) this.#endLongPress()
  }

  #endLongPress(): void {
    clearTimeout(this.#longPress?.timer)
    this.#longPress = null
  }

  /** A key that changes what a gesture does counts at once, not with the next move of the pointer. */
  #key = ({ shiftKey: shift, altKey: alt, ctrlKey, metaKey }: KeyboardEvent): void => {
    const last = this.#machine.lastPointer
    const mod = ctrlKey || metaKey
    this.#holdMod(mod)
    if (last === null || !this.#machine.isBusy) return
    if (shift === last.shift && alt === last.alt && mod === last.mod) return
    this.#machine.move({ ...last, shift, alt, mod })
    this.#onGesture()
  }

  /** The view has moved under a resting pointer: what is held moves over the board. */
  #followView(): void {
    const last = this.#machine.lastPointer
    if (last === null || !this.#machine.isBusy) return
    this.#machine.move({ ...last, board: toBoard(this.#camera.camera, last.screen) })
  }

  #panAtEdge = (): void => {
    const last = this.#machine.lastPointer
    const { w, h } = this.#camera.size
    const dx = last === null ? 0 : pull(last.screen.x, w)
    const dy = last === null ? 0 : pull(last.screen.y, h)
    this.#isPanningAtEdge = this.#machine.pansAtEdge && (dx !== 0 || dy !== 0)
    if (!this.#isPanningAtEdge) return
    this.#camera.pan(dx, dy)
    this.#followView()
    requestAnimationFrame(this.#panAtEdge)
  }

  #pinchNow(): Pinch | null {
    const [a, b] = [...this.#touches.values()]
    if (a === undefined || b === undefined) return null
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.hypot(a.x - b.x, a.y - b.y) }
  }

  #followPinch(): void {
    const before = this.#pinch
    const now = this.#pinchNow()
    if (before === null || now === null) return
    this.#camera.pan(now.middle.x - before.middle.x, now.middle.y - before.middle.y)
    this.#camera.zoomTo((this.#camera.camera.zoom * now.distance) / Math.max(1, before.distance), now.middle)
    this.#pinch = now
  }
}

/** Something over the board that is written in: what the mouse does there is its own. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLInputElement ||
  (target instanceof HTMLElement && target.isContentEditable)

/** How far the view moves in a frame when the pointer is here along one side of it. */
function pull(at: number, length: number): number {
  if (at < EDGE_PX) return (EDGE_PX - Math.max(at, -EDGE_PX)) * EDGE_SPEED
  if (at > length - EDGE_PX) return -(Math.min(at, length + EDGE_PX) - (length - EDGE_PX)) * EDGE_SPEED
  return 0
}
