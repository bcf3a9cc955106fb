import { contextBridge, ipcRenderer } from 'electron'
import {
  BRIDGE_NAME,
  type Bridge,
  type EventChannel,
  eventChannels,
  type RequestChannel,
  requestChannels
} from '../protocol/channels.ts'

// The whole surface between a page and the machine: two functions that know a closed list of names.
const bridge: Bridge = {
  invoke(channel: RequestChannel, payload: unknown) {
    if (!requestChannels.includes(channel)) throw new Error(`no such channel: ${String(channel)}`)
    return ipcRenderer.invoke(channel, payload)
  },
  on(channel: EventChannel, listener: (payload: unknown) => void) {
    if (!eventChannels.includes(channel)) throw new Error(`no such channel: ${String(channel)}`)
    const forward = (_event: unknown, payload: unknown): void => listener(payload)
    ipcRenderer.on(channel, forward)
    return () => ipcRenderer.off(channel, forward)
  }
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
