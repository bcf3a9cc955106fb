import { app } from 'electron'

/** Where `npm run dev` serves the renderer from; null in every other start, and always in a packaged app. */
export const devServerUrl: string | null = app.isPackaged ? null : localOnly(process.env['ELECTRON_RENDERER_URL'])

/** A page from elsewhere must never get the bridge to the library. */
function localOnly(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname) ? url : null
}
