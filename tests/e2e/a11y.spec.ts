import fs from 'node:fs'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { PHASES } from '../../src/domain/phases/readiness.ts'
import type { Theme } from '../../src/domain/settings/settings.ts'
import { temporaryFolder } from '../harness/library.ts'
import { axeFindings } from './axe.ts'
import type { SystemLanguage } from './electronApp.ts'
import { soon } from './soon.ts'
import { expect, test } from './test.ts'

interface Look {
  readonly language: SystemLanguage
  readonly theme: Theme
  readonly sample: string
}

const looks: readonly Look[] = [
  { language: 'en-US', theme: 'light', sample: 'Ferriday & Son: new identity and website' },
  { language: 'zh-CN', theme: 'dark', sample: '苇川精密：MES 与排产上线' }
]

const table = path.join(temporaryFolder(), 'interviews.csv')
fs.writeFileSync(table, 'Who,Expectation\nNoor,Reply within a day\nBen,\n')

for (const { language, theme, sample } of looks) {
  test(`axe finds nothing in any view (${language}, ${theme})`, async ({ start }) => {
    test.setTimeout(180_000)
    const plumbline = await start({ language })
    const { page, library, board, track, report, importer, t } = plumbline
    const check = (view: string): Promise<void> =>
      test.step(view, async () => expect.soft(await axeFindings(page), view).toEqual([]))
    const dialog = page.getByRole('dialog')
    const closeDialog = async (): Promise<void> => {
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }

    await plumbline.look(theme)
    await check('library')
    await library.beginNew()
    await check('new workshop')
    await closeDialog()
    await plumbline.openPalette()
    await check('command palette')
    await closeDialog()
    await page.keyboard.press('?')
    await expect(dialog).toBeVisible()
    await check('shortcuts')
    await closeDialog()
    await page.keyboard.press('F1')
    await expect(dialog).toBeVisible()
    await check('help')
    await closeDialog()
    await importer.choose(table)
    await expect(importer.dialog(table)).toBeVisible()
    await check('import')
    await closeDialog()

    await library.open(sample)
    for (const phase of PHASES) {
      await plumbline.goTo(phase)
      await check(phase)
    }
    const sign = await report.beginSigning()
    await expect(sign).toBeVisible()
    await check('sign')
    await closeDialog()
    await plumbline.goTo('track')
    await track.show('levels')
    await check('levels and gaps')
    await plumbline.goTo('capture')
    await page.keyboard.press('ControlOrMeta+Shift+f')
    await expect(dialog).toBeVisible()
    await check('filter')
    await closeDialog()
    await page.keyboard.press('ControlOrMeta+f')
    await page.getByRole('textbox', { name: t('find.field') }).fill('a')
    await check('find')
    await page.keyboard.press('Escape')
    await board.lookAs('list')
    await check('list')
    await board.lookAs('affinity')
    await page.keyboard.press('ControlOrMeta+a')
    await expect(page.getByRole('complementary', { name: t('inspector.title') })).toBeVisible()
    await check('details of many notes')
    const [first] = await board.texts()
    await board.fitAll()
    await board.select(first ?? '')
    await check('details of one note')
  })
}

test('by keyboard alone: make a workshop, write notes, group, judge and decide', async ({ start }) => {
  const { page, board, ranking, library, t } = await start()
  const { keyboard } = page
  const type = async (text: string, ...keys: readonly string[]): Promise<void> => {
    await keyboard.type(text)
    for (const key of keys) await keyboard.press(key)
  }
  await expect(library.heading).toBeVisible()
  await keyboard.press('ControlOrMeta+n')
  await expect(library.newDialog.getByRole('textbox').first()).toBeFocused()
  await type('By hand', 'Tab')
  await type('Client', 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'By hand' })).toBeVisible()

  await keyboard.press('n')
  await type('Noor', 'Enter', 'Escape')
  await keyboard.press('ControlOrMeta+2')
  await board.surface.waitFor()
  await keyboard.press('n')
  await expect(board.field).toBeFocused()
  await type('No surprises on the invoice', 'Enter')
  await expect(board.field).toHaveValue('')
  await type('Price agreed up front', 'Enter')
  await expect(board.field).toHaveValue('')
  await keyboard.press('Escape')
  await board.expectNotes('No surprises on the invoice', 'Price agreed up front')

  await keyboard.press('ControlOrMeta+a')
  await expect(board.surface).toHaveAttribute('data-selected', '2')
  await keyboard.press('g')
  await expect(page.getByRole('textbox', { name: t('board.cluster.title') })).toBeFocused()
  await type('Money', 'Enter')
  await board.expectClusters({ Money: ['No surprises on the invoice', 'Price agreed up front'] })

  await keyboard.press('ControlOrMeta+4')
  await tabTo(ranking.panel.getByRole('button', { name: /No surprises on the invoice/ }))
  await keyboard.press('Enter')
  await keyboard.press('i')
  const importance = page.getByRole('slider', { name: t('respond.score.part.importance') })
  await tabTo(importance)
  await keyboard.press('End')
  await soon(() => board.note('No surprises on the invoice')).toMatchObject({ importance: 1 })
  await tabTo(page.getByRole('combobox', { name: t('inspector.verdict') }))
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await soon(() => board.note('No surprises on the invoice')).toMatchObject({ verdict: 'now' })

  /** From stop to stop, as long as it takes. */
  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor()
    for (let stops = 0; stops < 80; stops++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await keyboard.press('Tab')
    }
    throw new Error('Tab does not lead there')
  }
})
