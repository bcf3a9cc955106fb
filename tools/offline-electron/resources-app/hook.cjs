'use strict'
// Sends better-sqlite3's shipped prebuild (Node-API 10) to the build made for this Electron (Node-API 9).
// Loaded into the main process, worker threads and utility processes; the app knows nothing of it.
const path = require('node:path')
const replacement = path.join(__dirname, '..', 'native', 'better_sqlite3.node')
const shipped = /[\\/]better-sqlite3[\\/]prebuilds[\\/]linux-x64\.node$/
const dlopen = process.dlopen
process.dlopen = function (module, filename, ...rest) {
  return dlopen.call(this, module, shipped.test(filename) ? replacement : filename, ...rest)
}

const threads = require('node:worker_threads')
const { Worker } = threads
threads.Worker = class extends Worker {
  constructor(file, options = {}) {
    super(file, { ...options, execArgv: [...(options.execArgv ?? []), '--require', __filename] })
  }
}
require('node:module').syncBuiltinESMExports()
