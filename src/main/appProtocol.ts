import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { net, protocol } from 'electron'
import { APP_ORIGIN, APP_SCHEME } from '../protocol/channels.ts'

/** Stands in index.html where the page's style nonce belongs. */
const NONCE_MARK = '__STYLE_NONCE__'

/**
 * Only our own files; scripts never inline and never evaluated. Style elements need the page's nonce (Mantine writes its
 * variables so); style attributes may stand, since charts draw with them and they load nothing.
 */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; ')

/** Before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
    }
  ])
}

/** The file below root that a URL names; null: none. */
export function resolveAsset(root: string, url: string): string | null {
  const { origin, protocol: scheme, host, pathname } = new URL(url)
  if (`${scheme}//${host}` !== APP_ORIGIN && origin !== APP_ORIGIN) return null
  const name = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1))
  const file = path.resolve(root, name)
  const relative = path.relative(root, file)
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? null : file
}

/** Serves the built renderer at app://plumbline. */
export function serveApp(root: string): void {
  protocol.handle(APP_SCHEME, async (request) => {
    const file = resolveAsset(root, request.url)
    if (file === null) return new Response('not found', { status: 404 })
    const nonce = randomBytes(16).toString('base64')
    try {
      return secured(await contentOf(file, nonce), nonce)
    } catch {
      return new Response('not found', { status: 404 })
    }
  })
}

async function contentOf(file: string, nonce: string): Promise<Response> {
  if (path.extname(file) !== '.html') return net.fetch(pathToFileURL(file).toString())
  const html = await readFile(file, 'utf8')
  return new Response(html.replaceAll(NONCE_MARK, nonce), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

function secured(response: Response, nonce: string): Response {
  const headers = new Headers(response.headers)
  headers.set('Content-Security-Policy', policy(nonce))
  headers.set('X-Content-Type-Options', 'nosniff')
  return new Response(response.body, { status: response.status, headers })
}
