import fs from 'node:fs'
import path from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { ColumnTarget } from '../../../src/domain/interop/csvOptions.ts'

/** Taking a file in: choosing or dropping it, looking at what would come of it, and where it goes. */
export class Importer {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  /** Opens a file in the system's dialog, which is reached by key. */
  async choose(file: string): Promise<void> {
    await this.#choose('ControlOrMeta+i', file)
  }

  /** Opens a whole workshop that was saved as a file. */
  async chooseWorkshop(file: string): Promise<void> {
    await this.#choose('ControlOrMeta+o', file)
  }

  async #choose(keys: string, file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.keyboard.press(keys)
    await (await chooser).setFiles(file)
  }

  /** Holds a file over the window, as the system's file manager does; `drop` lets it go. */
  async drag(file: string): Promise<{ drop(): Promise<void> }> {
    const data = await this.page.evaluateHandle(
      ([name, text]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], name))
        return transfer
      },
      [path.basename(file), fs.readFileSync(file, 'utf8')] as const
    )
    const body = this.page.locator('body')
    await body.dispatchEvent('dragenter', { dataTransfer: data })
    await body.dispatchEvent('dragover', { dataTransfer: data })
    return { drop: () => body.dispatchEvent('drop', { dataTransfer: data }) }
  }

  get dropHint(): Locator {
    return this.page.getByText(this.#t('import.drop.title'))
  }

  /** The preview of a file. */
  dialog(file: string): Locator {
    return this.page.getByRole('dialog', { name: this.#t('import.title', { name: path.basename(file) }) })
  }

  target(column: string): Locator {
    return this.page.getByRole('combobox', { name: this.#t('import.columns.target', { name: column }), exact: true })
  }

  async map(column: string, target: ColumnTarget): Promise<void> {
    await this.target(column).selectOption(target)
  }

  /** How much of the file is new, and how much is here already. */
  get contents(): Locator {
    return this.page.getByRole('group', { name: this.#t('import.contents.title') })
  }

  /** Parts of a board that cannot be taken. */
  get leftOut(): Locator {
    return this.page.getByRole('region', { name: this.#t('import.parts.title') }).getByRole('row')
  }

  get badRows(): Locator {
    return this.page.getByRole('region', { name: this.#t('import.bad.title') }).getByRole('row')
  }

  /** Whether bad rows are left out, or none of the rows is taken. */
  async decide(badRows: 'skip' | 'refuse'): Promise<void> {
    const choices = this.page.getByRole('radiogroup', { name: this.#t('import.bad.choice') }).getByRole('radio')
    await (badRows === 'skip' ? choices.first() : choices.last()).check()
  }

  async into(where: 'open' | 'new'): Promise<void> {
    await this.page.getByText(this.#t(`import.target.${where}`), { exact: true }).click()
  }

  get submit(): Locator {
    return this.page.getByRole('dialog').getByRole('button', { name: this.#t('action.import'), exact: true })
  }

  /** Imports what is looked at, and waits until the dialog has gone: only then can another file come. */
  async bringIn(): Promise<void> {
    await this.submit.click()
    // The whole of it, not only what stands in it: while it fades it still has the keys.
    await expect(this.page.getByRole('dialog')).toHaveCount(0)
  }

  /** What is shown while it runs. */
  progress(file: string): Locator {
    return this.page.getByRole('dialog', { name: this.#t('import.work.importing', { name: path.basename(file) }) })
  }
}
