import fs from 'node:fs'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronArgs } from '../../tools/setup/electronArgs.mjs'
import { temporaryFolder } from '../harness/library.ts'

/** How long one may wait for one thing to appear: long on a busy machine, never reached otherwise. */
const ACTION_MS = 15_000

export const root = path.resolve(import.meta.dirname, '../..')

/** A language of the operating system, as Chromium names it. */
export type SystemLanguage = 'en-US' | 'zh-CN' | 'zh-TW'

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly page: Page
  /** The user-data folder: start again with it and everything is there. */
  readonly userData: string
  /** What the page complained of: violations of the content policy, errors. */
  readonly complaints: readonly string[]
  /** Resolves when the process has ended, however it ended. */
  readonly ended: Promise<void>
}

export interface StartOptions {
  readonly userData?: string
  readonly args?: readonly string[]
  /** What was double-clicked. */
  readonly files?: readonly string[]
  readonly language?: SystemLanguage
  /** Lets things glide and fade, for people who watch. */
  readonly moves?: boolean
}

/** Starts the built app as a user would, on a library of its own. */
export async function startApp({
  userData = temporaryFolder(),
  args = [],
  files = [],
  language = 'en-US',
  moves = false
}: StartOptions = {}): Promise<RunningApp> {
  const electron = await _electron.launch({
    cwd: root,
    args: [
      ...electronArgs(),
      `--user-data-dir=${userData}`,
      `--lang=${language}`,
      ...(moves ? [] : ['--force-prefers-reduced-motion']),
      ...args,
      root,
      ...files
    ],
    env: environment(language)
  })
  const ended = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()))
  const page = await electron.firstWindow()
  page.setDefaultTimeout(ACTION_MS)
  // As long as somebody listens, Chromium never opens its own dialog, which nobody here could close.
  page.on('filechooser', () => undefined)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy'))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.getByRole('main').waitFor()
  return { electron, page, userData, complaints, ended }
}

/** The language stands in --lang and here; the locale is one that every machine has, else file names are not understood. */
export function environment(language: SystemLanguage): Record<string, string> {
  const known = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(known), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: language }
}

/** Saves whatever is to be saved into a folder, under the name that the app suggests, instead of asking. */
export async function saveInto(electron: ElectronApplication, folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true })
  await electron.evaluate(({ dialog }, target) => {
    dialog.showSaveDialog = (async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath: string }
      const name = options.defaultPath.split(/[\\/]/).at(-1) ?? 'file'
      return { canceled: false, filePath: `${target}/${name}` }
    }) as typeof dialog.showSaveDialog
  }, folder)
}

/** Thinks better of whatever is to be saved, as Cancel in the system's dialog does. Returns what tells whether it was asked. */
export async function saveNowhere(electron: ElectronApplication): Promise<() => Promise<boolean>> {
  const handle = await electron.evaluateHandle(({ dialog }) => {
    const asked = { isAsked: false }
    dialog.showSaveDialog = (async () => {
      asked.isAsked = true
      return { canceled: true, filePath: '' }
    }) as typeof dialog.showSaveDialog
    return asked
  })
  return () => handle.evaluate(({ isAsked }) => isAsked)
}

/** As a power cut would: no chance to tidy up. */
export async function killApp({ electron, ended }: RunningApp): Promise<void> {
  electron.process().kill('SIGKILL')
  await ended
}

/** What the app wrote into its log as wrong: bugs that the user may not have seen. */
export function loggedErrors(userData: string): string[] {
  const file = path.join(userData, 'logs/plumbline.log')
  if (!fs.existsSync(file)) return []
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('[error]'))
}
