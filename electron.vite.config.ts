import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Targets are those of the oldest Electron that runs this code: the stand-in of tools/offline-electron (Electron 33).
const node = 'node20.18'
const chromium = 'chrome130'

export default defineConfig({
  main: {
    build: {
      target: node,
      rolldownOptions: {
        // job.js is the entry of the worker threads that the main process starts.
        input: { index: 'src/main/index.ts', job: 'src/jobs/worker.ts' },
        output: { entryFileNames: '[name].js' }
      }
    }
  },
  preload: {
    build: {
      target: node,
      // A sandboxed preload is CommonJS and may require only 'electron': everything else is bundled.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: {
      target: chromium,
      minify: true,
      rolldownOptions: { input: { index: 'src/renderer/index.html' } }
    }
  }
})
