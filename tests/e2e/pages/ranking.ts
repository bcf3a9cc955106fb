import type { Locator, Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { Verdict } from '../../../src/domain/expectations/expectation.ts'

/** All notes by priority, beside the matrix. */
export class Ranking {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: this.#t('ranking.title') })
  }

  row(text: string): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: text })
  }

  /** The triage of a note, with the reason. */
  async decide(text: string, verdict: Verdict, reason: string): Promise<void> {
    const row = this.row(text)
    await row.getByRole('combobox', { name: this.#t('ranking.verdictOf', { name: text }) }).click()
    await this.page.getByRole('option', { name: this.#t(`verdict.${verdict}`), exact: true }).click()
    const field = row.getByRole('textbox', { name: this.#t('ranking.reasonOf', { name: text }) })
    await field.fill(reason)
    await field.press('Enter')
  }
}
