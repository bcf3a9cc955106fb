import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'

/** Looking for words on the map, and filtering it; the same on the board and in the list. */
export class Finder {
  readonly #page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.#page = page
    this.#t = t
  }

  get field(): Locator {
    return this.#page.getByRole('textbox', { name: this.#t('find.field') })
  }

  /** "2 of 5", or that there is nothing. */
  get count(): Locator {
    return this.#page.getByTestId('find-count')
  }

  /** How many notes the filter shows; there only while one is set. */
  get chip(): Locator {
    return this.#page.getByTestId('filter-chip')
  }

  get #panel(): Locator {
    return this.#page.getByRole('dialog', { name: this.#t('filter.label') })
  }

  async find(words: string): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+f')
    await expect(this.field).toBeFocused()
    await this.field.fill(words)
  }

  /** Leaves the bar; what one looked at is selected. */
  async leave(): Promise<void> {
    await this.#page.keyboard.press('Escape')
    await this.field.waitFor({ state: 'hidden' })
  }

  async filterBy(...choices: readonly string[]): Promise<void> {
    await this.#inPanel(async (panel) => {
      for (const name of choices) await panel.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
    })
  }

  async put(rest: 'dim' | 'hide'): Promise<void> {
    await this.#inPanel((panel) => panel.getByText(this.#t(`filter.${rest}`), { exact: true }).click())
  }

  async #inPanel(work: (panel: Locator) => Promise<void>): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+Shift+f')
    await this.#panel.waitFor()
    await work(this.#panel)
    await this.#page.keyboard.press('Escape')
    await this.#panel.waitFor({ state: 'hidden' })
  }
}
