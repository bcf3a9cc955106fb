import fs from 'node:fs/promises'
import path from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import { DomainError } from '../domain/engine/errors.ts'
import { PRINT_FOOT, PRINT_STATE } from '../protocol/channels.ts'
import type { SavedFile } from '../protocol/contract.ts'
import { log } from './log.ts'
import { pageUrl, webPreferences } from './windows.ts'

const PRINT_TIMEOUT_MS = 60_000
const PRINT_POLL_MS = 30

/** At the foot of each page: what the page calls itself (its title), and where one is. Chromium fills the classes in. */
const PAGE_FOOT = `<div style="display: flex; justify-content: space-between; gap: 10mm; width: 100%; margin: 0 17mm 2mm;
  font: 8px Inter, 'Helvetica Neue', Arial, 'PingFang SC', 'PingFang TC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
  color: #5c646d"><span class="title"></span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span>
  </div>`

/** Asks where, then writes; answers only when the file is there whole. */
export async function saveFile(window: BrowserWindow, name: string, bytes: Uint8Array): Promise<SavedFile> {
  const extension = path.extname(name).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(app.getPath('documents'), safeName(name)),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }]
  })
  if (canceled || !filePath) return { path: null }
  await writeWhole(filePath, bytes)
  return { path: filePath }
}

/** A page of ours as a PDF: drawn in a window that nobody sees, since the renderer alone knows how things look. */
export async function printFile(window: BrowserWindow, name: string, route: string): Promise<SavedFile> {
  const hidden = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    backgroundColor: '#ffffff',
    webPreferences
  })
  try {
    await hidden.loadURL(pageUrl(route))
    await untilPrintReady(hidden)
    const bytes = await hidden.webContents.printToPDF({
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: (await datasetOf(hidden, PRINT_FOOT)) !== 'none',
      headerTemplate: '<span></span>',
      footerTemplate: PAGE_FOOT,
      generateTaggedPDF: true,
      generateDocumentOutline: true
    })
    return await saveFile(window, name, bytes)
  } finally {
    hidden.destroy()
  }
}

/** What the page says of itself on its root element. */
const datasetOf = (window: BrowserWindow, key: string): Promise<unknown> =>
  window.webContents.executeJavaScript(`document.documentElement.dataset[${JSON.stringify(key)}]`)

async function untilPrintReady(window: BrowserWindow): Promise<void> {
  const deadline = Date.now() + PRINT_TIMEOUT_MS
  for (;;) {
    const state = (await datasetOf(window, PRINT_STATE)) ?? 'drawing'
    if (state === 'ready') return
    if (state === 'failed' || Date.now() > deadline) throw new Error(`the page to print is ${JSON.stringify(state)}`)
    await new Promise((resolve) => setTimeout(resolve, PRINT_POLL_MS))
  }
}

/** To a temporary name, to the disk, then renamed: a full disk leaves the old file as it was. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${target}.${process.pid}.part`
  try {
    await fs.writeFile(temporary, bytes, { flush: true })
    await fs.rename(temporary, target)
  } catch (error) {
    await fs.rm(temporary, { force: true })
    log.warn(`writing ${target}`, error)
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    throw new DomainError(isFull ? 'disk-full' : 'file-not-written', { path: target })
  }
}

const MAX_NAME = 100

/** Without what Windows, macOS or Linux do not take in a file name, and not too long for any of them. */
function safeName(name: string): string {
  const { name: stem, ext } = path.parse(name.replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').replace(/\s+/g, ' '))
  return stem.trim().slice(0, MAX_NAME).trim() + ext
}
