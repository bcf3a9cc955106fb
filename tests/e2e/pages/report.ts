import type { Locator, Page } from '@playwright/test'
import type { TFunction } from 'i18next'

/** The alignment brief, its signed versions, and what can be taken along. */
export class Report {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  /** The brief as it is shown. */
  get brief(): Locator {
    return this.page.getByRole('region', { name: this.#t('report.preview') })
  }

  /** Saves a file where the app has been told to; returns when it is there. */
  async save(what: 'pdf' | 'png' | 'csv' | 'json'): Promise<string> {
    await this.page.getByRole('button', { name: this.#t(`report.export.${what}`) }).click()
    const toast = this.page.getByRole('alert').filter({ hasText: `.${what}` })
    const path = (await toast.innerText()).replace(this.#t('app.savedTo', { path: '' }), '').trim()
    await toast.getByRole('button', { name: this.#t('action.close') }).click()
    return path
  }

  async beginSigning(): Promise<Locator> {
    await this.page
      .getByRole('button', {
        name: new RegExp(`${escaped(this.#t('report.state.sign'))}|${escaped(this.#t('report.state.signNew'))}`)
      })
      .click()
    return this.page.getByRole('dialog', { name: this.#t('report.sign.title') })
  }

  /** Freezes what stands as a version that these people have signed. */
  async sign(...names: readonly string[]): Promise<void> {
    const dialog = await this.beginSigning()
    for (const name of names) await dialog.getByRole('checkbox', { name }).check()
    await dialog.getByRole('button', { name: this.#t('report.sign.confirm') }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** The button that shows a signed version as it was. */
  version(number: number): Locator {
    return this.page.getByRole('button', { name: `${this.#t('brief.version', { number })} ·` })
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
