import { type BrowserWindow, powerSaveBlocker } from 'electron'

/** Keeps the screen on until what is returned is called. */
export function keepAwake(): () => void {
  const id = powerSaveBlocker.start('prevent-display-sleep')
  return () => {
    if (powerSaveBlocker.isStarted(id)) powerSaveBlocker.stop(id)
  }
}

/** Calls when the page of a window is there no more: closed, or loaded anew after a crash. Returns what stops listening. */
export function whenPageEnds(window: BrowserWindow, end: () => void): () => void {
  const { webContents } = window
  window.on('closed', end)
  webContents.on('did-finish-load', end)
  return () => {
    window.off('closed', end)
    webContents.off('did-finish-load', end)
  }
}
