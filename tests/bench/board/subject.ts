import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Box, Point } from '../../../src/base/geometry.ts'
import { type Camera, parseCameraData, toScreen } from '../../../src/renderer/canvas/camera.ts'
import { electronArgs } from '../../../tools/setup/electronArgs.mjs'
import { environment, root } from '../../e2e/electronApp.ts'
import { temporaryFolder } from '../../harness/library.ts'
import { serveYardstick, yardstickApp } from '../yardstick/serve.ts'
import type { BenchBoard } from './content.ts'
import { Hand, pause } from './hand.ts'
import { SCOPE } from './library.ts'
import { Meter } from './meter.ts'

/** A window that is measured: where it looks, the hand that works in it, what that costs. */
export interface Subject {
  readonly page: Page
  readonly hand: Hand
  readonly meter: Meter
  close(): Promise<void>
}

async function launch(app: string, userData: string): Promise<{ electron: ElectronApplication; page: Page }> {
  const electron = await _electron.launch({
    cwd: root,
    args: [...electronArgs(), `--user-data-dir=${userData}`, '--lang=en-US', app],
    env: environment('en-US')
  })
  return { electron, page: await electron.firstWindow() }
}

async function subjectOf(electron: ElectronApplication, page: Page): Promise<Subject> {
  const devTools = await page.context().newCDPSession(page)
  const meter = await Meter.of(page, electron, devTools)
  return { page, hand: new Hand(page, devTools), meter, close: () => electron.close() }
}

/** Where on the page a point of the board is seen. */
export interface Sight {
  readonly camera: Camera
  readonly box: Box
}

export const onPage = ({ camera, box }: Sight, point: Point): Point => {
  const { x, y } = toScreen(camera, point)
  return { x: box.x + x, y: box.y + y }
}

export const centreOfSight = ({ box }: Sight): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 })

/** px of the wheel for each e-fold of zoom, and most in one event (canvas/input.ts). */
const ZOOM_PX = 1 / 0.008
const MOST_PX = 50

export class Product {
  readonly subject: Subject

  private constructor(subject: Subject) {
    this.subject = subject
  }

  static async start(userData: string): Promise<Product> {
    const { electron, page } = await launch(root, userData)
    await page.locator(`[data-workshop="${SCOPE}"]`).waitFor()
    return new Product(await subjectOf(electron, page))
  }

  get page(): Page {
    return this.subject.page
  }

  get hand(): Hand {
    return this.subject.hand
  }

  async close(): Promise<void> {
    await this.subject.close()
  }

  async toLibrary(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/'
    })
    await this.page.locator(`[data-workshop="${SCOPE}"]`).waitFor()
  }

  /** Resolves when nothing moves or waits to be painted for three frames. */
  async rested(): Promise<void> {
    await this.page.getByTestId('board').evaluate(async ({ dataset }: HTMLElement) => {
      for (let still = 0; still < 3; still = dataset['moving'] === 'false' ? still + 1 : 0) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
  }

  async sight(): Promise<Sight> {
    await this.rested()
    const seen = await this.page.getByTestId('board').evaluate((element: HTMLElement) => {
      const { x, y, width: w, height: h } = element.getBoundingClientRect()
      const { zoom = '', camera = '' } = element.dataset
      return { zoom, camera, box: { x, y, w, h } }
    })
    return { camera: parseCameraData(seen.zoom, seen.camera), box: seen.box }
  }

  /** Looks so at a point that it is in the middle, by the wheel, as a hand would get there. */
  async look(point: Point, zoom: number): Promise<Sight> {
    let sight = await this.sight()
    const middle = centreOfSight(sight)
    const way = -Math.log(zoom / sight.camera.zoom) * ZOOM_PX
    const steps = Math.ceil(Math.abs(way) / MOST_PX)
    for (let step = 0; step < steps; step++) {
      await this.hand.wheel(middle, [{ x: 0, y: way / steps }], true)
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
    for (let tries = 0; tries < 3; tries++) {
      await pause(200)
      sight = await this.sight()
      const { x, y } = onPage(sight, point)
      const off = { x: x - middle.x, y: y - middle.y }
      if (Math.hypot(off.x, off.y) < 1) break
      await this.hand.wheel(middle, [off])
    }
    return sight
  }

  async fitAll(): Promise<Sight> {
    await this.page.getByTestId('board').focus()
    await this.hand.key('Shift+1')
    await pause(500)
    return this.sight()
  }
}

export class Yardstick {
  readonly subject: Subject
  readonly #close: () => void

  private constructor(subject: Subject, close: () => void) {
    this.subject = subject
    this.#close = close
  }

  static async start(board: BenchBoard): Promise<Yardstick> {
    const { url, close } = await serveYardstick(board)
    const { electron, page } = await launch(yardstickApp(url), temporaryFolder())
    await page.waitForFunction(() => 'yardstick' in window)
    return new Yardstick(await subjectOf(electron, page), close)
  }

  get page(): Page {
    return this.subject.page
  }

  /** Shows the same part of the board in a canvas of the same size. */
  async look({ camera, box }: Sight): Promise<void> {
    await this.page.evaluate(([at, place]) => window.yardstick.look(at, place), [camera, box] as const)
    await pause(100)
  }

  async close(): Promise<void> {
    await this.subject.close()
    this.#close()
  }
}
