import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'

export const FORMATS = [
  ...(['brief', 'board', 'table', 'markdown', 'canvas', 'excalidraw', 'tables', 'workshop'] as const)
] as const
type Format = (typeof FORMATS)[number]

const ENDINGS: Readonly<Record<Format, string>> = {
  ...{ brief: 'pdf', board: 'png', table: 'csv', markdown: 'md', canvas: 'canvas', excalidraw: 'excalidraw' },
  ...{ tables: 'zip', workshop: 'json' }
}

/** Taking a workshop along as a file, in any form, with names or without. */
export class Exporter {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.nameless })
  }

  get nameless(): Locator {
    return this.page.getByRole('switch', { name: this.#t('give.redact.label') })
  }

  choice(format: Format | 'plumb'): Locator {
    return this.dialog.getByRole('radio', { name: this.#t(`give.format.${format}.label`) })
  }

  get submit(): Locator {
    return this.dialog.getByRole('button', { name: this.#t('give.save') })
  }

  /** By key, on any page of the workshop. */
  async open(): Promise<void> {
    // A page that has only just come may not listen to keys yet.
    await expect(async () => {
      await this.page.keyboard.press('ControlOrMeta+e')
      await this.dialog.waitFor({ timeout: 2_000 })
    }).toPass()
  }

  /** Saves a file where the app has been told to; returns when it is there. */
  async save(format: Format, isNameless: boolean): Promise<string> {
    await this.open()
    await this.choice(format).click()
    if (isNameless) await this.nameless.check({ force: true })
    await this.submit.click()
    const saved = this.#t('app.savedTo', { path: '' }).trim()
    const toast = this.page
      .getByRole('alert')
      .filter({ hasText: saved })
      .filter({ hasText: `.${ENDINGS[format]}` })
    const path = (await toast.innerText()).replace(saved, '').trim()
    await toast.getByRole('button', { name: this.#t('action.close') }).click()
    return path
  }
}
