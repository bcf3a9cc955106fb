import { type ElectronApplication, expect, type Locator } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { Point } from '../../../src/base/geometry.ts'
import type { Lens } from '../../../src/renderer/lenses/lens.ts'
import { type Judgement, middleOf } from '../../../src/renderer/lenses/matrix/plane.ts'
import type { RunningApp } from '../electronApp.ts'
import { soon } from '../soon.ts'
import { BoardSight } from './boardSight.ts'
import { Ime } from './ime.ts'

const LOOP_PX = 12

/** What one does on the board: capture, cluster, and judge on the matrix. */
export class BoardView extends BoardSight {
  /** The input method of whoever writes Chinese. */
  readonly ime: Ime
  readonly #electron: ElectronApplication
  readonly #t: TFunction

  constructor({ page, electron }: RunningApp, t: TFunction) {
    super(page)
    this.ime = new Ime(page)
    this.#electron = electron
    this.#t = t
  }

  /** Where the words of a note are typed. */
  get field(): Locator {
    return this.page.getByTestId('note-field')
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

  /** Copies words in another program. */
  async copyElsewhere(text: string): Promise<void> {
    // On a busy machine Electron may collect the promise of the answer ("Resulting promise was garbage collected").
    const copy = () => this.#electron.evaluate(({ clipboard }, data) => clipboard.writeText(data), text)
    await expect(copy).toPass()
  }

  /** Copies words in another program and pastes them onto the board. */
  async paste(text: string): Promise<void> {
    await this.copyElsewhere(text)
    await this.surface.focus()
    await this.page.keyboard.press('ControlOrMeta+v')
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
    await this.rested()
  }

  // --- grouping and moving

  /** Makes a cluster of what is selected and names it. */
  async group(title: string): Promise<void> {
    await this.page.keyboard.press('g')
    const field = this.page.getByTestId('title-field')
    await field.fill(title)
    await field.press('Enter')
    await soon(async () => Object.keys(await this.clusters())).toContain(title)
  }

  async merge(...texts: readonly string[]): Promise<void> {
    await this.select(...texts)
    await this.page.keyboard.press('m')
    await soon(() => this.texts()).not.toContain(texts.at(-1))
  }

  /** Drags a note by so many screen px; with a key that is held from the press on, or given up by Escape. */
  async dragNote(text: string, by: Point, how: { holding?: 'Control'; cancels?: boolean } = {}): Promise<void> {
    const { mouse, keyboard } = this.page
    const from = await this.whereIs(text)
    await mouse.move(from.x, from.y)
    await mouse.down()
    if (how.holding !== undefined) await keyboard.down(how.holding)
    await mouse.move(from.x + by.x, from.y + by.y, { steps: 6 })
    if (how.cancels === true) await keyboard.press('Escape')
    await mouse.up()
    if (how.holding !== undefined) await keyboard.up(how.holding)
  }

  /** Drags a note to where there is room for it in a cluster. */
  async dragIntoCluster(text: string, title: string): Promise<void> {
    await this.#drag(await this.middleOf(text), [await this.roomIn(title)])
  }

  async dragOutOfClusters(text: string): Promise<void> {
    await this.#drag(await this.middleOf(text), [await this.roomOutside()])
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

  /** Through a lens of columns: drags a note into one. */
  async putInto(text: string, column: string | null): Promise<void> {
    await this.#drag(await this.whereIs(text), [await this.whereIsColumn(column)])
  }

  // --- looking at it in other ways

  /** Looks through a lens of the bar, or else of its menu. */
  async lookAs(lens: Lens['id']): Promise<void> {
    const label = this.#t(`lens.${lens}.label`)
    const inBar = this.page
      .getByRole('radiogroup', { name: this.#t('board.view.lens') })
      .getByText(label, { exact: true })
    if (await inBar.isVisible()) await inBar.click()
    else {
      await this.page.getByRole('button', { name: this.#t('board.view.moreLenses') }).click()
      await this.page.getByRole('menuitemradio', { name: label }).click()
    }
    if (lens === 'list') await this.surface.waitFor({ state: 'detached' })
    else await this.page.locator(`[data-testid="board"][data-lens="${lens}"]`).waitFor()
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
