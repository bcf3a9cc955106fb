import path from 'node:path'
import { app } from 'electron'
import log from 'electron-log/main.js'

const MAX_BYTES = 2 * 1024 * 1024

export const logPath = (): string => path.join(app.getPath('userData'), 'logs', 'plumbline.log')

/** One file beside the library, which begins anew (the old one is kept) when it has grown. Nothing is sent anywhere. */
export function startLog(): void {
  log.transports.file.resolvePathFn = logPath
  log.transports.file.maxSize = MAX_BYTES
  log.transports.console.level = app.isPackaged ? false : 'warn'
  // The page reports over our own contract; electron-log's bridge for renderers stays shut.
  log.transports.ipc.level = false
  process.on('uncaughtException', (error) => log.error('uncaught exception', error))
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', reason))
  log.info(
    `Plumbline ${app.getVersion()} on ${process.platform} ${process.arch}, Electron ${process.versions.electron}`
  )
}

export { log }
