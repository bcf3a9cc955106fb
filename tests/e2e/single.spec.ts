import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { electronArgs } from '../../tools/setup/electronArgs.mjs'
import { openTestLibrary, temporaryFolder, testId, workshopArgs } from '../harness/library.ts'
import { environment, root } from './electronApp.ts'
import type { Plumbline } from './pages/plumbline.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

const libraryFile = (userData: string): string => path.join(userData, 'library.sqlite')
const hashOf = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex')

/** A user-data folder whose library holds one workshop. */
function withLibrary(): string {
  const userData = temporaryFolder()
  const library = openTestLibrary(libraryFile(userData))
  library.run(testId(1), 'workshop.create', { ...workshopArgs, title: 'Of another time' })
  library.close()
  return userData
}

/** Starts the same app once more, on the same user data; resolves to its exit code. */
function startAgain({ electron, app }: Plumbline): Promise<number | null> {
  const args = [...electronArgs(), `--user-data-dir=${app.userData}`, root]
  const child = spawn(electron.process().spawnfile, args, { cwd: root, env: environment('en-US'), stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
}

test('a second start shows the first window and ends', async ({ start }) => {
  const plumbline = await start()
  // A virtual screen has nobody who minimizes windows: what the app asks of its window is what can be seen.
  const asked = await plumbline.electron.evaluateHandle(({ BrowserWindow }) => {
    const calls: string[] = []
    const [window] = BrowserWindow.getAllWindows()
    if (window === undefined) return calls
    window.isMinimized = () => true
    window.restore = () => void calls.push('restore')
    window.focus = () => void calls.push('focus')
    return calls
  })
  expect(await startAgain(plumbline)).toBe(0)
  await soon(() => asked.jsonValue()).toEqual(['restore', 'focus'])
  const count = await plumbline.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
  expect(count).toBe(1)
  await expect(plumbline.library.cards).toHaveCount(3)
})

test('a library that another process has open is not opened a second time', async ({ start }) => {
  const userData = withLibrary()
  const other = openTestLibrary(libraryFile(userData))
  const { page } = await start({ userData })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your library is already open')
  await expect(page.getByRole('button', { name: 'Quit Plumbline' })).toBeVisible()
  // The other one goes on working.
  other.run(testId(1), 'workshop.edit', { title: 'Still mine' })
  expect(other.state(testId(1))).toMatchObject([{ title: 'Still mine' }])
  other.close()
})

test('a library of a newer Plumbline is refused and left as it is', async ({ start }) => {
  const userData = withLibrary()
  const file = libraryFile(userData)
  const newer = new Database(file)
  newer.pragma('user_version = 1000000')
  newer.pragma('journal_mode = DELETE')
  newer.close()
  const before = hashOf(file)

  const plumbline = await start({ userData })
  await expect(plumbline.page.getByRole('heading', { level: 1 })).toHaveText('Your library needs a newer Plumbline')
  await expect(plumbline.page.getByRole('main')).toContainText('untouched')
  await plumbline.quit()
  expect(hashOf(file)).toBe(before)
})

const damages: readonly (readonly [string, (file: string) => void])[] = [
  ['overwritten', (file) => fs.writeFileSync(file, 'This is a shopping list. '.repeat(400))],
  [
    'with broken pages',
    (file) => {
      const bytes = fs.readFileSync(file)
      fs.writeFileSync(file, bytes.fill(0xa5, 8192))
    }
  ]
]
for (const [how, damage] of damages) {
  test(`a damaged library (${how}) is refused and left as it is`, async ({ start }) => {
    const userData = withLibrary()
    const file = libraryFile(userData)
    damage(file)
    const before = hashOf(file)

    const { page, app } = await start({ userData })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your library is damaged')
    // Everything that reaches the library says the same; nothing is written over it.
    const reply = await page.evaluate(() =>
      window.plumbline.invoke('query:run', { name: 'library.list', args: { search: '' } })
    )
    expect(reply).toMatchObject({ ok: false, error: { code: 'library-corrupt' } })
    // The page may be gone before it has answered the click.
    const quit = page.getByRole('button', { name: 'Quit Plumbline' })
    await Promise.all([app.ended, quit.click().catch(() => undefined)])
    expect(hashOf(file)).toBe(before)
  })
}
