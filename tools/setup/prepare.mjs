// What every way to start needs, in order. Runs on the machine's own Node.js, before anything is installed.
import { ensureBuild } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureXvfb, needsXvfb, underXvfb } from './display.mjs'
import { ensureElectron } from './electron.mjs'
import { run } from './project.mjs'

/** Resolves to a way to run commands that start Electron; `hasDisplay` says whether a person could see it. */
export async function prepare({ build }) {
  const virtual = needsXvfb()
  await ensureDependencies()
  if (virtual) await ensureXvfb()
  const electronEnv = await ensureElectron()
  if (build) await ensureBuild()
  const env = { ...electronEnv, ...(virtual ? { PLUMBLINE_XVFB: '1' } : {}) }
  return {
    hasDisplay: !virtual,
    env,
    run: (command, options = {}) =>
      run(virtual ? underXvfb(command) : command, { ...options, env: { ...env, ...options.env } })
  }
}
