import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { root, run, tool } from './project.mjs'
import { Stop, step } from './say.mjs'

const stampFile = path.join(root, 'out/.inputs')
const inputs = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']

function* filesUnder(place) {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (stat?.isFile()) yield place
  else if (stat?.isDirectory())
    for (const name of fs.readdirSync(place).sort()) yield* filesUnder(path.join(place, name))
}

function stamp() {
  const hash = createHash('sha256')
  for (const input of inputs)
    for (const file of filesUnder(path.join(root, input)))
      if (!/\.test\.tsx?$/.test(file)) hash.update(`${path.relative(root, file)}\0`).update(fs.readFileSync(file))
  return hash.digest('hex')
}

/** Builds out/; with `ifChanged` only when it was not built from exactly these files. */
export async function build({ ifChanged }) {
  const now = stamp()
  if (ifChanged && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === now) return
  const { code, output } = await step('Building', () =>
    run([...tool('electron-vite'), 'build', '--logLevel', 'warn'], { capture: true })
  )
  if (code !== 0) throw new Stop(`The build failed:\n${output}`)
  fs.writeFileSync(stampFile, now)
}

/** What stands in out/ from now on is of another make (development): the next start must build anew. */
export const forgetBuild = () => fs.rmSync(stampFile, { force: true })
