import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { DeliveryState } from '../../../src/domain/statuses/status.ts'

/** What became of what was promised, and how it is seen. */
export class Track {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  async show(tab: 'promises' | 'levels'): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: this.#t('track.tabs') })
      .getByText(this.#t(`track.tab.${tab}`), { exact: true })
      .click()
    await this.page.getByRole('grid', { name: this.#t(`track.${tab}.label`) }).waitFor()
  }

  /** Looks back from a session: one that is there, or a new one of this name. */
  async asSeenIn(session: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: this.#t('track.session.label') })
    await field.click()
    await field.fill(session)
    await this.page.getByRole('option', { name: session }).first().click()
    await expect(field).toHaveValue(new RegExp(`^${session}`))
  }

  row(text: string): Locator {
    return this.page.getByRole('row').filter({ hasText: text })
  }

  async setStatus(expectation: string, state: DeliveryState): Promise<void> {
    await this.page
      .getByRole('combobox', { name: this.#t('track.promises.stateOf', { text: expectation }), exact: true })
      .selectOption(state)
  }

  /** One more entry for the promise that is chosen. */
  async record(expectation: string, state: DeliveryState, evidence: string): Promise<void> {
    await this.row(expectation).click()
    const detail = this.detail
    await detail.getByRole('combobox', { name: this.#t('track.status.state') }).selectOption(state)
    await detail.getByRole('textbox', { name: this.#t('track.status.evidence') }).fill(evidence)
    await detail.getByRole('button', { name: this.#t('track.status.record') }).click()
    await expect(detail.getByRole('list', { name: this.#t('track.status.history') })).toContainText(evidence)
  }

  /** Enters how an expectation is seen to be met, and waits until it is recorded. */
  async perceive(expectation: string, level: number): Promise<void> {
    await this.enterLevel(expectation, level)
    await expect(this.readings.filter({ hasText: this.#t('track.kind.perceived') }).last()).toContainText(String(level))
  }

  async enterLevel(expectation: string, level: number): Promise<void> {
    await this.row(expectation)
      .getByRole('radiogroup', { name: this.#t('track.levels.perceivedOf', { text: expectation }), exact: true })
      .getByText(String(level), { exact: true })
      .click()
  }

  get detail(): Locator {
    return this.page.getByRole('complementary', { name: this.#t('track.detail') })
  }

  get curve(): Locator {
    return this.detail.getByRole('img', { name: this.#t('track.curve.label') })
  }

  get readings(): Locator {
    return this.detail.getByRole('table', { name: this.#t('track.curve.readings') }).getByRole('row')
  }
}
