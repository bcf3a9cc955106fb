import type { RequestChannel } from '../../src/protocol/channels.ts'
import { Plumbline } from './pages/plumbline.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

// One app for all: what is tried here must leave no trace, and the last test looks whether it did.
let plumbline: Plumbline
test.beforeAll(async () => {
  plumbline = await Plumbline.start()
})
test.afterAll(() => plumbline.quit())

test('a page is sandboxed and sees two functions of the machine', async () => {
  const preferences = await plumbline.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag: webviewTag === true }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false
  })
  const seen = await plumbline.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname', 'electron'].filter(
      (name) => name in window
    ),
    bridge: Object.keys(window.plumbline)
  }))
  expect(seen).toEqual({ node: [], bridge: ['invoke', 'on'] })
})

test('the content policy is what was decided', async () => {
  const header = await plumbline.page.evaluate(async () => {
    const response = await fetch('app://plumbline/')
    return response.headers.get('content-security-policy')
  })
  expect(header?.replace(/nonce-[A-Za-z0-9+/]{22}==/, 'nonce-N')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; style-src-attr 'unsafe-inline'; " +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'"
  )
})

test('inline and made-up scripts do not run', async () => {
  const ran = await plumbline.page.evaluate(async () => {
    const marks = window as unknown as Record<string, unknown>
    const violations: string[] = []
    const told = new Promise<void>((resolve) =>
      document.addEventListener('securitypolicyviolation', (event) => {
        if (violations.push(event.effectiveDirective) === 3) resolve()
      })
    )
    const inline = document.createElement('script')
    inline.textContent = 'window.inlineRan = true'
    document.head.append(inline)
    const handler = document.createElement('div')
    handler.setAttribute('onclick', 'window.handlerRan = true')
    handler.click()
    // What Playwright evaluates is exempt from the policy, but not what that leaves to a timer.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(Reflect.construct(Function, ['return "ran"'])())
        } catch (error) {
          resolve((error as Error).name)
        }
      }, 0)
    })
    await told
    return { inline: marks['inlineRan'], handler: marks['handlerRan'], evaluated, violations }
  })
  expect(ran).toEqual({
    inline: undefined,
    handler: undefined,
    evaluated: 'EvalError',
    violations: ['script-src-elem', 'script-src-attr', 'script-src']
  })
})

test('nothing is fetched from outside: neither the page nor the session behind it can', async () => {
  const outside = 'https://example.com/pixel.png'
  const inPage = await plumbline.page.evaluate(async (url) => {
    const image = new Image()
    const shown = new Promise((resolve) => {
      image.addEventListener('load', () => resolve('shown'))
      image.addEventListener('error', () => resolve('refused'))
    })
    image.src = url
    const fetched = fetch(url).then(
      () => 'fetched',
      () => 'refused'
    )
    const file = fetch('file:///etc/hostname').then(
      () => 'fetched',
      () => 'refused'
    )
    return { image: await shown, fetched: await fetched, file: await file }
  }, outside)
  expect(inPage).toEqual({ image: 'refused', fetched: 'refused', file: 'refused' })
  // The second wall, for the day on which the first has a hole.
  const behind = await plumbline.electron.evaluate(
    ({ session }, url) =>
      session.defaultSession.fetch(url).then(
        () => 'fetched',
        (error: Error) => error.message
      ),
    outside
  )
  expect(behind).toBe('net::ERR_BLOCKED_BY_CLIENT')
})

test('only files of the app are served', async () => {
  const answers = await plumbline.page.evaluate(() =>
    Promise.all(
      [
        'app://plumbline/index.html',
        'app://plumbline/../../package.json',
        'app://plumbline/%2e%2e/%2e%2e/package.json',
        'app://plumbline/..%2f..%2fpackage.json',
        'app://plumbline//etc/hostname',
        'app://plumbline/C:%5Cwindows%5Cwin.ini'
      ].map(async (url) => (await fetch(url)).status)
    )
  )
  expect(answers).toEqual([200, 404, 404, 404, 404, 404])
})

