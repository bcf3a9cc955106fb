import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import type { Phase } from '../../../src/domain/phases/readiness.ts'
import type { Language, Theme } from '../../../src/domain/settings/settings.ts'
import { LANGUAGE_NAMES } from '../../../src/renderer/i18n/language.ts'
import { killApp, type RunningApp, type StartOptions, startApp } from '../electronApp.ts'
import { wordsIn } from '../words.ts'
import { BoardView } from './board.ts'
import { Duplicates } from './duplicates.ts'
import { Handover } from './handover.ts'
import { Importer } from './importer.ts'
import { Library } from './library.ts'
import { Prepare } from './prepare.ts'
import { Presentation } from './presentation.ts'
import { Ranking } from './ranking.ts'
import { Report } from './report.ts'
import { Respond } from './respond.ts'
import { ScribeBar } from './scribe.ts'
import { Track } from './track.ts'

const LANGUAGE_OF = { 'en-US': 'en', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' } as const

/** The running app as its user sees it: where things are, and what one does with them. */
export class Plumbline {
  readonly app: RunningApp
  /** The words of the language that it is driven in. */
  readonly t: TFunction
  readonly library: Library
  readonly prepare: Prepare
  readonly importer: Importer
  readonly handover: Handover
  readonly board: BoardView
  readonly duplicates: Duplicates
  readonly presentation: Presentation
  readonly ranking: Ranking
  readonly respond: Respond
  readonly scribe: ScribeBar
  readonly track: Track
  readonly report: Report

  constructor(app: RunningApp, language: Language = 'en') {
    const t = wordsIn(language)
    this.app = app
    this.t = t
    this.library = new Library(app.page, t)
    this.prepare = new Prepare(app.page, t)
    this.importer = new Importer(app.page, t)
    this.handover = new Handover(app.page, t)
    this.board = new BoardView(app, t)
    this.duplicates = new Duplicates(app.page, t)
    this.presentation = new Presentation(app, t)
    this.ranking = new Ranking(app.page, t)
    this.respond = new Respond(app.page, t)
    this.scribe = new ScribeBar(app.page, t)
    this.track = new Track(app.page, t)
    this.report = new Report(app.page, t)
  }

  static async start(options: StartOptions = {}): Promise<Plumbline> {
    return new Plumbline(await startApp(options), LANGUAGE_OF[options.language ?? 'en-US'])
  }

  /** The same window, driven in another language: it must have been switched to it. */
  in(language: Language): Plumbline {
    return new Plumbline(this.app, language)
  }

  get page(): Page {
    return this.app.page
  }

  get electron(): ElectronApplication {
    return this.app.electron
  }

  /** As the user quits: the app has the time to keep what is being typed. */
  async quit(): Promise<void> {
    await this.electron.close()
  }

  async kill(): Promise<void> {
    await killApp(this.app)
  }

  /** Through the bar of phases. */
  async goTo(phase: Phase): Promise<void> {
    await this.phaseLink(phase).click()
    await this.page.getByRole('main', { name: this.t(`app.phase.${phase}`) }).waitFor()
  }

  phaseLink(phase: Phase): Locator {
    const phases = this.page.getByRole('navigation', { name: this.t('app.phases') })
    return phases.getByRole('link', { name: this.t(`app.phase.${phase}`) })
  }

  /** How far a phase has come, as its link says it to who rests on it: "Capture: 3 notes". */
  async expectPhase(phase: Phase, state: string): Promise<void> {
    await expect(this.phaseLink(phase)).toHaveAttribute('title', state)
  }

  async backToLibrary(): Promise<void> {
    await this.page.getByRole('link', { name: this.t('app.backToLibrary') }).click()
    await this.library.heading.waitFor()
  }

  get undoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: new RegExp(`^${this.t('action.undo')}`) })
  }

  get redoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: new RegExp(`^${this.t('action.redo')}`) })
  }

  get palette(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.paletteField })
  }

  get paletteField(): Locator {
    return this.page.getByPlaceholder(this.t('app.palette.placeholder'))
  }

  async openPalette(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k')
    await this.paletteField.waitFor()
  }

  /** Runs an action by its name, or a part of it, from the command palette. */
  async run(action: string): Promise<void> {
    await this.openPalette()
    await this.paletteField.fill(action)
    await this.palette.getByRole('button', { name: action }).first().waitFor()
    await this.page.keyboard.press('Enter')
    await this.paletteField.waitFor({ state: 'hidden' })
  }

  async openSettings(): Promise<void> {
    await this.page.getByRole('button', { name: this.t('app.menu.title') }).click()
  }

  /** From the menu; returns the app as it is driven from then on. */
  async speak(language: Language): Promise<Plumbline> {
    await this.openSettings()
    await this.page.getByRole('menuitemradio', { name: LANGUAGE_NAMES[language] }).click()
    await this.page.locator(`html:lang(${language})`).waitFor()
    await this.#closeSettings()
    return this.in(language)
  }

  async look(theme: Theme): Promise<void> {
    await this.openSettings()
    const themes = this.page.getByRole('menuitemradio', { name: this.t(`app.theme.${theme}`), exact: true })
    // "Same as system" is a choice of the language too, which comes first.
    await themes.last().click()
    await this.#closeSettings()
  }

  /** What a toast says. */
  toast(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text })
  }

  async #closeSettings(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.page.getByRole('menu').waitFor({ state: 'hidden' })
  }
}
