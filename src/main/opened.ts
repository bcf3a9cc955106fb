import fs from 'node:fs/promises'
import path from 'node:path'
import { app } from 'electron'
import { DomainError } from '../domain/engine/errors.ts'
import { MAX_FILE_BYTES, MAX_FILE_MB, type OpenedFile } from '../protocol/contract.ts'
import { log } from './log.ts'

// Files that the system asks to be opened: by double-click, on the command line, dropped onto the icon. The page never names
// a path: it asks for what there is, and gets bytes.

const EXTENSION = '.plumb'

const waiting: string[] = []

/** From the arguments of this start, and on macOS from the system's own events; the rest comes by `openFromArguments`. */
export function watchOpenedFiles(tell: () => void): void {
  openFromArguments(process.argv.slice(1), process.cwd())
  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (isOurs(file)) waiting.push(file)
    tell()
  })
}

/** What a second start was told to open. */
export function openFromArguments(args: readonly string[], folder: string): void {
  waiting.push(...args.filter((arg) => !arg.startsWith('-') && isOurs(arg)).map((arg) => path.resolve(folder, arg)))
}

const isOurs = (file: string): boolean => path.extname(file).toLowerCase() === EXTENSION

/** The next of them; null: there is none. What cannot be read is refused, and not asked for again. */
export async function nextOpenedFile(): Promise<OpenedFile | null> {
  const file = waiting.shift()
  if (file === undefined) return null
  const name = path.basename(file)
  const handle = await fs.open(file).catch((error: unknown) => {
    log.warn(`opening ${file}`, error)
    throw new DomainError('file-unreadable', { detail: name })
  })
  try {
    const stat = await handle.stat()
    // No pipe, no device: they may never end.
    if (!stat.isFile()) throw new DomainError('file-unreadable', { detail: name })
    if (stat.size > MAX_FILE_BYTES) throw new DomainError('file-too-large', { max: MAX_FILE_MB })
    return { name, bytes: await handle.readFile() }
  } finally {
    await handle.close()
  }
}
