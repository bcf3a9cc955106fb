// npm run build: main, job, preload and renderer into out/.
import { build } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { main } from './setup/say.mjs'

await main(async () => {
  await ensureDependencies()
  await build({ ifChanged: process.argv.includes('--if-changed') })
})
