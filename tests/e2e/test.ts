import fs from 'node:fs'
import path from 'node:path'
import { test as base } from '@playwright/test'
import { loggedErrors, type StartOptions, type SystemLanguage } from './electronApp.ts'
import { Plumbline } from './pages/plumbline.ts'

export { expect } from '@playwright/test'

interface Fixtures {
  /** What the operating system speaks: `test.use({ language: 'zh-CN' })`. */
  readonly language: SystemLanguage
  /** Starts an app that ends with the test. */
  readonly start: (options?: StartOptions) => Promise<Plumbline>
}

export const test = base.extend<Fixtures>({
  language: ['en-US', { option: true }],
  start: async ({ language }, use, info) => {
    const running = new Set<Plumbline>()
    await use(async (options) => {
      const plumbline = await Plumbline.start({ language, ...options })
      running.add(plumbline)
      void plumbline.app.ended.then(() => running.delete(plumbline))
      return plumbline
    })
    const hasFailed = info.status !== info.expectedStatus
    for (const plumbline of running) {
      if (hasFailed) await keepTraces(plumbline, info.outputPath(path.basename(plumbline.app.userData)))
      await plumbline.quit()
    }
  }
})

/** For who looks into a failure: what the window showed, and what went wrong behind it. */
async function keepTraces({ page, app }: Plumbline, folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/window.png` }).catch(() => undefined)
  fs.writeFileSync(`${folder}/complaints.txt`, [...app.complaints, ...loggedErrors(app.userData)].join('\n'))
}
