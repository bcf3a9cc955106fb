import fs from 'node:fs'
import path from 'node:path'
import { app, type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from '../domain/engine/schema.ts'
import { log } from './log.ts'

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }),
  isMaximized: z.boolean()
})
export type WindowState = z.infer<typeof stateSchema>

const statePath = (): string => path.join(app.getPath('userData'), 'window.json')

/** Where the window was last, if a screen still shows that place; null: nowhere yet. */
export function readWindowState(): WindowState | null {
  try {
    const state = stateSchema.parse(JSON.parse(fs.readFileSync(statePath(), 'utf8')))
    return isOnScreen(state.bounds) ? state : null
  } catch {
    // Not there yet, or not readable: only a place on the screen is lost.
    return null
  }
}

export function rememberWindow(window: BrowserWindow): void {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      fs.writeFileSync(statePath(), JSON.stringify(state))
    } catch (error) {
      log.warn('the window place was not written', error)
    }
  })
}

const isOnScreen = ({ x, y, width, height }: Rectangle): boolean =>
  screen.getAllDisplays().some(({ workArea }) => {
    const shownWidth = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    const shownHeight = Math.min(y + height, workArea.y + workArea.height) - Math.max(y, workArea.y)
    return shownWidth >= 200 && shownHeight >= 100
  })
