import fs from 'node:fs'
import path from 'node:path'
import { nodePath, root, run } from './project.mjs'
import { Stop, step } from './say.mjs'

const readLock = (file) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}

/** Whether node_modules holds what package-lock.json asks for; npm writes what it installed into a lock of its own. */
export function dependenciesAreCurrent() {
  const wanted = readLock('package-lock.json')
  const present = readLock('node_modules/.package-lock.json')
  if (wanted === null || present === null || nodePath() === null) return false
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || (present[place] === undefined ? optional === true : present[place].version === version)
  )
}

export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return
  const npm = process.env.npm_execpath
  const command = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  // npm itself may run on an older Node than the packages ask for: its warnings would only puzzle.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { code } = await step('Installing dependencies (npm ci), about a minute', () => run([...command, ...args]))
  if (code !== 0) throw new Stop('npm ci failed; what it printed above says why.')
  if (nodePath() === null)
    throw new Stop(
      'The package "node" has no program for this machine, and this Node.js is older than 22. Install Node.js 24.'
    )
}
