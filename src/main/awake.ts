import { type BrowserWindow, powerSaveBlocker } from 'electron'

/** Keeps the screen on until what is returned is called. */
export function keepAwake(): () => void {
  const id = powerSaveBlocker.start('prevent-display-sleep')
  return () => {
    if (powerSaveBlocker.isStarted(id)) powerSaveBlocker.stop(id)
  }
}

/** Calls once when the page of a window is there no more: closed, or loaded anew after a crash. */
export function whenPageEnds(window: BrowserWindow, end: () => void): void {
  window.once('closed', end)
  window.webContents.once('did-finish-load', end)
}
