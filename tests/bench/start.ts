// npm run bench:start [-- --json]: from the start of the process to the first frame of a sample's board, beside an Electron
// that only opens an empty window, in turns in the same run and by the same driver.
import fs from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { _electron, type Page } from '@playwright/test'
import { electronArgs } from '../../tools/setup/electronArgs.mjs'
import { temporaryFolder } from '../harness/library.ts'
import { percentile, report } from './report.ts'

const BENCH = 'start'
const ROUNDS = 7
const root = path.resolve(import.meta.dirname, '../..')

/** As small as an app of Electron can be: the yardstick. */
function emptyApp(): string {
  const folder = temporaryFolder()
  const main = `
    const { app, BrowserWindow } = require('electron')
    app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'))
    app.on('window-all-closed', () => app.quit())`
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', main: 'main.js' }))
  fs.writeFileSync(path.join(folder, 'main.js'), main)
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>empty</title><p>empty</p>')
  return folder
}

const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())))

async function timed(app: string, userData: string, untilDrawn: (page: Page) => Promise<void>): Promise<number> {
  const started = performance.now()
  const electron = await _electron.launch({ args: [...electronArgs(), `--user-data-dir=${userData}`, app], cwd: root })
  const page = await electron.firstWindow()
  await untilDrawn(page)
  await nextFrame(page)
  const ms = performance.now() - started
  await electron.close()
  return ms
}

/** Opens the first workshop of the library as soon as the page can be asked, and waits until its board is drawn. */
async function untilBoard(page: Page): Promise<void> {
  await page.waitForFunction(() => 'plumbline' in window)
  await page.evaluate(async () => {
    const reply = await window.plumbline.invoke('query:run', { name: 'library.list', args: { search: '' } })
    const { value } = reply as { value: { workshop: { id: string } }[] }
    window.location.hash = `#/w/${value[0]?.workshop.id ?? ''}/capture`
  })
  // The board says whether it still moves with each frame that it has drawn.
  await page.locator('[data-testid="board"][data-moving]').waitFor()
}

const empty = emptyApp()
const library = temporaryFolder()
const emptyData = temporaryFolder()
// Once before it counts: the first start makes the library, and both fill the caches of the disk.
await timed(root, library, untilBoard)
await timed(empty, emptyData, (page) => page.locator('p').waitFor())

const board: number[] = []
const yardstick: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  yardstick.push(await timed(empty, emptyData, (page) => page.locator('p').waitFor()))
  board.push(await timed(root, library, untilBoard))
}
const base = percentile(yardstick, 50)
report({ bench: BENCH, case: 'empty Electron window p50', n: ROUNDS, value: base, unit: 'ms' })
for (const percent of [50, 95]) {
  const value = percentile(board, percent)
  report({
    bench: BENCH,
    case: `first frame of a board p${percent}`,
    n: ROUNDS,
    value,
    unit: 'ms',
    ratio: value / base
  })
}
