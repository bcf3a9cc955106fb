// A screen to draw on where Linux has none: Xvfb, and the Debian packages that it and Electron need.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { run } from './project.mjs'
import { Stop, step } from './say.mjs'

export const needsXvfb = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !process.env.PLUMBLINE_XVFB

const libraries = { 'libgtk-3.so.0': 'libgtk-3-0', 'libnss3.so': 'libnss3', 'libgbm.so.1': 'libgbm1' }
const programs = { Xvfb: 'xvfb', gcc: 'gcc', 'g++': 'g++' }

const hasProgram = (name) => spawnSync('which', [name]).status === 0
const outputOf = (command, ...args) => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

/** Debian's names of what is missing; looked for by what they bring, as other systems name them otherwise. */
function missingPackages() {
  const present = outputOf('/sbin/ldconfig', '-p')
  const hasLibrary = (file) => present.includes(`\t${file} `)
  const missing = [
    ...Object.entries(programs).filter(([name]) => !hasProgram(name)),
    ...Object.entries(libraries).filter(([file]) => !hasLibrary(file))
  ].map(([, name]) => name)
  if (!hasLibrary('libasound.so.2')) missing.push('libasound2')
  if (outputOf('fc-list', ':lang=zh').trim() === '') missing.push('fonts-noto-cjk')
  return [...new Set(missing)]
}

async function install(packages) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, capture: true }
  const names = packages.map((name) =>
    // Since Ubuntu 24.04 some libraries carry the size of their time type in their name.
    outputOf('apt-cache', 'show', `${name}t64`) === '' ? name : `${name}t64`
  )
  const update = await run(['apt-get', 'update', '-qq'], options)
  const { code, output } = await run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names], options)
  if (code !== 0) throw new Stop(`apt-get install ${names.join(' ')} failed:\n${update.output}${output}`)
}

export async function ensureXvfb() {
  const packages = missingPackages()
  if (packages.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (process.getuid() !== 0 || !hasProgram('apt-get'))
    throw new Stop(
      `There is no display, and to do without one these packages are missing. Install them with:\n  sudo ${command}`
    )
  await step(`No display: installing Debian packages for a virtual one (${packages.join(' ')})`, () =>
    install(packages)
  )
}

/** Runs work with the number of a virtual screen that lives as long as it does. */
export async function withScreen(work) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Out of reach of Ctrl-C, which would take the screen away from an app that is still closing.
    detached: true
  })
  const end = () => server.kill()
  process.on('exit', end)
  try {
    const display = await new Promise((resolve, reject) => {
      server.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`))
      server.once('error', reject)
      server.once('exit', () => reject(new Stop('Xvfb, the virtual screen, did not start.')))
    })
    return await work(display)
  } finally {
    process.off('exit', end)
    end()
  }
}
