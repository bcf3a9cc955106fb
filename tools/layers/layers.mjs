// Checks the imports of src/ against the table.
import fs from 'node:fs'
import path from 'node:path'
import { cruise } from 'dependency-cruiser'
import { layers, separateChildren } from './table.mjs'

const code = /\.(ts|tsx|js|jsx|mjs|cjs|mts|cts)$/
const test = /\.test\.tsx?$/
const vagueName = /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.tsx?$)/

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const list = (words) => (words.length === 0 ? 'nothing' : words.join(', '))

function layerRule([name, layer]) {
  const folders = [name, ...layer.layers].map((folder) => `^src/${folder}/`)
  const packages = layer.packages.map((pack) => `^node_modules/${literally(pack)}/`)
  return {
    name: `layer-${name}`,
    severity: 'error',
    comment:
      `${name} may import ${list(layer.layers)}; packages: ${list(layer.packages)}; Node: ${layer.node ? 'yes' : 'no'}. ` +
      `Why: ${layer.why}. Instead: ${layer.instead}.`,
    from: { path: `^src/${name}/` },
    to: {
      couldNotResolve: false,
      pathNot: [...folders, ...packages],
      ...(layer.node ? { dependencyTypesNot: ['core'] } : {})
    }
  }
}

const rules = [
  ...Object.entries(layers).map(layerRule),
  ...separateChildren.map((folder) => ({
    name: 'separate-features',
    severity: 'error',
    comment:
      `Folders in ${folder} do not import each other. Why: each must be removable alone. ` +
      'Instead: share through domain, renderer/ui or the list of contributions.',
    from: { path: `^${folder}/([^/]+)/` },
    to: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/$1/` }
  })),
  {
    name: 'no-cycles',
    severity: 'error',
    comment:
      'Modules do not import in a circle. Why: none of them can then be understood, tested or loaded alone. ' +
      'Instead: move what both need into a third file below them.',
    from: {},
    to: { circular: true }
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'This import leads nowhere. Instead: write the path with its ending (.ts, .tsx), or install the package.',
    from: {},
    to: { couldNotResolve: true }
  }
]

function misplaced(file) {
  const [, name, ...rest] = file.split('/')
  const layer = layers[name]
  if (layer === undefined || rest.length === 0)
    return [
      'known-folder',
      'Not in a layer. Instead: put it into one, or add the layer to tools/layers/table.mjs with its rules.'
    ]
  if (layer.jsonOnly) return ['json-only', `Why: ${layer.why}. Instead: ${layer.instead}.`]
  if (vagueName.test(file))
    return ['telling-name', 'A name that says nothing collects everything. Instead: name it after what it does.']
  return null
}

/** Resolves to {modules, violations: [{file, rule, detail}]}; throws when a source file was not looked at. */
export async function checkLayers(root) {
  const found = fs
    .readdirSync(path.join(root, 'src'), { recursive: true })
    .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
    .filter((file) => code.test(file) && !file.endsWith('.d.ts') && !test.test(file))
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      ruleSet: { forbidden: rules },
      validate: true,
      outputType: 'json',
      // TypeScript 7 has no API: without another parser dependency-cruiser reads no TypeScript at all, and passes.
      parser: 'swc',
      tsPreCompilationDeps: true,
      // The planted-violations test links its packages from elsewhere.
      preserveSymlinks: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.test\\.tsx?$' }
    },
    {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default']
    }
  )
  const { modules, summary } = JSON.parse(output)
  const seen = new Set(modules.map((module) => module.source))
  const unseen = found.filter((file) => !seen.has(file))
  if (unseen.length > 0) throw new Error(`the layer check did not look at ${unseen.length} files, e.g. ${unseen[0]}`)
  const violations = summary.violations.map(({ from, to, rule, cycle }) => ({
    file: from,
    rule: rule.name,
    detail: `imports ${cycle ? cycle.map((module) => module.name).join(' → ') : to}. ${rules.find(({ name }) => name === rule.name).comment}`
  }))
  for (const file of found) {
    const problem = misplaced(file)
    if (problem !== null) violations.push({ file, rule: problem[0], detail: problem[1] })
  }
  return { modules: found.length, violations }
}
