'use strict'
// Entry of every utility process: installs the hook, then runs the app's own module.
require('./hook.cjs')
const { pathToFileURL } = require('node:url')
const [file] = process.argv.splice(2, 1)
process.argv[1] = file
void import(pathToFileURL(file).href)
