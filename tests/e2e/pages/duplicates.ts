import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'

/** The review of notes that say nearly the same, by keys. */
export class Duplicates {
  readonly #page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.#page = page
    this.#t = t
  }

  get dialog(): Locator {
    return this.#page.getByRole('dialog', { name: this.#t('duplicates.title') })
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Shift+D')
    await this.dialog.waitFor()
  }

  async close(): Promise<void> {
    await this.#page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'hidden' })
  }

  /** What the two notes say, that which would stay in front. */
  async expectPair(stays: string, other: string): Promise<void> {
    const noteOf = (isStaying: boolean) => this.dialog.getByRole('radio', { checked: isStaying })
    await expect(noteOf(true)).toContainText(stays)
    await expect(noteOf(false)).toContainText(other)
    // What the keys do next is about this pair.
    await expect(noteOf(true)).toBeFocused()
  }

  async expectSaid(text: string | RegExp): Promise<void> {
    await expect(this.dialog).toContainText(text)
  }
}
