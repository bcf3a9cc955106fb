import type { Locator, Page } from '@playwright/test'
import type { TFunction } from 'i18next'

/** What runs a session: the tools behind the clock in the bar, and the agenda on the page that prepares it. */
export class SessionTools {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get panel(): Locator {
    return this.page.getByRole('dialog', { name: this.#t('tools.open') })
  }

  get #button(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: this.#t('tools.open') })
  }

  async open(): Promise<void> {
    if (!(await this.panel.isVisible())) await this.#button.click()
    await this.panel.waitFor()
  }

  async close(): Promise<void> {
    if (await this.panel.isVisible()) await this.#button.click()
    await this.panel.waitFor({ state: 'hidden' })
  }

  /** The time in the bar. */
  get clock(): Locator {
    return this.page.getByRole('banner').getByRole('timer')
  }

  /** On the page that prepares: a session with its agenda, as it is typed. */
  async planAgenda(...parts: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: this.#t('prepare.sessions.add') }).click()
    await this.page.getByRole('button', { name: new RegExp(`^${this.#t('prepare.agenda.title')}`) }).click()
    const field = this.page.getByRole('textbox', { name: this.#t('prepare.agenda.add') })
    for (const part of parts) {
      await field.fill(part)
      await field.press('Enter')
    }
  }

  async begin(name: string): Promise<void> {
    await this.open()
    await this.panel.getByRole('button', { name: this.#t('tools.agenda.start', { name }) }).click()
    await this.panel.getByRole('button', { name: this.#t('tools.agenda.end', { name }) }).waitFor()
    await this.close()
  }

  async writeInPrivate(): Promise<void> {
    await this.open()
    await this.panel.getByRole('switch', { name: this.#t('tools.private.begin') }).click()
    await this.close()
  }

  async reveal(): Promise<void> {
    await this.page.getByRole('button', { name: this.#t('tools.faceDown.reveal') }).click()
  }

  /** Asks for the way back; the question that is asked then. */
  async askBack(name: string): Promise<Locator> {
    await this.open()
    await this.panel.getByRole('button', { name: this.#t('tools.back.to', { name }) }).click()
    const question = this.page.getByRole('dialog').filter({ hasText: this.#t('tools.back.undoable') })
    await question.waitFor()
    return question
  }
}
