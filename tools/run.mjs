// node tools/run.mjs <file.ts> [args]: runs a script of the project (a bench, say) with an Electron and a build at hand.
import { prepare } from './setup/prepare.mjs'
import { nodePath } from './setup/project.mjs'
import { main, Stop } from './setup/say.mjs'

await main(async () => {
  const [file, ...args] = process.argv.slice(2)
  if (file === undefined) throw new Stop('usage: node tools/run.mjs <file> [args]')
  const app = await prepare({ build: true })
  return (await app.run([nodePath(), file, ...args])).code
})
