// npm start: installs, builds and opens the app; on a machine without a display it runs the demo instead.
// npm run demo: always the demo. Plain JavaScript without packages: it must run before they are installed.
import { electronArgs } from './setup/electronArgs.mjs'
import { prepare } from './setup/prepare.mjs'
import { nodePath, tool } from './setup/project.mjs'
import { main, say } from './setup/say.mjs'

await main(async () => {
  const args = process.argv.slice(2)
  const demo = args[0] === '--demo'
  const app = await prepare({ build: true })
  if (demo || !app.hasDisplay) {
    say('• Running the demo: a sample workshop through the whole journey')
    return (await app.run([nodePath(), 'tools/demo.mjs', ...args.slice(demo ? 1 : 0)])).code
  }
  say('• Opening Plumbline')
  return (await app.run([...tool('electron'), '.', ...electronArgs(), ...args])).code
})
