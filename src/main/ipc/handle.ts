import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { failed } from '../../base/result.ts'
import { APP_ORIGIN, requestChannels } from '../../protocol/channels.ts'
import { devServerUrl } from '../devServer.ts'
import { log } from '../log.ts'
import { mayAsk } from '../projector.ts'
import { dispatch, type Handlers, type LogError } from './dispatch.ts'

export const logError: LogError = (during, error) => log.error(during, error)

/** Answers all requests of the contract, for windows of ours alone. */
export function handleRequests(handlers: Handlers<BrowserWindow>): void {
  for (const channel of requestChannels) {
    ipcMain.handle(channel, (event, payload: unknown) => {
      const window = trustedWindow(event)
      if (window === null || !mayAsk(window, channel)) return failed({ code: 'untrusted-sender', params: {} })
      return dispatch(handlers, channel, payload, window, logError)
    })
  }
}

/** The window that asks: one of ours, its main frame, showing our page. */
function trustedWindow({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow | null {
  const window = BrowserWindow.fromWebContents(sender)
  if (window === null || senderFrame === null || senderFrame !== sender.mainFrame) return null
  const isOurs = senderFrame.url.startsWith(`${APP_ORIGIN}/`)
  const isDev = devServerUrl !== null && new URL(senderFrame.url).origin === new URL(devServerUrl).origin
  return isOurs || isDev ? window : null
}
