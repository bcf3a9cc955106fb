import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { RunningApp } from '../electronApp.ts'
import { soon } from '../soon.ts'
import { BoardSight } from './boardSight.ts'

/** The board as the room sees it: in the window for the projector. */
export class Projector extends BoardSight {
  override get surface(): Locator {
    return this.page.getByTestId('show')
  }
}

/** Showing the map to a room: step by step, and in a window of its own. */
export class Presentation {
  readonly page: Page
  readonly #electron: ElectronApplication
  readonly #t: TFunction

  constructor({ page, electron }: RunningApp, t: TFunction) {
    this.page = page
    this.#electron = electron
    this.#t = t
  }

  /** What stands in the strip at the lower edge: the name of the step, and which of how many. */
  async expectStep(title: string, count: string): Promise<void> {
    const step = this.page.getByTestId('present-step')
    await expect(step).toContainText(title)
    await expect(step).toContainText(count)
  }

  get strip(): Locator {
    return this.page.getByRole('toolbar', { name: this.#t('present.strip') })
  }

  async start(): Promise<void> {
    await this.page.keyboard.press('F5')
    await this.strip.waitFor()
    await expect(this.page.getByRole('banner')).toBeHidden()
  }

  async expectOver(): Promise<void> {
    await expect(this.page.getByRole('banner')).toBeVisible()
    await expect(this.strip).toBeHidden()
  }

  isFullScreen(): Promise<boolean> {
    return this.#electron.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.isFullScreen() ?? false
    )
  }

  // --- saved views

  async saveView(title: string): Promise<void> {
    await this.#choose(this.#t('present.view.save'))
    await this.views.getByRole('textbox', { name: this.#t('present.view.name') }).fill(title)
    await this.views.getByRole('button', { name: this.#t('present.view.keep') }).click()
    await soon(() => this.viewTitles()).toContain(title)
  }

  get views(): Locator {
    return this.page.getByRole('region', { name: this.#t('present.view.section') })
  }

  viewTitles(): Promise<string[]> {
    return this.views
      .getByRole('listitem')
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
  }

  async doWithView(what: 'go' | 'up' | 'down' | 'remove', title: string): Promise<void> {
    await this.views.getByRole('button', { name: this.#t(`present.view.${what}`, { title }), exact: true }).click()
  }

  // --- the window for the room

  async openProjector(): Promise<Projector> {
    const [page] = await Promise.all([
      this.#electron.waitForEvent('window'),
      this.#choose(this.#t('present.projector.open'))
    ])
    const projector = new Projector(page)
    await projector.surface.waitFor()
    await this.expectProjector('following')
    return projector
  }

  async expectProjector(state: 'following' | 'frozen' | 'closed'): Promise<void> {
    const sign = this.page.getByTestId('projector-state')
    if (state === 'closed') await expect(sign).toBeHidden()
    else await expect(sign).toHaveText(this.#t(`present.projector.state.${state}`))
  }

  async tellProjector(what: 'freeze' | 'follow' | 'showNow' | 'showNames' | 'close'): Promise<void> {
    await this.page.getByTestId('projector-state').click()
    await this.page.getByRole('menuitem', { name: this.#t(`present.projector.${what}`) }).click()
  }

  async #choose(label: string): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: this.#t('present.menu') })
      .click()
    await this.page.getByRole('menuitem', { name: label }).click()
  }
}
