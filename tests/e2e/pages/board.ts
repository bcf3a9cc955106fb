import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import { type Box, boundsOf, centreOf, contains, type Point } from '../../../src/base/geometry.ts'
import type { AnyRecord } from '../../../src/domain/engine/record.ts'
import { type Expectation, NOTE_SIZE, type Verdict } from '../../../src/domain/expectations/expectation.ts'
import { listerOf, type WorkshopMap, workshopMap } from '../../../src/domain/map/workshopMap.ts'
import { parseCameraData, toScreen } from '../../../src/renderer/canvas/camera.ts'
import { affinityLens } from '../../../src/renderer/lenses/affinity/affinity.ts'
import type { BoardLens } from '../../../src/renderer/lenses/lens.ts'
import { matrixLens } from '../../../src/renderer/lenses/matrix/matrix.ts'
import { type Judgement, middleOf } from '../../../src/renderer/lenses/matrix/plane.ts'
import type { RunningApp } from '../electronApp.ts'
import { soon } from '../soon.ts'

const boardLenses: readonly BoardLens[] = [affinityLens, matrixLens]
/** Below the name of a frame, inside its padding. */
const INSIDE_FRAME: Point = { x: 40, y: 90 }

const LOOP_PX = 12
/** Where a note is grasped, as shares of its sides. */
const GRASPS = [
  [0.5, 0.5],
  [0.06, 0.06],
  [0.94, 0.06],
  [0.06, 0.94],
  [0.94, 0.94]
] as const

/** The map on its canvas: capture, cluster and prioritise. Notes and clusters are called by their words. */
export class BoardView {
  readonly page: Page
  readonly #electron: ElectronApplication
  readonly #t: TFunction

  constructor({ page, electron }: RunningApp, t: TFunction) {
    this.page = page
    this.#electron = electron
    this.#t = t
  }

  get surface(): Locator {
    return this.page.getByTestId('board')
  }

  /** Where the words of a note are typed. */
  get field(): Locator {
    return this.page.getByTestId('note-field')
  }

  // --- what stands there, as the library has it

  async map(): Promise<WorkshopMap> {
    const records = await this.page.evaluate(async () => {
      const scope = window.location.hash.split('/')[2] ?? ''
      const reply = (await window.plumbline.invoke('scope:open', { scope })) as { value: { records: unknown } }
      return reply.value.records
    })
    return workshopMap(listerOf(records as AnyRecord[]))
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
    return this.onPage({ x: cluster.x + 60, y: cluster.y + 24 })
  }

  async onPage(point: Point): Promise<Point> {
    await this.#rested()
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
  async #rested(): Promise<void> {
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

  // --- writing

  /** Rests the pointer on the board, at shares of its sides: a note that is made by key comes there. */
  async pointAt(x: number, y: number): Promise<void> {
    const box = await this.surface.boundingBox()
    if (box === null) throw new Error('the board is not shown')
    await this.page.mouse.move(box.x + x * box.width, box.y + y * box.height)
  }

  /** Opens a new note, ready to be written in. */
  async beginNote(): Promise<void> {
    await this.surface.focus()
    await this.page.keyboard.press('n')
    await expect(this.field).toBeFocused()
    await expect(this.field).toHaveValue('')
  }

  /** Writes notes one after another as in a session: N, words, Enter, words, Enter; Escape ends it. */
  async addNotes(...texts: readonly string[]): Promise<void> {
    await this.beginNote()
    for (const text of texts) {
      await expect(this.field).toBeFocused()
      await expect(this.field).toHaveValue('')
      await this.field.pressSequentially(text)
      await this.page.keyboard.press('Enter')
    }
    await expect(this.field).toHaveValue('')
    await this.page.keyboard.press('Escape')
    await this.expectNotes(...texts)
  }

  async expectNotes(...texts: readonly string[]): Promise<void> {
    await soon(() => this.texts()).toEqual(expect.arrayContaining([...texts]))
  }

  /** Copies words in another program and pastes them onto the board. */
  async paste(text: string): Promise<void> {
    await this.#electron.evaluate(({ clipboard }, data) => clipboard.writeText(data), text)
    await this.surface.focus()
    await this.page.keyboard.press('ControlOrMeta+v')
  }

  /** Types into the open field as an input method does: sounds first, then the words that were chosen. */
  async compose(sounds: string, words: string): Promise<void> {
    const devTools = await this.page.context().newCDPSession(this.page)
    for (let typed = 1; typed <= sounds.length; typed++) {
      const text = sounds.slice(0, typed)
      await devTools.send('Input.imeSetComposition', { text, selectionStart: typed, selectionEnd: typed })
    }
    await devTools.send('Input.insertText', { text: words })
    await devTools.detach()
  }

  /** Opens a note with a double click and writes other words in it. */
  async rewrite(text: string, newText: string): Promise<void> {
    const { x, y } = await this.whereIs(text)
    await this.page.mouse.dblclick(x, y)
    await this.field.fill(newText)
    await this.page.keyboard.press('Enter')
    await this.expectNotes(newText)
  }

  // --- selecting

  async select(...texts: readonly string[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      const { x, y } = await this.whereIs(text)
      if (index > 0) await this.page.keyboard.down('Shift')
      await this.page.mouse.click(x, y)
      await this.page.keyboard.up('Shift')
    }
    await expect(this.surface).toHaveAttribute('data-selected', String(texts.length))
  }

  async selectCluster(title: string): Promise<void> {
    const { x, y } = await this.whereIsCluster(title)
    await this.page.mouse.click(x, y)
    await expect(this.surface).toHaveAttribute('data-selected', '1')
  }

  /** Draws a narrow loop with the lasso, around the middles of two notes. */
  async lasso(first: string, second: string): Promise<void> {
    const [a, b] = [await this.middleOf(first), await this.middleOf(second)]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    const along = { x: ((b.x - a.x) / length) * LOOP_PX, y: ((b.y - a.y) / length) * LOOP_PX }
    const beside = (point: Point, ahead: number, aside: number): Point => ({
      x: point.x + ahead * along.x - aside * along.y,
      y: point.y + ahead * along.y + aside * along.x
    })
    await this.page.keyboard.press('l')
    const from = beside(a, -1, 1)
    await this.#drag(from, [beside(b, 1, 1), beside(b, 1, -1), beside(a, -1, -1), from])
    await expect(this.surface).toHaveAttribute('data-selected', '2')
    await this.page.keyboard.press('v')
  }

  async deselect(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.surface).toHaveAttribute('data-selected', '0')
  }

