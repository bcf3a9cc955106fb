// Who may import whom: the one table behind the layer check, its planted violations and the tests of the tsconfigs.
// A layer is a folder of src/. It may import itself, the layers and the packages listed here, and nothing else;
// type-only and dynamic imports count. `types` and `dom` are the globals its type check gets.

export const layers = {
  base: {
    layers: [],
    packages: [],
    node: false,
    dom: false,
    why: 'base is the floor: tiny pure helpers that run anywhere',
    instead: 'move the code up to the layer that needs it'
  },
  domain: {
    layers: ['base'],
    packages: ['opencc-js', 'wink-porter2-stemmer', 'zod'],
    node: false,
    dom: false,
    why: 'domain is pure, so that main, windows, jobs and tests can all run it and get the same result',
    instead: 'pass the clock, ids, randomness or data in as arguments; do files and windows in main, SQL in storage'
  },
  protocol: {
    layers: ['base', 'domain'],
    packages: ['zod'],
    node: false,
    dom: false,
    why: 'protocol is loaded on both sides of the process border',
    instead: 'keep only names and schemas here; put behaviour into main or the renderer'
  },
  storage: {
    layers: ['base', 'domain', 'protocol'],
    packages: ['better-sqlite3'],
    node: true,
    dom: false,
    why: 'storage must run without Electron, in tests and on the command line',
    instead: 'take what Electron knows (paths, versions) as arguments from main'
  },
  jobs: {
    layers: ['base', 'domain', 'protocol'],
    // better-sqlite3 for `.plumb` files, each a database of its own in memory; never for the library.
    packages: ['better-sqlite3', 'fflate', 'papaparse', 'saxen'],
    node: true,
    dom: false,
    why: 'jobs run in worker threads: no Electron there, and the library has one writer, which is not them',
    instead: 'return data; main hands it to the executor or writes the file'
  },
  main: {
    layers: ['base', 'domain', 'protocol', 'storage'],
    packages: ['electron', 'electron-log'],
    node: true,
    dom: false,
    why: 'main is the Electron shell and starts jobs by file name, not by import',
    instead: 'put rules into domain, SQL into storage, long work into jobs, what is seen into the renderer'
  },
  preload: {
    layers: ['protocol'],
    packages: ['electron'],
    node: false,
    dom: true,
    why: 'preload is the fixed, narrow door of the sandbox',
    instead: 'add a channel name to protocol/channels.ts and do the work on either side of the door'
  },
  renderer: {
    layers: ['base', 'domain', 'protocol', 'locales'],
    packages: [
      '@fontsource-variable/inter',
      '@mantine/core',
      '@mantine/dates',
      '@mantine/hooks',
      '@mantine/modals',
      '@mantine/notifications',
      '@mantine/spotlight',
      '@tabler/icons-react',
      '@tanstack/react-virtual',
      'dayjs',
      'echarts',
      'i18next',
      'konva',
      'rbush',
      'react',
      'react-dom',
      'react-i18next',
      'uqr',
      'zustand'
    ],
    node: false,
    dom: true,
    why: 'the renderer runs sandboxed: it has neither Node nor Electron, and sees the store only through the contract',
    instead: 'ask main through the replica or a channel of the contract; a new package goes into tools/layers/table.mjs'
  },
  locales: {
    layers: [],
    packages: [],
    node: false,
    dom: false,
    jsonOnly: true,
    why: 'locales are words, not code',
    instead: 'put code that handles words into renderer/i18n'
  }
}

/** Folders where one child may not import its sibling, because each must be removable alone. */
export const separateChildren = ['src/renderer/features']
