// node tools/layers/check.mjs: exit code 1 when an import breaks the table.
import { root } from '../setup/project.mjs'
import { checkLayers } from './layers.mjs'

const { modules, violations } = await checkLayers(root)
for (const { file, rule, detail } of violations) console.error(`${file}: ${detail} [${rule}]`)
console.log(`${modules} modules, ${violations.length} layer violations`)
process.exitCode = modules === 0 || violations.length > 0 ? 1 : 0
