import { BrowserWindow } from 'electron'
import type { EventChannel } from '../../protocol/channels.ts'
import type { EventPayload } from '../../protocol/contract.ts'

export function send<C extends EventChannel>(window: BrowserWindow, channel: C, payload: EventPayload<C>): void {
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(channel, payload)
}

/** To every window, the one that asked too: one way in, no special case. */
export function broadcast<C extends EventChannel>(channel: C, payload: EventPayload<C>): void {
  for (const window of BrowserWindow.getAllWindows()) send(window, channel, payload)
}
