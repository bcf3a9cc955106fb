// node tools/vectors/make.mjs: puts products.wat, assembled, into src/domain/grouping/productsCode.ts.
import fs from 'node:fs'
import path from 'node:path'
import { root } from '../setup/project.mjs'
import { main } from '../setup/say.mjs'
import { assembled } from './assemble.mjs'

await main(async () => {
  const lines = (await assembled()).match(/.{1,112}/g).map((line) => `  '${line}'`)
  const code = `/** Made by tools/vectors/make.mjs of products.wat, which says what it does. */
export const PRODUCTS_CODE =
${lines.join(' +\n')}
`
  fs.writeFileSync(path.join(root, 'src/domain/grouping/productsCode.ts'), code)
  return 0
})
