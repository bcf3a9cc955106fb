// Proves that the checks can fail: plants violations in a copy of the project and fails unless each is reported,
// by the net meant for it, and nothing else is. A check that is not tested itself is decoration.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root, run, tool } from '../setup/project.mjs'
import { checkLayers } from './layers.mjs'
import { plants, targets } from './plants.mjs'

/** Fewer modules than the tree has had for long means that the check has lost sight of it. May only grow. */
const leastModules = 130

const projectConfig = () => fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')

function makeCopy() {
  const copy = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'plumbline-plants-')))
  for (const name of ['src', 'tools', 'tsconfig.json', 'package.json', '.oxlintrc.json'])
    fs.cpSync(path.join(root, name), path.join(copy, name), { recursive: true })
  // Packages by link, but a cache of its own: tsc keeps its state there, and begins with what it knows of the project.
  fs.mkdirSync(path.join(copy, 'node_modules'))
  for (const name of fs.readdirSync(path.join(root, 'node_modules')))
    if (name !== '.cache') fs.symlinkSync(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name))
  const known = 'node_modules/.cache/tsc'
  if (fs.existsSync(path.join(root, known)))
    fs.cpSync(path.join(root, known), path.join(copy, known), { recursive: true })
  // By their real paths the packages would be others than those it knows, and everything would be checked anew.
  fs.writeFileSync(
    path.join(copy, 'tsconfig.json'),
    projectConfig().replace('"compilerOptions": {', '$& "preserveSymlinks": true,')
  )
  return copy
}

function plant(copy, files) {
  for (const [at, code] of files) {
    fs.mkdirSync(path.dirname(path.join(copy, at)), { recursive: true })
    fs.writeFileSync(path.join(copy, at), `${code}\n`)
  }
}

async function typeReports(copy) {
  const projects = JSON.parse(projectConfig())
    .references.map((reference) => reference.path)
    .filter((folder) => folder.startsWith('./src/'))
  const { output } = await run([...tool('typescript', 'tsc'), '-b', '--pretty', 'false', ...projects], {
    cwd: copy,
    capture: true
  })
  return [...output.matchAll(/^(src\/[^(]+)\(\d+,\d+\): error/gm)].map(([, file]) => `${file} types`)
}

async function lintReports(copy) {
  const files = [...plants.map(({ at }) => at), ...Object.keys(targets)]
  const { output } = await run([...tool('oxlint'), '--type-aware', '--format', 'json', ...files], {
    cwd: copy,
    capture: true
  })
  return JSON.parse(output).diagnostics.map(({ filename, code }) => `${filename} lint:${code}`)
}

async function reportsOf(copy) {
  // The globals first: a planted import of electron would bring Node's types into the renderer and hide a miss.
  plant(
    copy,
    plants.filter(({ as }) => as === 'types').map(({ at, code }) => [at, code])
  )
  const types = await typeReports(copy)
  plant(copy, [...plants.map(({ at, code }) => [at, code]), ...Object.entries(targets)])
  const [{ modules, violations }, lint] = await Promise.all([checkLayers(copy), lintReports(copy)])
  const layers = violations.map(({ file, rule }) => `${file} layers:${rule}`)
  return { modules, reports: new Set([...types, ...layers, ...lint]) }
}

const copy = makeCopy()
try {
  const { modules, reports } = await reportsOf(copy)
  const missed = plants.filter(({ at, as }) => !reports.has(`${at} ${as}`))
  const wrong = Object.keys(targets).flatMap((file) =>
    [...reports].filter((report) => report.startsWith(`${file} `) && !/cycle/i.test(file))
  )
  for (const { at, as } of missed) console.error(`not caught: ${at}, by ${as}`)
  for (const report of wrong) console.error(`reported without need: ${report}`)
  const own = modules - plants.length - Object.keys(targets).length
  if (own < leastModules) console.error(`only ${own} modules were looked at, fewer than ${leastModules}`)
  console.log(
    `${plants.length - missed.length} of ${plants.length} planted violations caught; ${own} modules looked at`
  )
  process.exitCode = missed.length > 0 || wrong.length > 0 || own < leastModules ? 1 : 0
} finally {
  fs.rmSync(copy, { recursive: true, force: true })
}
