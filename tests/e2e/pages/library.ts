import type { Locator, Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { EngagementStage, Shelf, Trade } from '../../../src/domain/workshops/workshop.ts'

interface NewWorkshop {
  readonly title: string
  readonly client?: string
  /** Default: blank, so that nothing stands there but what a test has made. */
  readonly trade?: Trade
  /** The title of an own template, in place of a trade. */
  readonly template?: string
  readonly stage?: EngagementStage
}

/** The first page: all workshops. */
export class Library {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.#t('library.title') })
  }

  card(title: string): Locator {
    return this.cards.filter({ has: this.page.getByText(title, { exact: true }) })
  }

  get cards(): Locator {
    return this.page.getByRole('gridcell')
  }

  get newDialog(): Locator {
    return this.page.getByRole('dialog', { name: this.#t('library.create.title') })
  }

  async beginNew(): Promise<void> {
    await this.page.getByRole('button', { name: this.#t('library.create.open') }).click()
    await this.newDialog.waitFor()
  }

  /** Makes a workshop and goes there to prepare it. */
  async create({ title, client, trade = 'blank', template, stage }: NewWorkshop): Promise<void> {
    await this.beginNew()
    const dialog = this.newDialog
    await dialog.getByRole('textbox', { name: this.#t('library.create.name') }).fill(title)
    if (client !== undefined) await dialog.getByRole('textbox', { name: this.#t('library.create.client') }).fill(client)
    await dialog.getByRole('radio', { name: template ?? this.#t(`trade.name.${trade}`) }).click()
    if (stage !== undefined) await dialog.getByRole('radio', { name: this.#t(`prepare.stage.name.${stage}`) }).click()
    await dialog.getByRole('button', { name: this.#t('library.create.submit') }).click()
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  async open(title: string): Promise<void> {
    await this.card(title).click()
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor()
  }

  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: this.#t('library.search.label') }).fill(words)
  }

  async show(shelf: Shelf): Promise<void> {
    await this.page.getByRole('tab', { name: this.#t(`library.shelf.${shelf}`) }).click()
  }

  /** Opens the menu of a card. */
  async menuOf(title: string): Promise<void> {
    await this.page.getByRole('button', { name: this.#t('library.menuOf', { title }), exact: true }).click()
  }

  async choose(title: string, action: 'rename' | 'duplicate' | 'archive' | 'trash' | 'restore'): Promise<void> {
    const words = {
      rename: this.#t('action.rename'),
      duplicate: this.#t('action.duplicate'),
      archive: this.#t('library.archive'),
      trash: this.#t('library.moveToTrash'),
      restore: this.#t('action.restore')
    }
    await this.menuOf(title)
    await this.page.getByRole('menuitem', { name: words[action] }).click()
  }

  async rename(title: string, newTitle: string): Promise<void> {
    await this.choose(title, 'rename')
    const field = this.page.getByRole('textbox', { name: this.#t('library.newTitle') })
    await field.fill(newTitle)
    await field.press('Enter')
  }
}
