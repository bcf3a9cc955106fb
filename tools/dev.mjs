// npm run dev: the app with hot reload of the renderer, and a restart when main or preload change.
import { forgetBuild } from './setup/build.mjs'
import { electronArgs } from './setup/electronArgs.mjs'
import { prepare } from './setup/prepare.mjs'
import { tool } from './setup/project.mjs'
import { main } from './setup/say.mjs'

await main(async () => {
  const app = await prepare({ build: false })
  forgetBuild()
  const root = electronArgs().includes('--no-sandbox') ? ['--noSandbox'] : []
  const args = [...electronArgs().filter((arg) => arg !== '--no-sandbox'), ...process.argv.slice(2)]
  return (await app.run([...tool('electron-vite'), 'dev', '--watch', ...root, '--', ...args])).code
})
