// Stands in for default_app.asar: `electron [-r module]... <app dir or file> [args]`.

import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, utilityProcess } from 'electron'

const require = createRequire(import.meta.url)
require('./hook.cjs')

// a utility process ignores `--require` in execArgv
const fork = utilityProcess.fork
utilityProcess.fork = (file, args = [], options) =>
  fork.call(utilityProcess, path.join(import.meta.dirname, 'utility.cjs'), [file, ...args], options)

const preloads = []
let target
for (let i = 1; i < process.argv.length; i++) {
  const arg = process.argv[i]
  if (arg === '-r' || arg === '--require') preloads.push(process.argv[++i])
  else if (arg === '-v' || arg === '--version') {
    console.log(`v${process.versions.electron}`)
    process.exit(0)
  } else if (!arg.startsWith('-')) {
    target = arg
    break
  }
}
if (target === undefined) {
  console.error('usage: electron [-r module] <app>')
  process.exit(1)
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
for (const file of preloads) require(path.resolve(file))

let entry = path.resolve(target)
const manifest = path.join(entry, 'package.json')
if (fs.existsSync(manifest)) {
  const pkg = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  app.setVersion(pkg.version ?? '0.0.0')
  app.name = pkg.productName ?? pkg.name ?? 'Electron'
  app.setDesktopName(pkg.desktopName ?? `${app.name}.desktop`)
  app.setAppPath(entry)
  entry = path.join(entry, pkg.main ?? 'index.js')
} else {
  app.setAppPath(path.dirname(entry))
}
try {
  await import(pathToFileURL(entry).href) // as default_app does: 'ready' waits until the entry module has run
} catch (error) {
  console.error('App threw an error during load')
  console.error(error)
  process.exit(1)
}