test('no window is opened and no page is left', async ({ start }) => {
  // An app of its own: Playwright goes on waiting for navigations that were refused.
  const { page, electron } = await start()
  const opened = await page.evaluate(() => window.open('https://example.com/') ?? 'nothing')
  expect(opened).toBe('nothing')
  const tried = await electron.evaluate(({ BrowserWindow, app }) => {
    const seen: string[] = []
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.on('will-navigate', ({ url }) => seen.push(url))
    app.on('browser-window-created', () => seen.push('a window'))
    return contents
      ?.executeJavaScript(`
      const link = document.createElement('a')
      link.href = 'https://example.com/'
      document.body.append(link)
      link.click()
      link.target = '_blank'
      link.click()
      location.assign('app://elsewhere/')
      new Promise((resolve) => requestAnimationFrame(resolve))
    `)
      .then(() => seen)
  })
  expect(tried).toEqual(['https://example.com/', 'app://elsewhere/'])
  const windows = await electron.evaluate(({ BrowserWindow }) =>
    Promise.all(
      BrowserWindow.getAllWindows().map(({ webContents }) =>
        webContents.executeJavaScript("[location.href, document.querySelector('h1').textContent]")
      )
    )
  )
  expect(windows).toEqual([['app://plumbline/#/', 'Workshops']])
})

test('every permission is denied', async () => {
  const states = await plumbline.page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'persistent-storage',
      'midi'
    ]
    const asked = await Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state)
    )
    return [...new Set([...asked, await Notification.requestPermission()])]
  })
  expect(states).toEqual(['denied'])
})

test('malformed calls are refused with a code; an unknown channel is none', async () => {
  const ask = (channel: string, payload: unknown): Promise<unknown> =>
    plumbline.page.evaluate(([name, data]) => window.plumbline.invoke(name as RequestChannel, data), [
      channel,
      payload
    ] as const)
  const refused = (code: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ code }) })
  expect(await ask('scope:open', null)).toEqual(refused('invalid-args'))
  expect(await ask('scope:open', { scope: 'app', extra: 1 })).toEqual(refused('invalid-args'))
  expect(await ask('command:run', { scope: 'app', name: 'settings.change', args: { theme: 7 } })).toEqual(
    refused('invalid-args')
  )
  expect(await ask('command:run', { scope: 'app', name: 'settings.explode', args: {} })).toEqual(
    refused('unknown-name')
  )
  expect(await ask('query:run', { name: 'library.burn', args: {} })).toEqual(refused('unknown-name'))
  expect(await ask('file:print', { name: 'x.pdf', route: 'https://example.com/' })).toEqual(refused('invalid-args'))
  expect(await ask('job:run', { id: 'x', scope: 'app', name: 'import.run', args: {} })).toEqual(refused('invalid-args'))
  await expect(ask('fs:read', '/etc/passwd')).rejects.toThrow('no such channel: fs:read')
  await expect(ask('__proto__', {})).rejects.toThrow('no such channel')
})

test('a page that is not ours is not answered', async () => {
  const reply = await plumbline.electron.evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/out/preload/index.cjs`
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await foreign.loadURL('data:text/html,hello')
    const answer: unknown = await foreign.webContents.executeJavaScript(
      "window.plumbline.invoke('scope:open', { scope: 'app' })"
    )
    foreign.destroy()
    return answer
  })
  expect(reply).toEqual({ ok: false, error: { code: 'untrusted-sender', params: {} } })
})

test('a page that crashes comes back with everything and says so', async ({ start }) => {
  const { library, prepare, electron } = await start()
  await library.create({ title: 'Before the crash' })
  await prepare.addPerson({ name: 'Mara Lindqvist' })
  await electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('did-finish-load', () => resolve())
        contents?.forcefullyCrashRenderer()
      })
  )
  // Playwright gives up a page that has crashed; the app does not.
  const shown = (): Promise<string> =>
    electron.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText') as Promise<string>
    )
  await soon(shown).toContain('Plumbline has reloaded itself')
  await soon(shown).toContain('Before the crash')
  expect(await shown()).toMatch(/Before the crash\s+0 notes\s+1 person/)
})
