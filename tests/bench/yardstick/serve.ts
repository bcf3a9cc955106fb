import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { transformSync } from '@swc/core'
import { temporaryFolder } from '../../harness/library.ts'
import type { BenchBoard } from '../board/content.ts'

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.ts': 'text/javascript' }

const compiled = (source: string): string =>
  transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }).code

/** Serves the yardstick's page, without a build, and the board that it shows. */
export async function serveYardstick(board: BenchBoard): Promise<{ readonly url: string; close(): void }> {
  const json = JSON.stringify(board)
  const server = http.createServer(({ url = '/' }, response) => {
    if (url === '/board.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(json)
      return
    }
    const file = path.join(import.meta.dirname, path.basename(url === '/' ? 'index.html' : url))
    const type = TYPES[path.extname(file)]
    if (type === undefined || !fs.existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const text = fs.readFileSync(file, 'utf8')
    response.writeHead(200, { 'content-type': type }).end(file.endsWith('.ts') ? compiled(text) : text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => void server.close() }
}

/** An application of Electron that shows the page in a window like the product's. */
export function yardstickApp(url: string): string {
  const folder = temporaryFolder()
  const main = `
    const { app, BrowserWindow } = require('electron')
    app.whenReady().then(() => {
      const window = new BrowserWindow({ width: 1280, height: 800, autoHideMenuBar: true, webPreferences: { sandbox: true, spellcheck: false } })
      window.loadURL(${JSON.stringify(url)})
    })
    app.on('window-all-closed', () => app.quit())`
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'yardstick', main: 'main.js' }))
  fs.writeFileSync(path.join(folder, 'main.js'), main)
  return folder
}
