import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'

/** Card sorts: the dialog with what they say, and the table at which people sort in turn. */
export class Sorts {
  readonly #page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.#page = page
    this.#t = t
  }

  get results(): Locator {
    return this.#page.getByRole('dialog', { name: this.#t('sorts.title'), exact: true })
  }

  get table(): Locator {
    return this.#page.getByRole('dialog', { name: this.#t('sorts.turn.title') })
  }

  /** Cards that are left. */
  get hand(): Locator {
    return this.table.getByRole('listbox', { name: this.#t('sorts.turn.hand') }).getByRole('option')
  }

  get piles(): Locator {
    return this.table.locator('[data-pile]')
  }

  pile(name: string): Locator {
    return this.table.getByRole('region', { name, exact: true })
  }

  /** From the panel of the clusters. */
  async open(): Promise<void> {
    await this.#page
      .getByRole('complementary')
      .getByRole('button', { name: this.#t('sorts.title') })
      .click()
    await this.results.waitFor()
  }

  async sortInTurn(): Promise<void> {
    await this.results.getByRole('button', { name: this.#t('sorts.ways.turn') }).click()
    await this.table.waitFor()
  }

  async beginAs(name: string): Promise<void> {
    await this.table.getByPlaceholder(this.#t('sorts.turn.guestHint')).fill(name)
    await this.table.getByRole('button', { name: this.#t('sorts.turn.start') }).click()
    await expect(this.hand.first()).toBeFocused()
  }

  /** The card that has the focus goes to a pile, by the pile's key; N for a new one. */
  async press(key: string): Promise<void> {
    const left = await this.hand.count()
    await this.#page.keyboard.press(key)
    await expect(this.hand).toHaveCount(left - 1)
  }

  /** All that is left, by keys alone: each card goes where the rule says, in the order in which piles come to be. */
  async sortByKeys(pileOf: (words: string) => string): Promise<readonly string[]> {
    const made: string[] = []
    for (let left = await this.hand.count(); left > 0; left--) {
      const focused = this.table.locator('[data-hand="true"] [data-card]:focus')
      const pile = pileOf((await focused.textContent()) ?? '')
      const key = made.includes(pile) ? String(made.indexOf(pile) + 1) : 'n'
      if (key === 'n') made.push(pile)
      await this.press(key)
    }
    return made
  }

  async done(): Promise<void> {
    await this.table.getByRole('button', { name: this.#t('action.done') }).click()
    await this.table.getByRole('heading', { name: this.#t('sorts.turn.who') }).waitFor()
  }

  async backToResults(): Promise<void> {
    await this.table.getByRole('button', { name: this.#t('sorts.turn.results') }).click()
    await this.results.waitFor()
  }
}
