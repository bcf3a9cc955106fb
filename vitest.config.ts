import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'tools/**/*.test.ts'],
    environment: 'node',
    cache: { dir: 'node_modules/.cache/vitest' }
  }
})
