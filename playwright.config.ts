import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/e2e',
  // Every test starts an Electron of its own; two at a time on two cores would only slow each other down.
  workers: 1,
  timeout: 60_000,
  // Nothing takes that long; a machine that does other things as well sometimes does.
  expect: { timeout: 10_000 },
  globalTimeout: 13 * 60_000,
  // On a shared machine a window may be starved for seconds. What passes only then is listed as flaky, and is to be mended.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']]
})
