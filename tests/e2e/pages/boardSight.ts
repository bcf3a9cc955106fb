import type { Locator, Page } from '@playwright/test'
import { type Box, boundsOf, centreOf, contains, overlaps, type Point } from '../../../src/base/geometry.ts'
import type { AnyRecord } from '../../../src/domain/engine/record.ts'
import { type Expectation, NOTE_SIZE } from '../../../src/domain/expectations/expectation.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../../../src/domain/map/workshopMap.ts'
import type { MatrixPart } from '../../../src/domain/workshops/workshop.ts'
import { parseCameraData, toScreen } from '../../../src/renderer/canvas/camera.ts'
import { FRAME_HEADER, FRAME_PADDING } from '../../../src/renderer/lenses/affinity/frames.ts'
import { boardLenses } from '../../../src/renderer/lenses/boardLenses.ts'
import type { BoardLens } from '../../../src/renderer/lenses/lens.ts'
import { placesOf } from '../../../src/renderer/lenses/places.ts'
import { soon } from '../soon.ts'

/** How finely a free place is looked for. */
const STEP = 20

/** Where notes can lie in a frame, row by row. */
function placesIn({ x, y, w, h }: Box): Box[] {
  const columns = Math.max(1, Math.floor((w - NOTE_SIZE - 2 * FRAME_PADDING) / STEP) + 1)
  const rows = Math.max(1, Math.floor((h - NOTE_SIZE - FRAME_HEADER - FRAME_PADDING) / STEP) + 1)
  return Array.from({ length: columns * rows }, (_, n) => ({
    x: x + FRAME_PADDING + STEP * (n % columns),
    y: y + FRAME_HEADER + STEP * Math.floor(n / columns),
    w: NOTE_SIZE,
    h: NOTE_SIZE
  }))
}

/** Where a note is grasped, as shares of its sides. */
const GRASPS = [
  [0.5, 0.5],
  [0.06, 0.06],
  [0.94, 0.06],
  [0.06, 0.94],
  [0.94, 0.94]
] as const

/**
 * What stands on the board and where one sees it: a canvas has no elements to ask. Notes and clusters are called by their
 * words; where they lie is read from the library, and where that is on the screen is calculated as the board does.
 */
export class BoardSight {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get surface(): Locator {
    return this.page.getByTestId('board')
  }

  // --- what stands there, as the library has it

  async map(): Promise<WorkshopMap> {
    const records = await this.page.evaluate(async () => {
      const scope = window.location.hash.split('/')[2] ?? ''
      const reply = (await window.plumbline.invoke('scope:open', { scope })) as { value: { records: string } }
      return reply.value.records
    })
    return workshopMap(listerOf(JSON.parse(records) as AnyRecord[]))
  }

  /** The words of all notes, in no order. */
  async texts(): Promise<string[]> {
    return (await this.map()).expectations.map(({ text }) => text)
  }

  async note(text: string): Promise<Expectation> {
    const note = (await this.map()).expectations.find((each) => each.text === text)
    if (note === undefined) throw new Error(`there is no note “${text}”`)
    return note
  }

  /** Clusters by name, each with the words of its notes, sorted. */
  async clusters(): Promise<Record<string, string[]>> {
    const { clusters, expectations } = await this.map()
    const textsOf = (id: string): string[] =>
      expectations.filter(({ clusterId }) => clusterId === id).map(({ text }) => text)
    return Object.fromEntries(clusters.map(({ id, title }) => [title, textsOf(id).sort()]))
  }

  async expectClusters(wanted: Record<string, readonly string[]>): Promise<void> {
    await soon(() => this.clusters()).toEqual(wanted)
  }

  // --- where it is on the screen

  /** Where on the page a note can be grasped: its middle, or else a corner that no other note covers. */
  async whereIs(text: string): Promise<Point> {
    const { own, above } = await this.#boxOf(text)
    const place = GRASPS.map(([x, y]) => ({ x: own.x + x * own.w, y: own.y + y * own.h })).find(
      (point) => !above.some((box) => contains(box, point))
    )
    if (place === undefined) throw new Error(`other notes cover “${text}”`)
    return this.onPage(place)
  }

  async middleOf(text: string): Promise<Point> {
    const { own } = await this.#boxOf(text)
    return this.onPage(centreOf(own))
  }

