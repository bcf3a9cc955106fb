// What every way to start needs, in order. Runs on the machine's own Node.js, before anything is installed.
import { build as buildApp } from './build.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { ensureXvfb, needsXvfb, withScreen } from './display.mjs'
import { ensureElectron } from './electron.mjs'
import { run } from './project.mjs'

/** Resolves to a way to run commands that start Electron, and whether a person could see it: `hasDisplay`. */
export async function prepare({ build }) {
  const virtual = needsXvfb()
  await ensureDependencies()
  if (virtual) await ensureXvfb()
  const electron = await ensureElectron()
  if (build) await buildApp({ ifChanged: true })
  const env = { ...electron.env, ...(virtual ? { PLUMBLINE_XVFB: '1' } : {}) }
  return {
    hasDisplay: !virtual,
    isStandIn: electron.isStandIn,
    run: (command, options = {}) => {
      const withEnv = (more) => run(command, { ...options, env: { ...env, ...more, ...options.env } })
      return virtual ? withScreen((display) => withEnv({ DISPLAY: display })) : withEnv({})
    }
  }
}
