// npm run bench [-- --json]: every bench in turn.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

for (const name of ['store', 'import', 'fuzz', 'start', 'similar', 'clusters', 'board']) {
  const file = path.join(import.meta.dirname, `${name}.ts`)
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