  /** Where the lens has a note, and what is drawn later and so lies above it. */
  async #boxOf(text: string): Promise<{ own: Box; above: readonly Box[] }> {
    const map = await this.map()
    const lens = await this.#lens()
    const id = map.expectations.find((each) => each.text === text)?.id
    const placed = [...lens.layout(map, () => NOTE_SIZE).notes].map(([noteId, { x, y, scale }]) => ({
      noteId,
      box: { x, y, w: NOTE_SIZE * scale, h: NOTE_SIZE * scale }
    }))
    const index = placed.findIndex(({ noteId }) => noteId === id)
    const own = placed[index]?.box
    if (own === undefined) throw new Error(`there is no note “${text}”`)
    return { own, above: placed.slice(index + 1).map(({ box }) => box) }
  }

  /** The name of a cluster on the page. */
  async whereIsCluster(title: string): Promise<Point> {
    const { clusters } = await this.map()
    const cluster = clusters.find((each) => each.title === title)
    if (cluster === undefined) throw new Error(`there is no cluster “${title}”`)
    // Right of the mark that folds it.
    return this.onPage({ x: cluster.x + cluster.w / 2, y: cluster.y + 24 })
  }

  /** Where on the page the middle of one more note finds room in a cluster. */
  async roomIn(title: string): Promise<Point> {
    const { clusters, expectations } = await this.map()
    const cluster = clusters.find((each) => each.title === title)
    if (cluster === undefined) throw new Error(`there is no cluster “${title}”`)
    const places = placesIn(cluster)
    const isFree = (place: Box): boolean =>
      !expectations.some(({ x, y }) => overlaps(place, { x, y, w: NOTE_SIZE, h: NOTE_SIZE }))
    return this.onPage(centreOf(places.find(isFree) ?? places[0] ?? cluster))
  }

  /** Where on the page the middle of a note finds room below everything else, at the right. */
  async roomOutside(): Promise<Point> {
    const { clusters, expectations } = await this.map()
    const bounds = boundsOf([...clusters, ...expectations.map(({ x, y }) => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))])
    if (bounds === null) throw new Error('the board is empty')
    return this.onPage({ x: bounds.x + bounds.w - NOTE_SIZE / 2, y: bounds.y + bounds.h + NOTE_SIZE / 2 + 30 })
  }

  /** The middle of a column on the page; null: of the place of what stands in none. */
  async whereIsColumn(id: string | null): Promise<Point> {
    const lens = await this.#lens()
    const place = placesOf(lens.layout(await this.map(), () => NOTE_SIZE)).find((each) => each.id === id)
    if (place === undefined) throw new Error(`the lens ${lens.id} has no column ${id}`)
    return this.onPage(centreOf(place.box))
  }

  /** Where on the page the matrix names one of its parts. */
  async whereIsName(part: MatrixPart): Promise<Point> {
    const { backdrop } = (await this.#lens()).layout(await this.map(), () => NOTE_SIZE)
    const words = backdrop.find((item) => item.kind === 'words' && item.part === part)
    if (words?.kind !== 'words') throw new Error(`nothing here is called ${part}`)
    const { at, size, align } = words
    return this.onPage({ x: at.x + { left: size, center: 0, right: -size }[align], y: at.y })
  }

  async onPage(point: Point): Promise<Point> {
    await this.rested()
    const { zoom = '', camera = '' } = await this.surface.evaluate((element) => ({
      ...(element as HTMLElement).dataset
    }))
    const box = await this.surface.boundingBox()
    if (box === null) throw new Error('the board is not shown')
    const { x, y } = toScreen(parseCameraData(zoom, camera), point)
    return { x: box.x + x, y: box.y + y }
  }

  /** How many px of the upper half of a note are dark on its light paper: its words, as the canvas shows them. */
  async inkOf(text: string): Promise<number> {
    const middle = await this.middleOf(text)
    return this.surface.evaluate(
      (element, { x, y, noteSize }) => {
        const canvas = element.querySelector('canvas')
        const context = canvas?.getContext('2d')
        if (!canvas || !context) return 0
        const seen = canvas.getBoundingClientRect()
        const density = canvas.width / seen.width
        const half = 0.45 * noteSize * Number((element as HTMLElement).dataset['zoom'])
        const [left, top] = [(x - half - seen.left) * density, (y - half - seen.top) * density]
        const { data } = context.getImageData(left, top, 2 * half * density, half * density)
        let dark = 0
        for (let px = 0; px < data.length; px += 4) {
          if ((data[px] ?? 255) + (data[px + 1] ?? 255) + (data[px + 2] ?? 255) < 330) dark++
        }
        return dark
      },
      { ...middle, noteSize: NOTE_SIZE }
    )
  }

  async #lens(): Promise<BoardLens> {
    const id = await this.surface.getAttribute('data-lens')
    const lens = boardLenses.find((each) => each.id === id)
    if (lens === undefined) throw new Error(`the lens ${id} has no places`)
    return lens
  }

  /** Resolves when the view has come to rest: nothing moves for two frames. */
  async rested(): Promise<void> {
    await this.surface.evaluate(async (element) => {
      const { dataset } = element as HTMLElement
      for (let still = 0, last = ''; still < 2; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        const now = `${dataset['camera']} ${dataset['zoom']}`
        still = now === last && dataset['moving'] !== 'true' ? still + 1 : 0
        last = now
      }
    })
  }
}
