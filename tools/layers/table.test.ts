import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { layers } from './table.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const typed = Object.entries(layers).filter(([, layer]) => !('jsonOnly' in layer))

const readConfig = (file: string): { compilerOptions: Record<string, unknown>; include: string[] } =>
  JSON.parse(fs.readFileSync(path.join(root, file), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''))

test('the packages of the table are those of package.json, each named once a layer', () => {
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const installed = Object.keys({ ...dependencies, ...devDependencies })
  for (const { packages } of Object.values(layers)) {
    expect(installed).toEqual(expect.arrayContaining(packages))
    expect(packages).toEqual([...new Set<string>(packages)])
  }
})

describe('every layer has a type check of its own, given what the table grants', () => {
  test('the list of projects is the list of layers', () => {
    const { references } = readConfig('tsconfig.json') as unknown as { references: { path: string }[] }
    expect(references.map((reference) => reference.path)).toEqual([
      ...typed.map(([name]) => `./src/${name}`),
      './tests'
    ])
  })

  test.each(typed)('%s', (name, layer) => {
    const { compilerOptions, include } = readConfig(`src/${name}/tsconfig.json`)
    expect(compilerOptions['lib'] ?? ['ES2023']).toEqual(
      layer.dom ? expect.arrayContaining(['ES2023', 'DOM']) : ['ES2023']
    )
    expect(compilerOptions['types'] ?? []).toEqual(layer.node ? ['node'] : name === 'renderer' ? ['vite/client'] : [])
    for (const below of layer.layers) expect(include.join()).toContain(`../${below}`)
  })
})
