import path from 'node:path'
import { defineConfig } from 'vitest/config'

const caches = path.join(import.meta.dirname, 'node_modules/.cache')

export default defineConfig({
  cacheDir: path.join(caches, 'vite'),
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/harness/folders.ts',
    // Read once, not again for each of two hundred files. So no file may leave anything behind that another could see:
    // `vitest run --sequence.shuffle.files` finds the one that does.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // What tests start of their own (threads of jobs, processes to be killed) loads the source anew each time.
    env: { NODE_COMPILE_CACHE: path.join(caches, 'node') }
  }
})
