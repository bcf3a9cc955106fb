import type { Locator, Page } from '@playwright/test'
import type { TFunction } from 'i18next'

/** Handing a workshop over as a file, and taking one that comes back. */
export class Handover {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get giveDialog(): Locator {
    return this.page.getByRole('dialog', { name: this.#t('handover.give.title') })
  }

  /** Of the open workshop, by key. */
  async fillIn(passphrase?: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+e')
    await this.giveDialog.waitFor()
    if (passphrase !== undefined) {
      await this.giveDialog.getByRole('switch', { name: this.#t('handover.give.seal') }).click()
      await this.giveDialog.getByLabel(this.#t('handover.passphrase'), { exact: true }).fill(passphrase)
      await this.giveDialog.getByLabel(this.#t('handover.give.again')).fill(passphrase)
    }
  }

  get save(): Locator {
    return this.giveDialog.getByRole('button', { name: this.#t('handover.give.submit') })
  }

  get sealedDialog(): Locator {
    return this.page.getByRole('dialog', { name: this.#t('handover.sealed.title') })
  }

  async unseal(passphrase: string): Promise<void> {
    await this.sealedDialog.getByLabel(this.#t('handover.passphrase')).fill(passphrase)
    await this.sealedDialog.getByRole('button', { name: this.#t('action.open') }).click()
  }

  get takeDialog(): Locator {
    return this.page.getByRole('dialog', { name: this.#t('handover.take.title') })
  }

  get conflicts(): Locator {
    return this.takeDialog.getByRole('region', { name: this.#t('handover.conflict.title') }).getByRole('listitem')
  }

  submit(way: 'merge' | 'copy' | 'replace'): Locator {
    return this.takeDialog.getByRole('button', { name: this.#t(`handover.submit.${way}`), exact: true })
  }
}
