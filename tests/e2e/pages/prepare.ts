import type { Locator, Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { Side } from '../../../src/domain/people/participant.ts'
import type { ResearchMethod } from '../../../src/domain/sessions/session.ts'
import type { Trade } from '../../../src/domain/workshops/workshop.ts'

interface Person {
  readonly name: string
  readonly side?: Side
  readonly role?: string
  readonly organisation?: string
  readonly segment?: string
}

interface NewSession {
  readonly title: string
  /** YYYY-MM-DD */
  readonly date?: string
  readonly place?: string
  readonly method?: ResearchMethod
}

/** Who takes part, what it is about, when one meets. */
export class Prepare {
  readonly page: Page
  readonly #t: TFunction

  constructor(page: Page, t: TFunction) {
    this.page = page
    this.#t = t
  }

  get brief(): Locator {
    return this.page.getByRole('textbox', { name: this.#t('prepare.about.brief') })
  }

  get client(): Locator {
    return this.#section(this.#t('prepare.about.title')).getByRole('textbox', { name: this.#t('prepare.about.client') })
  }

  get newPerson(): Locator {
    return this.page.getByRole('textbox', { name: this.#t('prepare.people.add') })
  }

  person(name: string): Locator {
    return this.#fieldOf('people.name', name)
  }

  session(title: string): Locator {
    return this.#fieldOf('sessions.name', title)
  }

  segment(name: string): Locator {
    return this.#section(this.#t('prepare.segments.title'))
      .getByRole('listitem')
      .filter({ has: this.weightOf(name) })
  }

  weightOf(segment: string): Locator {
    return this.page.getByRole('textbox', { name: this.#nameOf('segments.weight', segment) })
  }

  async writeBrief(text: string): Promise<void> {
    await this.brief.fill(text)
    await this.brief.blur()
  }

  async addSegment(name: string, weight?: number): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.#t('prepare.segments.add') })
    await field.fill(name)
    await field.press('Enter')
    if (weight === undefined) return
    await this.weightOf(name).fill(String(weight))
    await this.weightOf(name).press('Enter')
  }

  /** By name and Enter; what is said of the person beyond that, in the fields of the new row. */
  async addPerson({ name, side, role, organisation, segment }: Person): Promise<void> {
    if (side !== undefined) {
      await this.page.getByRole('combobox', { name: this.#t('prepare.people.sideOfNext') }).selectOption(side)
    }
    await this.newPerson.fill(name)
    await this.newPerson.press('Enter')
    await this.person(name).waitFor()
    if (role !== undefined) await this.#write('people.role', name, role)
    if (organisation !== undefined) await this.#write('people.organisation', name, organisation)
    if (segment !== undefined) {
      await this.page
        .getByRole('combobox', { name: this.#nameOf('people.segment', name) })
        .selectOption({ label: segment })
    }
  }

  async addSession({ title, ...planned }: NewSession): Promise<void> {
    const rows = this.page.getByRole('table', { name: this.#t('prepare.sessions.title') }).getByRole('row')
    const before = await rows.count()
    await this.page.getByRole('button', { name: this.#t('prepare.sessions.add') }).click()
    // The heading is a row too; with the first session both appear.
    await rows.nth(Math.max(1, before)).waitFor()
    const field = rows.last().getByRole('textbox').first()
    await field.fill(title)
    await field.press('Tab')
    await this.session(title).waitFor()
    await this.planSession({ title, ...planned })
  }

  /** One that is there, as a template plans it: when, where, how. */
  async planSession({ title, date, place, method }: NewSession): Promise<void> {
    if (date !== undefined) await this.#write('sessions.date', title, date)
    if (place !== undefined) await this.#write('sessions.place', title, place)
    if (method !== undefined) {
      await this.page.getByRole('combobox', { name: this.#nameOf('sessions.method', title) }).selectOption(method)
    }
  }

  get goals(): Locator {
    return this.page.getByRole('textbox', { name: this.#t('prepare.goals.goal'), exact: true })
  }

  async addGoal(text: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.#t('prepare.goals.add') })
    await field.fill(text)
    await field.press('Enter')
  }

  get questions(): Locator {
    return this.page.getByRole('textbox', { name: this.#t('prepare.guide.question'), exact: true })
  }

  /** Opens what is planned of the first session, and there one of its parts. */
  async openPlan(part: 'agenda' | 'guide' | 'attend' | 'anonymity'): Promise<void> {
    const tab = this.page.getByRole('tab', { name: this.#t(`prepare.${part}.title`) })
    if (!(await tab.isVisible())) {
      await this.page.getByRole('button', { name: new RegExp(`^${this.#t('prepare.agenda.title')}`) }).click()
    }
    await tab.click()
  }

  /** Everybody of the client's attends. */
  async attendAll(): Promise<void> {
    await this.openPlan('attend')
    await this.page
      .getByRole('button', { name: this.#t('prepare.attend.all'), exact: true })
      .first()
      .click()
  }

  async saveAsTemplate(title: string): Promise<void> {
    await this.#templates('save')
    const dialog = this.page.getByRole('dialog', { name: this.#t('template.save.title') })
    await dialog.getByRole('textbox', { name: this.#t('template.save.name') }).fill(title)
    await dialog.getByRole('button', { name: this.#t('template.save.submit') }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** The dialog that adds from a template, with one chosen. */
  async beginAdding(trade: Trade): Promise<Locator> {
    await this.#templates('apply')
    const dialog = this.page.getByRole('dialog', { name: this.#t('template.apply.title') })
    await dialog.getByRole('radio', { name: this.#t(`trade.name.${trade}`) }).click()
    return dialog
  }

  async #templates(what: 'save' | 'apply'): Promise<void> {
    await this.page.getByRole('button', { name: this.#t('template.menu'), exact: true }).click()
    await this.page.getByRole('menuitem', { name: this.#t(`template.${what}.action`) }).click()
  }

  #section(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  #nameOf(field: Field, name: string): string {
    return this.#t('prepare.fieldOf', { field: this.#t(`prepare.${field}`), name })
  }

  #fieldOf(field: Field, name: string): Locator {
    return this.page.getByRole('textbox', { name: this.#nameOf(field, name), exact: true })
  }

  async #write(field: Field, name: string, text: string): Promise<void> {
    await this.#fieldOf(field, name).fill(text)
    await this.#fieldOf(field, name).press('Enter')
  }
}

type Field =
  | 'people.name'
  | 'people.role'
  | 'people.organisation'
  | 'people.segment'
  | 'sessions.name'
  | 'sessions.date'
  | 'sessions.place'
  | 'sessions.method'
  | 'segments.weight'
