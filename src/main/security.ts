import { app, type Session } from 'electron'
import { APP_SCHEME } from '../protocol/channels.ts'
import { devServerUrl } from './devServer.ts'
import { log } from './log.ts'

/** What a page may load: our own files, what it made itself, and in development the dev server and its tools. */
function isLocal(url: string): boolean {
  const { protocol, host } = new URL(url)
  if ([`${APP_SCHEME}:`, 'blob:', 'data:', 'devtools:'].includes(protocol)) return true
  return devServerUrl !== null && host === new URL(devServerUrl).host
}

/** Nothing leaves the laptop: no request to anywhere, no permission, no download. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !isLocal(url)
    if (cancel) log.warn(`refused a request to ${url}`)
    decide({ cancel })
  })
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
  // Even one that is off fetches the dictionaries of its languages from the network: it gets none.
  session.setSpellCheckerLanguages([])
}

/** No page goes anywhere else, opens another, or embeds one. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
