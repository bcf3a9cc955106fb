import type { BrowserWindow } from 'electron'
import { keepAwake, whenPageEnds } from './awake.ts'

/** What ends the presentation of a window. */
const presenting = new WeakMap<BrowserWindow, () => void>()

/** Gives a window the whole screen, which stays on; afterwards it is as it was. */
export function present(window: BrowserWindow, isOn: boolean): void {
  if (!isOn) presenting.get(window)?.()
  else if (!presenting.has(window)) presenting.set(window, begin(window))
}

function begin(window: BrowserWindow): () => void {
  const wasFullScreen = window.isFullScreen()
  const bounds = window.getNormalBounds()
  const letSleep = keepAwake()
  const end = (): void => {
    presenting.delete(window)
    stopListening()
    letSleep()
    if (window.isDestroyed() || wasFullScreen) return
    // Without a window manager nobody else remembers how large it was.
    window.once('leave-full-screen', () => window.isMaximized() || window.setBounds(bounds))
    window.setFullScreen(false)
  }
  window.setFullScreen(true)
  const stopListening = whenPageEnds(window, end)
  return end
}
