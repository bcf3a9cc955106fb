import { text } from 'node:stream/consumers'
import { inThread, libraryOf, SCOPE } from './time.ts'

// Reads the texts of notes, as JSON; prints how many MB more the process takes at most while clusters are suggested for them.

const LOOK_MS = 5

const library = libraryOf(JSON.parse(await text(process.stdin)) as string[])
globalThis.gc?.()
const before = process.memoryUsage.rss()
let most = before
const looking = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss())
}, LOOK_MS)
await inThread(library, (run) => run('clusters.suggest', SCOPE))
clearInterval(looking)
library.close()
console.log(((most - before) / 2 ** 20).toFixed(1))
