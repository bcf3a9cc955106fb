// Violations that the nets must catch. Each is one file; `at` is where it is planted, `as` what must report it there.
// as: 'layers:<rule>', 'types' or 'lint:<rule>'.

export const plants = [
  // wrong layer, in every form an import can take
  { at: 'src/base/plant.ts', as: 'layers:layer-base', code: "import '../domain/registry.ts'" },
  { at: 'src/domain/plant.ts', as: 'layers:layer-domain', code: "import '../protocol/channels.ts'" },
  { at: 'src/domain/typeOnly.ts', as: 'layers:layer-domain', code: "import type {} from '../protocol/channels.ts'" },
  {
    at: 'src/domain/inlineType.ts',
    as: 'layers:layer-domain',
    code: "import { type Channel } from '../protocol/channels.ts'\nexport type Plant = Channel"
  },
  {
    at: 'src/domain/dynamic.ts',
    as: 'layers:layer-domain',
    code: "export const plant = () => import('../protocol/channels.ts')"
  },
  { at: 'src/domain/reexport.ts', as: 'layers:layer-domain', code: "export * from '../protocol/channels.ts'" },
  { at: 'src/storage/plant.ts', as: 'layers:layer-storage', code: "import '../plantTarget.ts'" },
  { at: 'src/jobs/plant.ts', as: 'layers:layer-jobs', code: "import '../storage/plantTarget.ts'" },
  { at: 'src/main/plant.ts', as: 'layers:layer-main', code: "import '../renderer/plantTarget.ts'" },
  { at: 'src/preload/plant.ts', as: 'layers:layer-preload', code: "import '../domain/registry.ts'" },
  { at: 'src/renderer/plant.ts', as: 'layers:layer-renderer', code: "import '../storage/plantTarget.ts'" },
  { at: 'src/renderer/tests.ts', as: 'layers:layer-renderer', code: "import '../../tests/plantTarget.ts'" },
  { at: 'src/domain/tools.ts', as: 'layers:layer-domain', code: "import '../../tools/layers/table.mjs'" },
  // packages and Node
  { at: 'src/domain/package.ts', as: 'layers:layer-domain', code: "import 'react'" },
  { at: 'src/domain/typePackage.ts', as: 'layers:layer-domain', code: "import type {} from 'react'" },
  { at: 'src/domain/node.ts', as: 'layers:layer-domain', code: "import 'node:fs'" },
  { at: 'src/domain/nodeWithoutPrefix.ts', as: 'layers:layer-domain', code: "import 'fs'" },
  { at: 'src/storage/electron.ts', as: 'layers:layer-storage', code: "import 'electron'" },
  { at: 'src/jobs/shell.ts', as: 'layers:layer-jobs', code: "import 'electron'" },
  { at: 'src/main/sql.ts', as: 'layers:layer-main', code: "import 'better-sqlite3'" },
  { at: 'src/preload/zod.ts', as: 'layers:layer-preload', code: "import 'zod'" },
  { at: 'src/renderer/electron.ts', as: 'layers:layer-renderer', code: "import 'electron'" },
  { at: 'src/renderer/node.ts', as: 'layers:layer-renderer', code: "import 'node:path'" },
  { at: 'src/renderer/package.ts', as: 'layers:layer-renderer', code: "import 'papaparse'" },
  { at: 'src/renderer/missing.ts', as: 'layers:resolvable', code: "import './nowhere.ts'" },
  // places
  { at: 'src/shared/plant.ts', as: 'layers:known-folder', code: 'export const plant = 1' },
  { at: 'src/plantTarget.ts', as: 'layers:known-folder', code: 'export const plant = 1' },
  { at: 'src/locales/plant.ts', as: 'layers:json-only', code: 'export const plant = 1' },
  { at: 'src/domain/utils/plant.ts', as: 'layers:telling-name', code: 'export const plant = 1' },
  { at: 'src/domain/cycleA.ts', as: 'layers:no-cycles', code: "import './cycleB.ts'" },
  { at: 'src/domain/typeCycleA.ts', as: 'layers:no-cycles', code: "import type {} from './typeCycleB.ts'" },
  {
    at: 'src/renderer/features/plantA/plant.ts',
    as: 'layers:separate-features',
    code: "import '../plantB/target.ts'"
  },
  // globals: nothing is imported, so only the type check of the layer sees them
  { at: 'src/base/window.ts', as: 'types', code: 'export const plant = window' },
  { at: 'src/domain/document.ts', as: 'types', code: 'export const plant = document' },
  { at: 'src/domain/process.ts', as: 'types', code: 'export const plant = process' },
  { at: 'src/domain/timer.ts', as: 'types', code: 'export const plant = () => setTimeout(() => 1, 1)' },
  { at: 'src/protocol/buffer.ts', as: 'types', code: 'export const plant = Buffer' },
  { at: 'src/storage/document.ts', as: 'types', code: 'export const plant = document' },
  { at: 'src/jobs/window.ts', as: 'types', code: 'export const plant = window' },
  { at: 'src/main/document.ts', as: 'types', code: 'export const plant = document' },
  { at: 'src/renderer/process.ts', as: 'types', code: 'export const plant = process' },
  { at: 'src/renderer/require.ts', as: 'types', code: "export const plant = require('x')" },
  // own lint rules
  {
    at: 'src/main/rawIpc.ts',
    as: 'lint:plumbline(raw-ipc)',
    code: "import { ipcMain } from 'electron'\nexport const plant = ipcMain"
  },
  {
    at: 'src/main/rawIpcByName.ts',
    as: 'lint:plumbline(raw-ipc)',
    code: "import * as electron from 'electron'\nexport const plant = electron.ipcMain"
  },
  {
    at: 'src/main/rawSend.ts',
    as: 'lint:plumbline(raw-ipc)',
    code: "import type { BrowserWindow } from 'electron'\nexport const plant = (window: BrowserWindow) => window.webContents.send('plant')"
  },
  {
    at: 'src/main/rawAnswer.ts',
    as: 'lint:plumbline(raw-ipc)',
    code: "import type { IpcMainEvent } from 'electron'\nexport const plant = (event: IpcMainEvent) => event.sender.send('plant')"
  },
  { at: 'src/domain/now.ts', as: 'lint:plumbline(pure)', code: 'export const plant = () => Date.now()' },
  { at: 'src/domain/date.ts', as: 'lint:plumbline(pure)', code: 'export const plant = () => new Date()' },
  { at: 'src/base/random.ts', as: 'lint:plumbline(pure)', code: 'export const plant = () => Math.random()' },
  {
    at: 'src/base/uuid.ts',
    as: 'lint:plumbline(pure)',
    code: 'declare const crypto: { randomUUID(): string }\nexport const plant = () => crypto.randomUUID()'
  },
  {
    at: 'src/storage/star.ts',
    as: 'lint:plumbline(select-star)',
    code: "export const plant = 'SELECT * FROM records'"
  },
  {
    at: 'src/storage/starOfTable.ts',
    as: 'lint:plumbline(select-star)',
    code: 'export const plant = (table: string) => `select r.* from $' + '{table} r`'
  },
  {
    at: 'src/renderer/text.tsx',
    as: 'lint:plumbline(literal-text)',
    code: 'export const Plant = () => <p>Hello</p>'
  },
  {
    at: 'src/renderer/chineseText.tsx',
    as: 'lint:plumbline(literal-text)',
    code: 'export const Plant = () => <p>你好</p>'
  },
  {
    at: 'src/renderer/label.tsx',
    as: 'lint:plumbline(literal-text)',
    code: 'export const Plant = () => <input aria-label="Name" />'
  },
  {
    at: 'src/renderer/choice.tsx',
    as: 'lint:plumbline(literal-text)',
    code: "export const Plant = ({ on }: { on: boolean }) => <p title={on ? 'On' : 'Off'}>{on && 'Yes'}</p>"
  },
  {
    at: 'src/main/long.ts',
    as: 'lint:plumbline(file-length)',
    code: Array.from({ length: 401 }, (_, i) => `export const plant${i} = ${i}`).join('\n')
  },
  {
    at: 'src/domain/hiddenImport.ts',
    as: 'lint:typescript(consistent-type-imports)',
    code: "export type Plant = import('../protocol/channels.ts').Channel"
  },
  {
    at: 'src/main/floating.ts',
    as: 'lint:typescript(no-floating-promises)',
    code: 'export function plant(): void {\n  Promise.resolve(1)\n}'
  }
]

/** What planted imports lead to; none of these must be reported. */
export const targets = {
  'src/storage/plantTarget.ts': 'export const plant = 1',
  'src/renderer/plantTarget.ts': 'export const plant = 1',
  'src/renderer/features/plantB/target.ts': 'export const plant = 1',
  'src/domain/cycleB.ts': "import './cycleA.ts'",
  'src/domain/typeCycleB.ts': "import type {} from './typeCycleA.ts'",
  'tests/plantTarget.ts': 'export const plant = 1',
  // the same things where they are allowed
  'src/main/ipc/plantTarget.ts': "import { ipcMain } from 'electron'\nexport const plant = ipcMain",
  'src/main/plantTime.ts': 'export const plant = () => Date.now()',
  'src/storage/plantTime.ts': "import 'node:fs'\nexport const plant = process",
  'src/renderer/plantAllowed.tsx':
    'import \'react\'\nexport const Plant = () => <p title="12 %">Plumbline {window.name}</p>',
  'src/domain/plant.test.ts': "import '../main/plantTime.ts'\nexport const plant = Date.now()"
}
