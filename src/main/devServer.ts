import { app } from 'electron'

/** Where `npm run dev` serves the renderer from; null in every other start, and always in a packaged app. */
export const devServerUrl: string | null = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null)
