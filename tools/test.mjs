// npm test: everything. npm run check: what needs neither a build nor Electron. Stops at the first step that fails;
// the last line is "N passed, N failed", counted by the test runners.
//   --check | --lint | --e2e [playwright arguments]
import fs from 'node:fs'
import path from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { prepare } from './setup/prepare.mjs'
import { cache, nodePath, run, tool } from './setup/project.mjs'
import { main, say, seconds } from './setup/say.mjs'

const report = (name) => path.join(cache, `${name}.json`)
const script = (file, ...args) => [nodePath(), `tools/${file}`, ...args]

/** The only source of the counts: what the runners wrote about this very run. */
const counters = {
  vitest: ({ numPassedTests, numFailedTests, success }) => [numPassedTests, numFailedTests || (success ? 0 : 1)],
  playwright: ({ stats, errors }) => [stats.expected + stats.flaky, stats.unexpected + errors.length]
}

function counted(name, command) {
  return {
    counter: name,
    command: () => command(report(name)),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report(name) },
    loud: true
  }
}

const types = { title: 'Types, layer by layer', command: () => [...tool('typescript', 'tsc'), '-b'] }
const olderTypes = {
  title: "Types of the stand-in's Electron",
  command: () => [...tool('typescript', 'tsc'), '-p', 'tools/offline-electron'],
  when: (app) => app?.isStandIn
}
const lint = [
  {
    title: 'Format and lint (Biome)',
    command: () => [...tool('@biomejs/biome', 'biome'), 'check', '--error-on-warnings', '.']
  },
  {
    title: 'Lint with types (oxlint)',
    command: () => [...tool('oxlint'), '--type-aware', '--deny-warnings']
  }
]
const layers = [
  { title: 'Layers', command: () => script('layers/check.mjs') },
  { title: 'Planted violations', command: () => script('layers/plant-violations.mjs') }
]
const texts = [
  { title: 'Unused code', command: () => tool('knip') },
  { title: 'Locales', command: () => script('locales/check.mjs') },
  { title: 'Third-party notices', command: () => script('notices.mjs', '--check') }
]
const unit = {
  title: 'Unit and store tests',
  ...counted('vitest', (file) => [
    ...tool('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`
  ])
}
const build = { title: 'Build', command: () => script('build.mjs', '--if-changed') }
const e2e = (args) => ({
  title: 'End-to-end tests in Electron',
  ...counted('playwright', () => [...tool('@playwright/test', 'playwright'), 'test', '--reporter=list,json', ...args]),
  screen: true,
  // Playwright ends itself before that and tidies up; this is for when it cannot.
  timeoutMs: 15 * 60_000
})

async function runStep(step, app) {
  const start = performance.now()
  say(`▸ ${step.title}`)
  const { code, output } = await (step.screen ? app.run : run)(step.command(), {
    capture: !step.loud,
    ...(step.env ? { env: step.env } : {}),
    ...(step.timeoutMs ? { timeoutMs: step.timeoutMs } : {})
  })
  if (code !== 0) say(output)
  say(`  ${code === 0 ? 'ok' : 'FAILED'} ${seconds(start)}`)
  return code === 0
}

function countOf(step) {
  try {
    return counters[step.counter](JSON.parse(fs.readFileSync(report(step.counter), 'utf8')))
  } catch {
    return [0, 1]
  }
}

async function runAll(steps, app) {
  const start = performance.now()
  const total = [0, 0]
  fs.mkdirSync(cache, { recursive: true })
  for (const step of steps.filter(({ when }) => when?.(app) ?? true)) {
    if (step.counter) fs.rmSync(report(step.counter), { force: true })
    const ok = await runStep(step, app)
    const [passed, failed] = step.counter ? countOf(step) : [0, 0]
    total[0] += passed
    // A step that fails without a failed test in it is one failure all the same.
    total[1] += ok ? failed : Math.max(failed, 1)
    if (total[1] > 0) break
  }
  say(`All steps: ${seconds(start)}\n${total[0]} passed, ${total[1]} failed`)
  return total[1] > 0 ? 1 : 0
}

await main(async () => {
  const [mode, ...args] = process.argv.slice(2)
  const checks = [types, ...lint, ...layers, ...texts, unit]
  if (mode === '--lint' || mode === '--check') {
    await ensureDependencies()
    return runAll(mode === '--lint' ? lint : checks, null)
  }
  const app = await prepare({ build: false })
  if (mode === '--e2e') return runAll([build, e2e(args)], app)
  return runAll([types, olderTypes, ...checks.slice(1), build, e2e([])], app)
})
