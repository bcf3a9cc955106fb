import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { LevelKind } from '../../../src/domain/levels/level.ts'
import type { ResponseKind, Way } from '../../../src/domain/responses/response.ts'

interface PromiseGiven {
  readonly text: string
  readonly measure?: string
  /** Name of one of the participants. */
  readonly owner?: string
  /** YYYY-MM-DD */
  readonly due?: string
  readonly level?: number
  readonly way?: Way
}

/** What we answer to each expectation. */
export class Respond {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: this.#t('respond.list.label') })
  }

  /** A line of the list; only those that are seen are there. */
  row(text: string): Locator {
    return this.list.getByRole('option').filter({ hasText: text })
  }

  /** Looks for an expectation and opens it. */
  async open(text: string): Promise<void> {
    const search = this.page.getByRole('searchbox', { name: this.#t('respond.list.search') })
    await search.fill(text)
    await this.row(text).first().click()
    await search.fill('')
    await this.page.getByRole('heading', { level: 2, name: text, exact: true }).waitFor()
  }

  async promise(expectation: string, { text, measure, owner, due, level, way }: PromiseGiven): Promise<void> {
    await this.#answer(expectation, 'promise', text)
    if (measure !== undefined) await this.#write(this.#t('respond.response.measure'), measure)
    if (owner !== undefined) {
      const field = this.page.getByRole('combobox', { name: this.#t('respond.response.owner') })
      await field.click()
      await field.fill(owner)
      await this.page.getByRole('option', { name: owner }).first().click()
    }
    if (due !== undefined) await this.#write(this.#t('respond.response.dueDate'), due)
    if (way !== undefined) await this.#pick(this.#t('respond.response.way'), this.#t(`respond.response.ways.${way}`))
    if (level !== undefined) await this.#pick(this.#t('respond.response.promisedLevel'), String(level))
  }

  async explain(expectation: string, text: string): Promise<void> {
    await this.#answer(expectation, 'explanation', text)
  }

  async offerInstead(expectation: string, text: string): Promise<void> {
    await this.#answer(expectation, 'alternative', text)
  }

  /** The level wished for, or the one agreed on, of the expectation that is open. */
  async setLevel(kind: Exclude<LevelKind, 'perceived'>, level: number): Promise<void> {
    await this.#pick(this.#t(`respond.level.${kind}`), String(level))
  }

  /** What a promise still lacks, in words; empty: nothing. */
  get lacks(): Locator {
    return this.page.getByRole('region', { name: this.#t('respond.criteria.title') }).getByRole('listitem')
  }

  async #answer(expectation: string, kind: ResponseKind, text: string): Promise<void> {
    await this.open(expectation)
    await this.#pick(this.#t('respond.response.kindLabel'), this.#t(`respond.response.kind.${kind}`))
    await this.#write(this.#t(`respond.response.text.${kind}`), text)
    await expect(this.row(expectation).first()).toContainText(this.#t(`respond.response.kind.${kind}`))
  }

  async #write(label: string, text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label, exact: true })
    await field.fill(text)
    await field.press('Tab')
  }

  /** One of a group that is shown as a row of words or figures. */
  async #pick(group: string, choice: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: group, exact: true }).getByText(choice, { exact: true }).click()
  }
}
