import { notifications } from '@mantine/notifications'
import { i18n } from '../i18n/i18n.ts'
import { request } from '../replica/bridge.ts'
import { showFailure } from './failures.tsx'
import { type Route, routeHash } from './route.ts'

/** Asks where to, writes the bytes there and says so. The path, or null when the user thought better of it or it failed. */
export const saveFile = (name: string, bytes: Uint8Array): Promise<string | null> =>
  saved(request('file:save', { name, bytes: bytes as Uint8Array<ArrayBuffer> }))

/** Prints the page of a `print` route into a PDF, likewise. */
export const printRoute = (name: string, route: Extract<Route, { page: 'print' }>): Promise<string | null> =>
  saved(request('file:print', { name, route: routeHash(route) }))

async function saved(asked: Promise<{ readonly path: string | null }>): Promise<string | null> {
  try {
    const { path } = await asked
    if (path !== null) notifications.show({ message: i18n.t('app.savedTo', { path }) })
    return path
  } catch (error) {
    showFailure(error)
    return null
  }
}

/** Lets the user choose files; none when they do not. `accept` as in HTML: `.csv,text/csv`. */
export function pickFiles(accept: string): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept, multiple: true })
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
