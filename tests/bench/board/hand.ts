import type { CDPSession, Page } from '@playwright/test'
import type { Point } from '../../../src/base/geometry.ts'

/** Twice in a frame: more often than the board can be drawn, so that it is the board that sets the pace. */
const STEP_MS = 8
/** No more events than these wait to be taken. */
const MOST_WAITING = 12
const CTRL = 2

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

interface MouseEvent extends Point {
  readonly type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel'
  readonly button?: 'left'
  readonly buttons?: number
  readonly deltaX?: number
  readonly deltaY?: number
  readonly modifiers?: number
}

/** Mouse, wheel and keys, as they come from outside into the window's own input. */
export class Hand {
  readonly page: Page
  readonly #devTools: CDPSession
  #at: Point = { x: 0, y: 0 }

  constructor(page: Page, devTools: CDPSession) {
    this.page = page
    this.#devTools = devTools
  }

  /** Sends events at an even pace, without waiting for each to be taken. */
  async #stream(events: readonly MouseEvent[]): Promise<void> {
    const started = performance.now()
    let waiting = 0
    const sent: Promise<unknown>[] = []
    for (const [index, event] of events.entries()) {
      const due = started + index * STEP_MS - performance.now()
      if (due > 0) await pause(due)
      while (waiting > MOST_WAITING) await pause(1)
      waiting++
      sent.push(this.#devTools.send('Input.dispatchMouseEvent', event).finally(() => waiting--))
    }
    await Promise.all(sent)
  }

  /** Turns the wheel over a point, so many px with each event. */
  async wheel(at: Point, steps: readonly Point[], withCtrl = false): Promise<void> {
    await this.moveTo(at)
    const modifiers = withCtrl ? CTRL : 0
    await this.#stream(
      steps.map(({ x, y }) => ({ type: 'mouseWheel' as const, ...at, deltaX: x, deltaY: y, modifiers }))
    )
  }

  async moveTo(at: Point): Promise<void> {
    this.#at = at
    await this.#devTools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at })
  }

  async press(at: Point): Promise<void> {
    await this.moveTo(at)
    await this.#button('mousePressed')
  }

  async release(): Promise<void> {
    await this.#button('mouseReleased')
  }

  /** Moves with the button held. */
  async drag(way: readonly Point[]): Promise<void> {
    const held = { type: 'mouseMoved', button: 'left', buttons: 1 } as const
    await this.#stream(way.map((at) => ({ ...held, ...at })))
    this.#at = way.at(-1) ?? this.#at
  }

  async key(key: string): Promise<void> {
    await this.page.keyboard.press(key)
  }

  async #button(type: 'mousePressed' | 'mouseReleased'): Promise<void> {
    const buttons = type === 'mousePressed' ? 1 : 0
    await this.#devTools.send('Input.dispatchMouseEvent', { type, ...this.#at, button: 'left', buttons, clickCount: 1 })
  }
}

/** Round a square and back to where it began, so many px with each event. */
export const square = (perSide: number, px: number): Point[] =>
  [
    [px, 0],
    [0, px],
    [-px, 0],
    [0, -px]
  ].flatMap(([x = 0, y = 0]) => Array.from({ length: perSide }, () => ({ x, y })))

/** A circle that begins and ends at a point. */
export const circle = (at: Point, radius: number, steps: number, rounds: number): Point[] =>
  Array.from({ length: steps }, (_, index) => {
    const angle = ((index + 1) / steps) * rounds * 2 * Math.PI
    return { x: at.x + radius * Math.sin(angle), y: at.y + radius * (1 - Math.cos(angle)) }
  })