  async fitAll(): Promise<void> {
    await this.page.getByRole('button', { name: this.#t('board.view.fitAll') }).click()
    await this.#rested()
  }

  // --- grouping and moving

  /** Makes a cluster of what is selected and names it. */
  async group(title: string): Promise<void> {
    await this.page.keyboard.press('g')
    const field = this.page.getByRole('textbox', { name: this.#t('board.cluster.title') })
    await field.fill(title)
    await field.press('Enter')
    await soon(async () => Object.keys(await this.clusters())).toContain(title)
  }

  async merge(...texts: readonly string[]): Promise<void> {
    await this.select(...texts)
    await this.page.keyboard.press('m')
    await soon(() => this.texts()).not.toContain(texts.at(-1))
  }

  /** Drags a note by so many screen px. */
  async dragNote(text: string, by: Point): Promise<void> {
    const from = await this.whereIs(text)
    await this.#drag(from, [{ x: from.x + by.x, y: from.y + by.y }])
  }

  async dragIntoCluster(text: string, title: string): Promise<void> {
    const { clusters } = await this.map()
    const cluster = clusters.find((each) => each.title === title)
    if (cluster === undefined) throw new Error(`there is no cluster “${title}”`)
    const inside = { x: cluster.x + INSIDE_FRAME.x + NOTE_SIZE / 2, y: cluster.y + INSIDE_FRAME.y + NOTE_SIZE / 2 }
    await this.#drag(await this.whereIs(text), [await this.onPage(inside)])
  }

  /** Drags a note to the lower right, where nothing lies. */
  async dragOutOfClusters(text: string): Promise<void> {
    const { clusters, expectations } = await this.map()
    const bounds = boundsOf([...clusters, ...expectations.map(({ x, y }) => ({ x, y, w: NOTE_SIZE, h: NOTE_SIZE }))])
    if (bounds === null) throw new Error('the board is empty')
    const corner = { x: bounds.x + bounds.w - NOTE_SIZE / 2, y: bounds.y + bounds.h + NOTE_SIZE / 2 + 30 }
    await this.#drag(await this.whereIs(text), [await this.onPage(corner)])
  }

  async dragCluster(title: string, by: Point): Promise<void> {
    const from = await this.whereIsCluster(title)
    await this.#drag(from, [{ x: from.x + by.x, y: from.y + by.y }])
  }

  /** On the matrix: drags a note to where it means this judgement. */
  async judge(text: string, judgement: Judgement): Promise<void> {
    await this.#drag(await this.whereIs(text), [await this.onPage(middleOf(judgement))])
  }

  async #drag(from: Point, way: readonly Point[]): Promise<void> {
    const { mouse } = this.page
    await mouse.move(from.x, from.y)
    await mouse.down()
    for (const { x, y } of way) await mouse.move(x, y, { steps: 6 })
    await mouse.up()
  }

  // --- looking at it in other ways

  async lookAs(lens: 'affinity' | 'matrix' | 'list'): Promise<void> {
    const labels = {
      affinity: this.#t('lens.affinity.label'),
      matrix: this.#t('lens.matrix.label'),
      list: this.#t('lens.list.label')
    }
    await this.page
      .getByRole('radiogroup', { name: this.#t('board.view.lens') })
      .getByText(labels[lens], { exact: true })
      .click()
    if (lens === 'list') await this.surface.waitFor({ state: 'detached' })
    else await this.page.locator(`[data-testid="board"][data-lens="${lens}"]`).waitFor()
  }

  /** The list of all notes by priority, beside the matrix. */
  get ranking(): Locator {
    return this.page.getByRole('complementary', { name: this.#t('ranking.title') })
  }

  ranked(text: string): Locator {
    return this.ranking.getByRole('listitem').filter({ hasText: text })
  }

  /** The triage of a note, with the reason. */
  async decide(text: string, verdict: Verdict, reason: string): Promise<void> {
    const row = this.ranked(text)
    await row.getByRole('combobox', { name: this.#t('ranking.verdictOf', { name: text }) }).click()
    await this.page.getByRole('option', { name: this.#t(`verdict.${verdict}`), exact: true }).click()
    const field = row.getByRole('textbox', { name: this.#t('ranking.reasonOf', { name: text }) })
    await field.fill(reason)
    await field.press('Enter')
  }

  /** Chooses whose words are written down from now on. */
  async listenTo(name: string): Promise<void> {
    await this.#choose(this.#t('board.capture.speaker'), name)
  }

  async inSession(title: string): Promise<void> {
    await this.#choose(this.#t('board.capture.session'), title)
  }

  async #choose(label: string, name: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label })
    await field.click()
    await field.fill(name)
    await this.page.getByRole('option', { name }).first().click()
  }
}
