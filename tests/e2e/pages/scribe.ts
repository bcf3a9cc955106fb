import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { PremiseKind } from '../../../src/domain/premises/premise.ts'

/** The bar that whatever is said in a room is typed into; by keys alone, each of which is counted. */
export class ScribeBar {
  readonly page: Page
  readonly #t: TFunction
  #presses = 0

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get bar(): Locator {
    return this.page.getByTestId('scribe')
  }

  get field(): Locator {
    return this.bar.getByRole('combobox', { name: this.#t('scribe.field') })
  }

  /** What may be named, or what was said before. */
  get choices(): Locator {
    return this.bar.getByRole('option')
  }

  /** How the line is understood. */
  get tags(): Locator {
    return this.bar.getByTestId('scribe-tags')
  }

  get noWords(): string {
    return this.#t('scribe.tag.noWords')
  }

  /** By the name that people call them. */
  speaker(name: string): Locator {
    return this.bar.getByRole('button', { name, exact: true })
  }

  /** That go with what is being written. */
  get images(): Locator {
    return this.bar.getByRole('list', { name: this.#t('scribe.images.label') }).getByRole('listitem')
  }

  /** What stands behind the notes, in the panel. */
  get behind(): Locator {
    return this.page.getByRole('complementary', { name: this.#t('premise.title') }).getByRole('listitem')
  }

  /** In the panel, of what is open there. */
  get addToBehind(): Locator {
    return this.behind.getByRole('combobox', { name: this.#t('premise.addNote') })
  }

  /** The buttons that take notes off it. */
  get offBehind(): Locator {
    return this.behind.getByRole('list').getByRole('button')
  }

  facts(kind: PremiseKind): string {
    return this.#t(`premise.kind.${kind}`)
  }

  /** How many keys were pressed since the last time one asked. */
  countPresses(): number {
    const presses = this.#presses
    this.#presses = 0
    return presses
  }

  async focus(): Promise<void> {
    await this.press('ControlOrMeta+j')
    await expect(this.field).toBeFocused()
  }

  /** One key, with or without others held. */
  async press(key: string): Promise<void> {
    this.#presses++
    await this.page.keyboard.press(key)
  }

  async type(words: string): Promise<void> {
    this.#presses += words.length
    await this.page.keyboard.type(words)
  }

  /** Types a line and ends it; nothing is waited for, as nobody in a room waits. */
  async say(line: string, key = 'Enter'): Promise<void> {
    await this.type(line)
    await this.press(key)
  }
}
